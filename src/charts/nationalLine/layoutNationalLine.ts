import type { Unit } from '../../domain/codes';
import type { NationalFigure } from '../../domain/records/nationalFigure';
import { formatInWords } from '../../format/formatInWords';
import { formatFigure } from '../../format/formatNumber';
import { formatShortYear } from '../../format/formatTarget';
import { formatNationalPeriod } from '../../format/formatNationalPeriod';
import type { Text } from '../../messages/text';
import { type Box, isWithin, overlaps } from '../scene/box';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import { DAY_MS } from '../targetTimeline/timeAxis';

/** Reports of one moment, oldest first; several where sources disagree. */
export interface NationalReports {
  readonly period: NationalFigure['period'];
  readonly figures: readonly NationalFigure[];
}

export interface NationalLineSize {
  readonly width: number;
  readonly height: number;
  /** small: the newest value stands beside the chart, and only the ends of time are written. */
  readonly form: 'large' | 'small';
}

interface Point {
  readonly figure: NationalFigure;
  readonly x: number;
  readonly y: number;
  /** Whether another source says another number of the same moment. */
  readonly isDisputed: boolean;
  /** Whether the line leads through it: the first report of its moment. */
  readonly isFirst: boolean;
  /** Whether its source names a year and no day of it. */
  readonly isDayOpen: boolean;
}

const PADDING = {
  large: { right: 40, top: 26, bottom: 26 },
  small: { right: 8, top: 20, bottom: 18 },
};
const LETTERS = { large: 12, small: 10.5 } as const;
/** Least room of a year's name, in pixels. */
const YEAR_PX = 34;
/** Fewer reports are no line, and the table says it all; a small chart stands without one. */
const LEAST_REPORTS = { large: 3, small: 1 } as const;
/** Lines of the ruler, the base aside. */
const STEPS = 4;

/** The day (ISO) at which a moment is drawn: the end of a year or month, the middle of a year without a day. */
function selectDay([moment]: NationalReports['period']): string {
  const { date = '1970', when = 'at' } = moment ?? {};
  if (date.length === 4) return when === 'at' ? `${date}-07-01` : `${date}-12-31`;
  return date.length === 7
    ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10)
    : date;
}

/** A round step of the ruler: 1, 2 or 5 times a power of ten, or 4 where that fits. */
function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / STEPS));
  return ([1, 2, 2.5, 4, 5, 10].find((factor) => factor * power * STEPS >= most) ?? 10) * power;
}

/** A value of the ruler, in the unit of the series. */
const formatLevel = (value: number, unit: Unit, { lang }: Text): string =>
  formatFigure({ value, unit, qualifier: 'exact', kind: 'actual' }, lang);

function placePoints(rows: readonly NationalReports[], size: NationalLineSize, text: Text) {
  const { right, top, bottom } = PADDING[size.form];
  const days = rows.map(({ period }) => Date.parse(selectDay(period)));
  const [from, to] = [
    Date.UTC(new Date(Math.min(...days)).getUTCFullYear(), 0, 1),
    Date.UTC(new Date(Math.max(...days)).getUTCFullYear(), 11, 31),
  ];
  const values = rows.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  const step = roundStep(Math.max(...values, 1));
  const unit = rows[0]?.figures[0]?.unit ?? 'item';
  const levels = Array.from({ length: STEPS + 1 }, (_, level) => level * step);
  const widest = Math.max(...levels.map((value) => measureText(formatLevel(value, unit, text), LETTERS.large)));
  const left = size.form === 'small' ? 6 : widest + 10;
  const xOf = (time: number) => left + ((time - from) / (to - from)) * (size.width - left - right);
  const yOf = (value: number) => size.height - bottom - (value / (step * STEPS)) * (size.height - top - bottom);
  const points = rows.flatMap(({ period, figures }, row): Point[] =>
    figures.flatMap((figure, position) =>
      figure.value === null
        ? []
        : {
            figure,
            x: xOf(days[row] ?? from),
            y: yOf(figure.value),
            isDisputed: figures.length > 1,
            isFirst: position === 0,
            isDayOpen: period[0]?.when === 'at' && period[0].date.length === 4,
          },
    ),
  );
  return { points, xOf, yOf, step, from, to, left, unit };
}

