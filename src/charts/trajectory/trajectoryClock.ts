import { isOwn } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatPlace } from '../../format/formatTarget';
import { formatDays } from '../../format/formatVerdict';
import type { Text } from '../../messages/text';
import { measureText, wrapText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { rangeMarks } from '../targetTimeline/rangeMarks';
import { timeOf } from '../targetTimeline/timeAxis';
import type { Box } from '../scene/box';
import { selectDrawnRefused, type TrajectoryFrame } from './trajectoryFrame';

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Today above its line, towards the side that has room. */
export function layoutToday(today: string, frame: TrajectoryFrame, text: Text): Mark[] {
  const label = text.t('target.chart.today', { date: formatDate(today, text.lang) });
  const x = frame.x(timeOf(today));
  const half = measureText(label, 12, 700) / 2;
  return [
    {
      kind: 'text',
      x: clamp(x, frame.plot.x + half, frame.size.width - half - 2),
      y: frame.plot.y - 10,
      text: label,
      size: 12,
      weight: 700,
      fill: 'ink1',
      anchor: 'middle',
    },
  ];
}

/** Year names between ticks, and the ticks. */
export function layoutYears(frame: TrajectoryFrame): Mark[] {
  const base = frame.plot.y + frame.plot.height;
  const yearPx = (365 / 366) * (frame.plot.width / ((frame.time.end - frame.time.start) / 31_536_000_000));
  // Names thin out before they touch: every second year, or every third, …
  const every = Math.ceil(42 / yearPx);
  return [
    ...frame.time.ticks.map((tick): Mark => ({
      kind: 'line',
      x1: frame.x(tick),
      x2: frame.x(tick),
      y1: base,
      y2: base + 5,
      stroke: 'ink2',
    })),
    ...frame.time.years
      .filter(({ year }) => year % every === 0 || every === 1)
      .map(({ year, middle }): Mark => ({
        kind: 'text',
        x: frame.x(middle),
        y: base + 19,
        text: String(year),
        size: 12,
        fill: 'ink2',
        anchor: 'middle',
      })),
  ];
}

/** The days between today and the deadline, as a bracket with their number. */
function layoutBracket(
  input: JudgedSeries,
  today: string,
  frame: TrajectoryFrame,
  y: number,
  text: Text,
): { marks: Mark[]; from: number } {
  const { judgement } = input;
  const [now, due] = [frame.x(timeOf(today)), frame.x(timeOf(judgement.deadline))];
  const [from, to] = [Math.min(now, due), Math.max(now, due)];
  const label = formatDays(judgement, text);
  const half = measureText(label, 12, 700) / 2;
  const x = clamp((from + to) / 2, frame.plot.x + half, frame.size.width - half - 2);
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: 'ink1',
    strokeWidth: 1.25,
  });
  return {
    from: x - half,
    marks: [
      line(from, y, to, y),
      line(from, y - 4, from, y + 4),
      line(to, y - 4, to, y + 4),
      { kind: 'text', x, y: y + 18, text: label, size: 12, weight: 700, fill: 'ink1', anchor: 'middle' },
    ],
  };
}

/** Radius of a report on the track. */
const DOT_PX = 4.5;

const dotAt = (cx: number, cy: number) => ({ kind: 'circle', cx, cy, r: DOT_PX }) as const;

