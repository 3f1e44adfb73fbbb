import { formatFigure } from '../../format/formatNumber';
import { formatAttainment } from '../../format/formatBounds';
import { formatDate } from '../../format/formatPeriod';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import type { Text } from '../../messages/text';
import { measureText, wrapText } from '../scene/measureText';
import { shiftMark } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { layoutVerdictGlyph } from '../verdict/verdictMarks';
import { computeBoardAxis, layoutTargetTimeline } from '../targetTimeline/layoutTargetTimeline';
import type { TargetInput } from '../targetTimeline/targetInput';
import { type TimeAxis, timeOf } from '../targetTimeline/timeAxis';
import { timelineMarks } from '../targetTimeline/timelineMarks';

/** A row of the board: one target, or several places that one sentence lists. */
export interface BoardRow {
  readonly key: string;
  /** The place, or the city whose districts the sentence lists. */
  readonly place: string;
  readonly members: readonly TargetInput[];
}

const HEAD_PX = 34;
const ROW_PX = 38;
const FOOT_PX = 30;
/** Left edges of the columns, as shares of the width. */
const COLUMNS = { time: 0.3, numbers: 0.73, verdict: 0.75 } as const;

interface BoardFrame {
  readonly width: number;
  readonly axis: TimeAxis;
  readonly time: { readonly x: number; readonly width: number };
  readonly today: string;
}

function axisMarks({ axis, time }: BoardFrame): Mark[] {
  const px = (at: number) => time.x + axis.at(at) * time.width;
  return [
    ...axis.ticks.map((tick): Mark => ({ kind: 'line', x1: px(tick), x2: px(tick), y1: HEAD_PX - 6, y2: HEAD_PX, stroke: 'line2' })),
    ...axis.years.map(({ year, middle }): Mark =>
      ({ kind: 'text', x: px(middle), y: HEAD_PX - 10, text: String(year), size: 12, fill: 'ink2', anchor: 'middle' })),
  ];
}

function askMarks(row: BoardRow, frame: BoardFrame, y: number, text: Text): Mark[] {
  const first = row.members[0];
  if (!first) return [];
  const placeWidth = measureText(row.place, 13, 700);
  const name = text.both(first.indicator.name) + (row.members.length > 1 ? ` · ${text.t('target.board.members', { count: row.members.length })}` : '');
  const lines = wrapText(name, 12, frame.time.x - placeWidth - 24).slice(0, 2);
  const top = lines.length > 1 ? y + 16 : y + 24;
  return [
    { kind: 'text', x: 0, y: top, text: row.place, size: 13, weight: 700, fill: 'ink1' },
    ...lines.map((line, position): Mark => ({ kind: 'text', x: placeWidth + 8, y: top + position * 16, text: line, size: 12, fill: 'ink1' })),
  ];
}

function rowMarks(row: BoardRow, frame: BoardFrame, y: number, text: Text): Mark[] {
  const first = row.members[0];
  if (!first) return [];
  const { judgement, target } = first;
  const goal = formatFigure(target, text.lang);
  const right = frame.width * COLUMNS.numbers;
  const x = frame.width * COLUMNS.verdict;
  const attainment = formatAttainment(target, judgement);
  const middle = y + ROW_PX / 2;
  const glyph = layoutVerdictGlyph(judgement);
  const days = formatClock(first, text) + (attainment ? ` · ${attainment}` : '');
  return [
    { kind: 'line', x1: 0, x2: frame.width, y1: y + ROW_PX, y2: y + ROW_PX, stroke: 'line1' },
    ...askMarks(row, frame, y, text),
    ...timelineMarks(layoutTargetTimeline(first, frame.today, frame.axis), frame.time.x, middle, frame.time.width),
    { kind: 'text', x: right, y: middle + 5, text: goal, size: 13, weight: 700, fill: 'req', anchor: 'end' },
    {
      kind: 'text', x: right - measureText(goal, 13, 700) - 4, y: middle + 5, size: 13, anchor: 'end', fill: judgement.actual ? 'actualText' : 'ink3',
      text: `${judgement.actual ? formatFigure(judgement.actual, text.lang) : '—'} /`,
    },
    ...glyph.marks.map((mark) => shiftMark(mark, x, y + 4)),
    { kind: 'text', x: x + glyph.width + 6, y: y + 17, text: formatVerdict(judgement, text), size: 12, weight: 700, fill: 'ink1' },
    { kind: 'text', x: x + glyph.width + 6, y: y + 32, text: days, size: 11, fill: 'ink2' },
  ];
}

/** The rows of the board as flat marks with one today line through all of them, for an exported image. */
export function layoutTargetsScene(rows: readonly BoardRow[], text: Text, today: string, size: { readonly width: number }): Scene {
  const { width } = size;
  const axis = computeBoardAxis(rows.flatMap((row) => row.members), today);
  const time = { x: width * COLUMNS.time, width: width * (COLUMNS.numbers - COLUMNS.time) - 150 };
  const frame: BoardFrame = { width, axis, time, today };
  const bottom = HEAD_PX + rows.length * ROW_PX;
  const x = time.x + axis.at(timeOf(today)) * time.width;
  const label = text.t('target.chart.today', { date: formatDate(today, text.lang) });
  return {
    width,
    height: bottom + FOOT_PX,
    marks: [
      ...axisMarks(frame),
      { kind: 'line', x1: 0, x2: width, y1: HEAD_PX, y2: HEAD_PX, stroke: 'line2' },
      ...rows.flatMap((row, position) => rowMarks(row, frame, HEAD_PX + position * ROW_PX, text)),
      { kind: 'line', x1: x, x2: x, y1: HEAD_PX - 4, y2: bottom + 8, stroke: 'ink1', strokeWidth: 1.5 },
      { kind: 'text', x, y: bottom + 22, text: label, size: 12, weight: 700, fill: 'ink1', anchor: 'middle' },
    ],
  };
}