const isOnLine = ({ figure, isFirst }: Point): boolean => figure.kind === 'actual' && isFirst;

/** The line from report to report, never through a number that nobody printed; dashed from or to an open day. */
const drawLine = (points: readonly Point[]): Mark[] =>
  points.filter(isOnLine).flatMap((point, position, line): Mark[] => {
    const last = line[position - 1];
    if (!last) return [];
    const dash = point.isDayOpen || last.isDayOpen ? { dash: '3 3' } : {};
    return [
      { kind: 'line', x1: last.x, y1: last.y, x2: point.x, y2: point.y, stroke: 'actual', strokeWidth: 2, ...dash },
    ];
  });

function drawPoint({ figure, x, y, isDisputed, isFirst, isDayOpen }: Point, text: Text): Mark {
  const isTarget = figure.kind === 'target';
  const fill = isTarget || isDayOpen ? 'page' : isDisputed && !isFirst ? 'hatch' : 'actual';
  const circle: Mark = {
    kind: 'circle',
    cx: x,
    cy: y,
    r: 4,
    fill,
    stroke: isTarget ? 'req' : 'actual',
    strokeWidth: 1.75,
  };
  const ground: Mark[] = fill === 'hatch' ? [{ kind: 'circle', cx: x, cy: y, r: 4, fill: 'page' }] : [];
  const label = text.t('chart.mark', {
    name: text.t(isTarget ? 'kind.target' : 'kind.actual'),
    value: formatInWords(figure, text),
    date: formatNationalPeriod(figure.period, text),
    basis: 'stated',
  });
  return { kind: 'group', id: figure.id, at: { x, y }, label, marks: [...ground, circle] };
}

/** `15.2985万 ≠ 15.9万` and the moment below it: the words of one moment. */
function labelsOf(points: readonly Point[], text: Text) {
  const moments = new Map<number, Point[]>();
  for (const point of points) moments.set(point.x, [...(moments.get(point.x) ?? []), point]);
  return [...moments.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const isTarget = first.figure.kind === 'target';
    const value = group.map(({ figure }) => formatFigure(figure, text.lang)).join(' ≠ ');
    const top = Math.min(...group.map(({ y }) => y));
    return [{ x: first.x, y: top, value: isTarget ? `${text.t('kind.target')} ${value}` : value, group, isTarget }];
  });
}

type Label = ReturnType<typeof labelsOf>[number];

/** The newest first, then what is disputed, then the oldest, then the rest: what finds no room is in the table. */
function orderLabels(labels: readonly Label[]): Label[] {
  const rank = (label: Label, position: number): number =>
    position === labels.length - 1 ? 0 : label.group.length > 1 ? 1 : position === 0 ? 2 : 3;
  return labels
    .map((label, position) => ({ label, order: rank(label, position) }))
    .sort((a, b) => a.order - b.order)
    .map(({ label }) => label);
}

const boxAround = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** The line as small boxes one after the other, so that no word stands across it. */
function listLineBoxes(points: readonly Point[]): Box[] {
  const line = points.filter(isOnLine);
  return line.flatMap((to, position) => {
    const from = line[position - 1];
    if (!from) return [];
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
    return Array.from({ length: count }, (_, step) =>
      boxAround(from.x + ((to.x - from.x) * step) / count, from.y + ((to.y - from.y) * step) / count, 2),
    );
  });
}

