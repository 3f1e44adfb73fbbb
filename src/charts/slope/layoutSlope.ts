import { isOwn } from '../../domain/observation';
import type { Figure } from '../../domain/records/figure';
import { isJoined, type Slope } from '../../domain/slope';
import { formatFigure, formatNumber } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import { computeLinearScale, type ValueScale } from '../scene/valueScale';
import { timeOf } from '../targetTimeline/timeAxis';
import { placePeriod, type PlacedPeriod } from '../targetTimeline/placePeriod';
import { isRangeSeen, RANGE_KEY_PX, rangeKey, rangeMarks } from '../targetTimeline/rangeMarks';
import { actualMarks } from '../targetTimeline/timelineMarks';
import { describeMark } from '../scene/walk';

const HEIGHT = 260;
const TOP = 28;
const BOTTOM = 28;
/** Least distance between the base lines of two labels. */
const LINE = 17;
const RADIUS = 5;

const valueOf = (figure: Figure) => figure.value ?? 0;
const labelOf = (figure: Figure, text: Text) =>
  formatFigure(figure, text.lang) + (figure.caveats.length > 0 ? '※' : '');
const endOf = ({ region, points }: Slope, text: Text) => {
  const last = points.at(-1);
  return last ? `${labelOf(last, text)} ${formatPlace(region, text)}` : '';
};

/** Base lines of labels, moved down just enough that none touches another; the order stays. */
export function spreadLabels(wanted: readonly number[], least: number, lowest: number): number[] {
  const order = wanted.map((y, position) => ({ y, position })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + least));
  // What ran out below is pushed back up, from the last one on.
  for (let at = placed.length - 1, limit = lowest; at >= 0; at -= 1, limit = (placed[at + 1] ?? limit) - least)
    placed[at] = Math.min(placed[at] ?? limit, limit);
  const result: number[] = [];
  order.forEach(({ position }, at) => {
    result[position] = placed[at] ?? 0;
  });
  return result;
}

interface Frame {
  readonly place: (figure: Figure) => PlacedPeriod;
  readonly y: (figure: Figure) => number;
  readonly from: number;
  readonly to: number;
}

/** The points and what joins them, if they may be. The line is dotted: nothing is known between two reports. */
function drawSlope(row: Slope, frame: Frame, endY: number, text: Text): Mark {
  const placed = row.points.map((figure) => ({
    figure,
    at: frame.place(figure),
    x: frame.place(figure).at,
    y: frame.y(figure),
  }));
  const d = placed.map(({ x, y }, position) => `${position === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const inner = placed.slice(0, -1);
  return {
    kind: 'group',
    id: `slope-${row.region.adcode}`,
    adcode: row.region.adcode,
    marks: [
      ...(isJoined(row)
        ? [{ kind: 'path', d, fill: 'none', stroke: 'actual', strokeWidth: 2, dash: '2 5' } as const]
        : []),
      ...placed.map(({ figure, at, x, y }): Mark => ({
        kind: 'group',
        id: `point-${figure.id}`,
        at: { x, y },
        label: describeMark(formatPlace(row.region, text), figure, text),
        marks: [
          ...rangeMarks(at, RADIUS, y, 'actual'),
          ...actualMarks(x, y, RADIUS, figure.period.basis === 'inferred', isOwn(figure)),
        ],
      })),
      ...inner.map(({ figure, x, y }): Mark => ({
        kind: 'text',
        x: isJoined(row) ? x : x - RADIUS,
        y: y - 12,
        // No line leads from these to the name at the end.
        text: isJoined(row) ? labelOf(figure, text) : `${labelOf(figure, text)} ${text.both(row.region.short)}`,
        size: 13,
        weight: 700,
        fill: 'actualText',
        halo: 'page',
        anchor: isJoined(row) ? 'middle' : 'start',
      })),
      {
        kind: 'text',
        x: frame.to + RADIUS + 8,
        y: endY,
        text: endOf(row, text),
        size: 13,
        weight: 700,
        fill: 'actualText',
      },
    ],
  };
}

/** The level lines with their values, and the names of the dates. */
function drawAxes(
  figures: readonly Figure[],
  ticks: ValueScale['ticks'],
  { from, to, place }: Frame,
  datesY: number,
  text: Text,
): Mark[] {
  const dates = [...new Map(figures.map((figure) => [figure.period.end, figure])).values()];
  return [
    ...ticks.flatMap(({ value, at }): Mark[] => [
      { kind: 'line', x1: from - 12, x2: to, y1: at, y2: at, stroke: value === 0 ? 'ink2' : 'line1', strokeWidth: 1 },
      {
        kind: 'text',
        x: from - 18,
        y: at + 4,
        text: formatNumber(value, text.lang),
        size: 11,
        fill: 'ink2',
        anchor: 'end',
      },
    ]),
    ...dates.map((figure): Mark => ({
      kind: 'text',
      x: place(figure).at,
      y: datesY,
      text: formatPeriod(figure.period, text.lang),
      size: 12,
      fill: 'ink2',
      anchor: 'middle',
    })),
  ];
}

/** Where days stand between `from` and `to`: from the first that a figure may be of to the last. */
function layoutTime(figures: readonly Figure[], from: number, to: number): Frame['place'] {
  const times = figures.map(({ period }) => placePeriod(period, timeOf));
  const [start, end] = [Math.min(...times.map((time) => time.from)), Math.max(...times.map((time) => time.to))];
  const x = (iso: string) => from + (end === start ? 0 : (timeOf(iso) - start) / (end - start)) * (to - from);
  return ({ period }) => placePeriod(period, x);
}

/** Values of one indicator at two dates or more: a line a place, time along the bottom, the value axis from zero. */
export function layoutSlope(rows: readonly Slope[], text: Text, width: number, height = HEIGHT): Scene {
  const figures = rows.flatMap((row) => row.points);
  const highest = Math.max(...figures.map(valueOf), 1);
  const widest = Math.max(
    ...computeLinearScale(highest, height, 0).ticks.map((tick) => measureText(formatNumber(tick.value, text.lang), 11)),
  );
  const from = Math.ceil(widest + 30);
  const to = Math.floor(width - Math.max(...rows.map((row) => measureText(endOf(row, text), 13, 700))) - RADIUS - 10);
  const place = layoutTime(figures, from, to);
  const hasRange = figures.some((figure) => isRangeSeen(place(figure), RADIUS));
  const floor = height - BOTTOM - (hasRange ? RANGE_KEY_PX : 0);
  const scale = computeLinearScale(highest, floor, TOP);
  const frame: Frame = { from, to, place, y: (figure) => scale.at(valueOf(figure)) };
  const ends = spreadLabels(
    rows.map((row) => {
      const last = row.points.at(-1);
      return last ? frame.y(last) + 4.5 : 0;
    }),
    LINE,
    floor,
  );
  return {
    width,
    height,
    marks: [
      ...drawAxes(figures, scale.ticks, frame, floor + 20, text),
      ...(hasRange ? rangeKey(from - 12, height - 8, width, text) : []),
      ...rows.map((row, position) => drawSlope(row, frame, ends[position] ?? 0, text)),
    ],
  };
}