/** A track under the axis: when reports exist, the silence since, and the days to or past the deadline. */
export function layoutTrack(input: JudgedSeries, today: string, frame: TrajectoryFrame, text: Text): Mark[] {
  const { article } = input;
  // A reader's own value is no report.
  const actuals = input.actuals.filter((figure) => !isOwn(figure));
  const y = frame.plot.y + frame.plot.height + 36;
  const reported = frame.x(timeOf(article.publishedOn.end));
  const dots = actuals.map((figure) => frame.place(figure.period));
  const since = Math.max(reported, ...dots.map(({ to }) => to));
  const now = frame.x(timeOf(today));
  const bracket = frame.hasDeadline ? layoutBracket(input, today, frame, y + 18, text) : { marks: [], from: Infinity };
  const label = text.t('target.chart.reported', { date: formatPeriod(article.publishedOn, text.lang) });
  const start = clamp(reported, frame.plot.x, frame.size.width - measureText(label, 12));
  // Both captions share a line where they fit; else the report's goes below.
  const isClear = start + measureText(label, 12) + 10 < bracket.from;
  return [
    {
      kind: 'text',
      x: frame.plot.x - 8,
      y: y + 4,
      text: text.t('target.chart.reports'),
      size: 11,
      fill: 'ink2',
      anchor: 'end',
    },
    { kind: 'line', x1: frame.plot.x, x2: frame.plot.x + frame.plot.width, y1: y, y2: y, stroke: 'line2' },
    { kind: 'rect', x: since, y: y - 5, width: Math.max(0, now - since), height: 10, fill: 'stipple' },
    { kind: 'line', x1: reported, x2: reported, y1: y - 8, y2: y + 8, stroke: 'ink2', strokeWidth: 1.5 },
    ...dots.flatMap((dot) => rangeMarks(dot, DOT_PX, y, 'actual')),
    ...actuals.map((figure, position): Mark =>
      figure.period.basis === 'inferred'
        ? { ...dotAt(dots[position]?.at ?? 0, y), fill: 'page', stroke: 'actual', strokeWidth: 2 }
        : { ...dotAt(dots[position]?.at ?? 0, y), fill: 'actual' },
    ),
    ...bracket.marks,
    { kind: 'text', x: start, y: isClear ? y + 36 : y + 54, text: label, size: 12, fill: 'ink2' },
  ];
}

/** Where the box about the missing point goes: the silent field, or the whole plot where that is too small. */
function boxField(input: JudgedSeries, today: string, frame: TrajectoryFrame): Box {
  const from = frame.x(timeOf(input.article.publishedOn.end));
  const width = frame.x(timeOf(today)) - from;
  const lowest = selectDrawnRefused(input).map((link) => frame.y(link.figure.value ?? 0) + 24);
  const top = Math.max(frame.y(frame.targetValue) + 12, ...lowest);
  const height = frame.plot.y + frame.plot.height - top;
  return width >= 300
    ? { x: from, y: top, width, height }
    : { x: frame.plot.x, y: top, width: frame.plot.width, height };
}

interface BoxLine {
  readonly line: string;
  readonly size: number;
}

const heightOf = (lines: readonly BoxLine[]): number => lines.reduce((sum, { size }) => sum + size + 6, 18);

/**
 * The words of the box: all of them where they fit, else the title alone. With a look-alike beside it even that may go:
 * its label says the same.
 */
function chooseLines(
  input: JudgedSeries,
  articleCount: number,
  field: Box,
  widthPx: number,
  text: Text,
): readonly BoxLine[] {
  const hasLookAlike = selectDrawnRefused(input).length > 0;
  const values = {
    count: articleCount,
    place: formatPlace(input.region, text),
    indicator: text.both(input.indicator.name),
  };
  const title = wrapText(
    text.t(hasLookAlike ? 'target.chart.noComparableTitle' : 'target.chart.noPointTitle'),
    16,
    widthPx - 24,
    700,
  ).map((line) => ({ line, size: 16 }));
  const body = wrapText(
    text.t(hasLookAlike ? 'target.chart.noComparable' : 'target.chart.noPoint', values),
    12,
    widthPx - 24,
  ).map((line) => ({ line, size: 12 }));
  const fits = [[...title, ...body], title].find((lines) => heightOf(lines) <= field.height);
  return fits ?? (hasLookAlike ? [] : title);
}

/** "There is no point here, because there is no number": stands in place of an actual. */
export function layoutNoPoint(
  input: JudgedSeries,
  today: string,
  articleCount: number,
  frame: TrajectoryFrame,
  text: Text,
): Mark[] {
  if (input.judgement.actual !== null) return [];
  const field = boxField(input, today, frame);
  const width = Math.min(372, field.width - 16);
  const lines = chooseLines(input, articleCount, field, width, text);
  if (lines.length === 0) return [];
  const height = heightOf(lines);
  const x = field.x + (field.width - width) / 2;
  const top = field.y + Math.max(0, (field.height - height) / 2);
  let y = top + 6;
  const words = lines.map(({ line, size }): Mark => {
    y += size + 6;
    return {
      kind: 'text',
      x: x + width / 2,
      y,
      text: line,
      size,
      weight: size > 12 ? 700 : 400,
      fill: size > 12 ? 'ink1' : 'ink2',
      anchor: 'middle',
    };
  });
  return [{ kind: 'rect', x, y: top, width, height, fill: 'page', stroke: 'line2', strokeWidth: 1.5 }, ...words];
}
