import { formatFigure } from '../../format/formatNumber';
import { formatAttainment } from '../../format/formatBounds';
import { formatDate } from '../../format/formatPeriod';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import type { Text } from '../../messages/text';
import { cutText } from '../scene/cutText';
import { measureText, wrapText } from '../scene/measureText';
import { shiftMark } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { layoutVerdictGlyph } from '../verdict/verdictMarks';
import { computeBoardAxis, layoutTargetTimeline } from '../targetTimeline/layoutTargetTimeline';
import type { TargetSeries } from '../../domain/targetSeries';
import { type TimeAxis, timeOf } from '../targetTimeline/timeAxis';
import { timelineMarks } from '../targetTimeline/timelineMarks';

/** A row of the board: one target, or several places that one sentence lists. */
export interface BoardRow {
  readonly key: string;
  /** The place, or the city whose districts the sentence lists. */
  readonly place: string;
  readonly members: readonly TargetSeries[];
}

const HEAD_PX = 34;
const FOOT_PX = 30;
/** Height of a row with two lines of words at its best, at its least, and of one with a single line. */
const TALL_PX = { most: 38, least: 34 } as const;
const SHORT_PX = { most: 24, least: 18 } as const;
/** Height of a row in whose one line of words a name finds no room and takes two. */
const FOLDED_PX = 30;
/** Height of the line that counts the rows left out. */
const MORE_PX = 20;
const GAP = 14;
/** Narrower, rows of a single line leave no room for the names of indicators. */
const WIDE_PX = 640;
/** A line of time that is shorter shows nothing; then the board has none. */
const LEAST_TIME_PX = 110;
/** The words of an indicator: more of the width is the line of time's, less cannot be understood. */
const NAME_PX = { most: 210, least: 60 } as const;

/** How much room a board has; `height` is null where it may be as high as its rows. */
export interface BoardRoom {
  readonly width: number;
  readonly height: number | null;
}

/** Columns in pixels from the left. The words of the verdict reach to the right edge. */
interface BoardFrame {
  readonly width: number;
  readonly rowPx: number;
  /** Two lines in a row: the indicator in full, days and attainment under the verdict. */
  readonly isTall: boolean;
  /** Otherwise names and verdicts stand in smaller letters. */
  readonly isWide: boolean;
  readonly nameX: number;
  readonly namePx: number;
  readonly axis: TimeAxis;
  /** null where there is no room for a line of time. */
  readonly time: { readonly x: number; readonly width: number } | null;
  readonly numbersX: number;
  readonly verdictX: number;
  readonly today: string;
}

interface RowWords {
  readonly row: BoardRow;
  readonly first: TargetSeries;
  readonly name: string;
  readonly actual: string;
  readonly goal: string;
  readonly verdict: string;
  /** Days and attainment. */
  readonly days: string;
  readonly glyph: ReturnType<typeof layoutVerdictGlyph>;
}

function describeRow(row: BoardRow, isTall: boolean, text: Text): RowWords[] {
  const first = row.members[0];
  if (!first) return [];
  const { judgement, target, indicator } = first;
  const attainment = formatAttainment(judgement);
  return [
    {
      row,
      first,
      glyph: layoutVerdictGlyph(judgement),
      name:
        text.both(isTall ? indicator.name : indicator.short) +
        (row.members.length > 1 ? ` · ${text.t('target.board.members', { count: row.members.length })}` : ''),
      actual: `${judgement.actual ? formatFigure(judgement.actual, text.lang) : '—'} /`,
      goal: formatFigure(target, text.lang),
      verdict: formatVerdict(judgement, text),
      days: formatClock(first, text) + (attainment ? ` · ${attainment}` : ''),
    },
  ];
}

const widest = (lengths: readonly number[]): number => Math.ceil(Math.max(0, ...lengths));