function drawLabels(
  { points, left }: ReturnType<typeof placePoints>,
  { width, height, form }: NationalLineSize,
  text: Text,
): Mark[] {
  const size = LETTERS[form];
  // Beside the values of the ruler, above the years.
  const frame: Box = { x: left - 6, y: 0, width: width - left + 6, height: height - PADDING[form].bottom };
  const taken: Box[] = [...points.map(({ x, y }) => boxAround(x, y, 5)), ...listLineBoxes(points)];
  // Beside a small chart its newest value stands in words: only what was asked for is written in it.
  const labels = labelsOf(points, text).filter(({ isTarget }) => form === 'large' || isTarget);
  return orderLabels(labels).flatMap((label): Mark[] => {
    const long = measureText(label.value, size, 700);
    const spots = [
      { x: label.x - long / 2, y: label.y - 10 },
      { x: label.x - long + 2, y: label.y - 10 },
      { x: label.x - long - 8, y: label.y + 2 },
      { x: label.x + 8, y: label.y + 8 },
      { x: label.x - 2, y: label.y + 20 },
      { x: label.x - long / 2, y: label.y - 24 },
    ];
    const found = spots.find(({ x, y }) => {
      const box = { x: x - 2, y: y - size, width: long + 4, height: size + 3 };
      return isWithin(box, frame) && !taken.some((other) => overlaps(box, other));
    });
    if (!found) return [];
    taken.push({ x: found.x - 2, y: found.y - size, width: long + 4, height: size + 3 });
    return [
      {
        kind: 'text',
        x: found.x,
        y: found.y,
        text: label.value,
        size,
        weight: 700,
        fill: label.isTarget ? 'req' : 'actualText',
        halo: 'page',
      },
    ];
  });
}

const say = (x: number, y: number, text: string, size: number, anchor: 'middle' | 'end'): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size,
  fill: 'ink3',
  anchor,
});

/** Lines of the ruler with their values, and the years below. */
function drawRuler(
  { yOf, xOf, step, from, to, left, unit }: ReturnType<typeof placePoints>,
  size: NationalLineSize,
  text: Text,
): Mark[] {
  const { form, width, height } = size;
  const { right } = PADDING[form];
  const letters = LETTERS[form];
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const years = Array.from({ length: last - first + 1 }, (_, year) => first + year);
  const middle = (year: number) => xOf(Date.UTC(year, 6, 1) - DAY_MS / 2);
  const every = Math.ceil((years.length * YEAR_PX) / (xOf(to) - xOf(from)));
  const written = years.filter((year) =>
    form === 'small' ? year === first || year === last : (last - year) % every === 0,
  );
  const base: Mark = {
    kind: 'line',
    x1: left,
    x2: width - right,
    y1: yOf(0),
    y2: yOf(0),
    stroke: 'line2',
    strokeWidth: 1,
  };
  const levels = form === 'large' ? Array.from({ length: STEPS + 1 }, (_, level) => level * step) : [];
  return [
    ...levels.flatMap((value): Mark[] => [
      { kind: 'line', x1: left, x2: width - right, y1: yOf(value), y2: yOf(value), stroke: 'line1', strokeWidth: 1 },
      say(left - 8, yOf(value) + 4, formatLevel(value, unit, text), letters, 'end'),
    ]),
    base,
    ...written.map((year) =>
      say(middle(year), height - 6, form === 'large' ? String(year) : formatShortYear(year), letters, 'middle'),
    ),
  ];
}

/**
 * A national series as a line of time: every report a point, a second one of the same moment hatched and said with ≠,
 * a target a ring. Nothing is drawn between reports but the line that joins them. Null where too few reports print a
 * number.
 */
export function layoutNationalLine(rows: readonly NationalReports[], size: NationalLineSize, text: Text): Scene | null {
  const placed = placePoints(rows, size, text);
  if (placed.points.length < LEAST_REPORTS[size.form]) return null;
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...drawRuler(placed, size, text),
      ...drawLine(placed.points),
      ...placed.points.map((point) => drawPoint(point, text)),
      ...drawLabels(placed, size, text),
    ],
  };
}