/** Columns as wide as their words; what is left is the line of time's, or goes without one. */
function layoutColumns(
  words: readonly RowWords[],
  { isTall, rowPx }: Pick<BoardFrame, 'isTall' | 'rowPx'>,
  width: number,
  today: string,
): BoardFrame {
  const nameX = widest(words.map(({ row }) => measureText(row.place, 13, 700))) + 8;
  const numbersPx = widest(words.map(({ actual, goal }) => measureText(actual, 13) + 4 + measureText(goal, 13, 700)));
  const isWide = isTall || width >= WIDE_PX;
  const verdictPx = widest(
    words.map(
      ({ glyph, verdict, days }) =>
        glyph.width +
        6 +
        Math.max(isWide ? measureText(verdict, 12, 700) : measureText(verdict, 11), isTall ? measureText(days, 11) : 0),
    ),
  );
  const verdictX = width - verdictPx;
  const numbersX = verdictX - GAP;
  const nameMost = widest(words.map(({ name }) => measureText(name, isWide ? 12 : 11)));
  const free = numbersX - numbersPx - nameX - 2 * GAP;
  const wanted = Math.min(nameMost, isTall ? NAME_PX.most : Math.max(NAME_PX.least, free - LEAST_TIME_PX));
  const hasTime = free - wanted >= LEAST_TIME_PX;
  const namePx = hasTime ? wanted : Math.min(nameMost, free + GAP);
  const axis = computeBoardAxis(
    words.flatMap(({ row }) => row.members),
    today,
  );
  // Circles at the ends of the line stay off its neighbours.
  const time = hasTime ? { x: nameX + namePx + GAP, width: free - namePx } : null;
  return { width, rowPx, isTall, isWide, nameX, namePx, axis, time, numbersX, verdictX, today };
}

/** Names of years; those that would touch are left out in turn. */
function axisMarks({ axis, time }: BoardFrame): Mark[] {
  if (!time) return [];
  const px = (at: number) => time.x + axis.at(at) * time.width;
  const yearPx = time.width / Math.max(1, axis.years.length);
  const every = Math.ceil((measureText('2026', 12) + 6) / yearPx);
  return [
    ...axis.ticks.map((tick): Mark => ({
      kind: 'line',
      x1: px(tick),
      x2: px(tick),
      y1: HEAD_PX - 6,
      y2: HEAD_PX,
      stroke: 'line2',
    })),
    ...axis.years
      .filter(({ year }) => year % every === 0)
      .map(({ year, middle }): Mark => ({
        kind: 'text',
        x: px(middle),
        y: HEAD_PX - 10,
        text: String(year),
        size: 12,
        fill: 'ink2',
        anchor: 'middle',
      })),
  ];
}

function nameMarks({ name }: RowWords, { nameX, namePx, isTall, isWide }: BoardFrame, middle: number): Mark[] {
  const size = isWide ? 12 : 11;
  const lines = wrapText(name, size, namePx);
  const shown = lines.length > 2 ? [lines[0] ?? '', lines.slice(1).join(' ')] : lines;
  const top = shown.length > 1 ? middle - (isTall ? 3 : 2) : middle + 5;
  return shown.map((line, position): Mark => ({
    kind: 'text',
    x: nameX,
    y: top + position * (isTall ? 16 : 13),
    text: cutText(line, size, namePx),
    size,
    fill: 'ink1',
  }));
}

function rowMarks(words: RowWords, frame: BoardFrame, y: number): Mark {
  const { row, first, goal, actual, verdict, days, glyph } = words;
  const { width, rowPx, isTall, isWide, time, numbersX, verdictX, axis, today } = frame;
  const middle = y + rowPx / 2;
  const wordsX = verdictX + glyph.width + 6;
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: width, y1: y + rowPx, y2: y + rowPx, stroke: 'line1' },
    { kind: 'text', x: 0, y: middle + 5, text: row.place, size: 13, weight: 700, fill: 'ink1' },
    ...nameMarks(words, frame, middle),
    ...(time ? timelineMarks(layoutTargetTimeline(first, today, axis), time.x, middle, time.width) : []),
    { kind: 'text', x: numbersX, y: middle + 5, text: goal, size: 13, weight: 700, fill: 'req', anchor: 'end' },
    {
      kind: 'text',
      x: numbersX - measureText(goal, 13, 700) - 4,
      y: middle + 5,
      size: 13,
      anchor: 'end',
      fill: first.judgement.actual ? 'actualText' : 'ink3',
      text: actual,
    },
    ...glyph.marks.map((mark) => shiftMark(mark, verdictX, isTall ? y + 4 : middle - 9)),
    {
      kind: 'text',
      x: wordsX,
      y: isTall ? y + 17 : middle + 4.5,
      text: verdict,
      size: isWide ? 12 : 11,
      weight: isWide ? 700 : 400,
      fill: 'ink1',
    },
    ...(isTall ? [{ kind: 'text', x: wordsX, y: y + 32, text: days, size: 11, fill: 'ink2' } as const] : []),
  ];
  return { kind: 'group', id: `target-${first.target.id}`, marks };
}

interface RowPlan {
  readonly isTall: boolean;
  readonly rowPx: number;
  readonly shown: number;
}

/** Rows with two lines, with one, or as many with one as there is room for. */
function planRows(count: number, height: number | null): RowPlan {
  if (height === null) return { isTall: true, rowPx: TALL_PX.most, shown: count };
  const room = height - HEAD_PX - FOOT_PX;
  const each = Math.floor(room / Math.max(1, count));
  if (each >= TALL_PX.least) return { isTall: true, rowPx: Math.min(TALL_PX.most, each), shown: count };
  if (each >= SHORT_PX.least) return { isTall: false, rowPx: Math.min(SHORT_PX.most, each), shown: count };
  return { isTall: false, rowPx: SHORT_PX.least, shown: Math.max(1, Math.floor((room - MORE_PX) / SHORT_PX.least)) };
}

/** Rows with a single line are higher, and fewer, where a name takes two. */
function foldNames(plan: RowPlan, words: readonly RowWords[], frame: BoardFrame, height: number | null): RowPlan {
  const size = frame.isWide ? 12 : 11;
  const isCut = !plan.isTall && words.some(({ name }) => measureText(name, size) > frame.namePx);
  if (!isCut || height === null) return plan;
  const room = height - HEAD_PX - (frame.time ? FOOT_PX : 4);
  const all = Math.floor(room / FOLDED_PX);
  return {
    isTall: false,
    rowPx: FOLDED_PX,
    shown: all >= words.length ? words.length : Math.max(1, Math.floor((room - MORE_PX) / FOLDED_PX)),
  };
}

/** The line of today through all rows, with its date below. */
function todayMarks({ time, axis, today, width }: BoardFrame, bottom: number, text: Text): Mark[] {
  if (!time) return [];
  const x = time.x + axis.at(timeOf(today)) * time.width;
  const label = text.t('target.chart.today', { date: formatDate(today, text.lang) });
  const half = measureText(label, 12, 700) / 2;
  return [
    { kind: 'line', x1: x, x2: x, y1: HEAD_PX - 4, y2: bottom + 8, stroke: 'ink1', strokeWidth: 1.5 },
    {
      kind: 'text',
      x: Math.min(Math.max(x, half), width - half),
      y: bottom + 22,
      text: label,
      size: 12,
      weight: 700,
      fill: 'ink1',
      anchor: 'middle',
    },
  ];
}

/**
 * The rows of the board as flat marks with one today line through all of them, for an exported image; rows without room
 * are counted.
 */
export function layoutTargetsScene(
  rows: readonly BoardRow[],
  text: Text,
  today: string,
  { width, height }: BoardRoom,
): Scene {
  const plan = planRows(rows.length, height);
  const words = rows.flatMap((row) => describeRow(row, plan.isTall, text));
  const columns = layoutColumns(words, plan, width, today);
  const folded = foldNames(plan, words, columns, height);
  const frame = { ...columns, rowPx: folded.rowPx };
  const shown = words.slice(0, folded.shown);
  const bottom = HEAD_PX + shown.length * frame.rowPx;
  const left = rows.length - shown.length;
  const foot = bottom + (frame.time ? FOOT_PX : 4);
  return {
    width,
    height: foot + (left > 0 ? MORE_PX : 0),
    marks: [
      ...axisMarks(frame),
      { kind: 'line', x1: 0, x2: width, y1: HEAD_PX, y2: HEAD_PX, stroke: 'line2' },
      ...shown.map((row, position) => rowMarks(row, frame, HEAD_PX + position * frame.rowPx)),
      ...todayMarks(frame, bottom, text),
      ...(left > 0
        ? [
            {
              kind: 'text',
              x: 0,
              y: foot + 13,
              text: text.t('export.moreRows', { count: left }),
              size: 12,
              fill: 'ink2',
            } as const,
          ]
        : []),
    ],
  };
}
