import { isOwn } from '../../domain/observation';
import type { Figure } from '../../domain/records/figure';
import { formatFigure } from '../../format/formatNumber';
import { formatShortYear } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import { describeMark } from '../scene/walk';
import { placePeriod, type PlacedPeriod } from '../targetTimeline/placePeriod';
import { RANGE_KEY_PX, isRangeSeen, rangeKey, rangeMarks } from '../targetTimeline/rangeMarks';
import { actualMarks } from '../targetTimeline/timelineMarks';
import { computeTimeAxis, type TimeAxis, timeOf } from '../targetTimeline/timeAxis';

const SIDE = 8;
const RAIL_HEIGHT = 40;
const SERIES_HEIGHT = 88;
/** Of a mark on the line of years, and of one on a stem. */
const RADIUS = { rail: 5, stems: 4.5 } as const;

/** One stretch of whole years for all small charts of a page, so that dates can be read across them. */
export function computeMultiplesAxis(figures: readonly Figure[], today: string): TimeAxis {
  const yearOf = (iso: string) => Number(iso.slice(0, 4));
  const years = figures.map(({ period }) => {
    const { from, to } = placePeriod(period, yearOf);
    return { from: Math.min(from, yearOf(period.start)), to };
  });
  const last = Math.max(yearOf(today), ...years.map(({ to }) => to));
  return computeTimeAxis(Date.UTC(Math.min(last - 5, ...years.map(({ from }) => from)), 0, 1), Date.UTC(last, 11, 31));
}

/** Line, ticks and names of years; of many years only every fourth is named. */
function drawAxis(axis: TimeAxis, width: number, y: number): Mark[] {
  const px = (time: number) => SIDE + axis.at(time) * (width - SIDE * 2);
  const step = axis.years.length > 8 ? 4 : 1;
  return [
    { kind: 'line', x1: SIDE, x2: width - SIDE, y1: y, y2: y, stroke: 'line2' },
    ...axis.ticks.map((tick): Mark => ({
      kind: 'line',
      x1: px(tick),
      x2: px(tick),
      y1: y - 3,
      y2: y + 3,
      stroke: 'line2',
    })),
    ...axis.years
      .filter((_, position) => (axis.years.length - 1 - position) % step === 0)
      .map(({ year, middle }): Mark => ({
        kind: 'text',
        x: px(middle),
        y: y + 18,
        text: formatShortYear(year),
        size: 10.5,
        fill: 'ink3',
        anchor: 'middle',
      })),
  ];
}

interface Input {
  /** What the figures count, for the words of each mark. */
  readonly name: string;
  /** Figures of one thing, whatever their order. */
  readonly figures: readonly Figure[];
  readonly axis: TimeAxis;
  readonly text: Text;
  readonly width: number;
}

/** Where a day stands, in pixels. */
const pixelsOf =
  ({ axis, width }: Pick<Input, 'axis' | 'width'>) =>
  (iso: string): number =>
    SIDE + axis.at(timeOf(iso)) * (width - SIDE * 2);

/** The line of an interval that a figure counts over; where the words leave it open, the bar of a date alone. */
function drawSpan({ period }: Figure, px: (iso: string) => number, y: number): Mark[] {
  const [from, to] = [px(period.start), px(period.end)];
  return period.type === 'during' && !period.plausible && to - from > 6
    ? [{ kind: 'line', x1: from, x2: to, y1: y, y2: y, stroke: 'actual', strokeWidth: 3, opacity: 0.45 }]
    : [];
}

/** The mark of a date, on the days that its words leave open. */
const drawDate = (placed: PlacedPeriod, y: number, r: number, figure: Figure): Mark[] => [
  ...rangeMarks(placed, r, y, 'actual'),
  ...actualMarks(placed.at, y, r, figure.period.basis === 'inferred', isOwn(figure)),
];

/** The marks of one figure, as one stop of the keys. */
const groupOf = (
  figure: Figure,
  { name, text }: Input,
  at: { readonly x: number; readonly y: number },
  marks: readonly Mark[],
): Mark => ({ kind: 'group', id: `figure-${figure.id}`, at, label: describeMark(name, figure, text), marks });

/** One date: where it stands in time. A height would say nothing, since every chart has its own unit. */
function layoutRail(input: Input): Scene {
  const { figures, axis, width } = input;
  const px = pixelsOf(input);
  const y = 12;
  return {
    width,
    height: RAIL_HEIGHT,
    marks: [
      ...drawAxis(axis, width, y),
      ...figures.map((figure) => {
        const placed = placePeriod(figure.period, px);
        return groupOf(figure, input, { x: placed.at, y }, [
          ...drawSpan(figure, px, y),
          ...drawDate(placed, y, RADIUS.rail, figure),
        ]);
      }),
    ],
  };
}

/** Several dates: stems from zero on one ruler. Nothing joins them: what lies between two reports is not known. */
function layoutStems(input: Input): Scene {
  const { figures, axis, text, width } = input;
  const px = pixelsOf(input);
  const [top, base] = [22, SERIES_HEIGHT - 28];
  const ruler = Math.max(...figures.map((figure) => figure.value ?? 0)) || 1;
  const stems = figures
    .filter((figure) => figure.value !== null)
    .map((figure): Mark => {
      const placed = placePeriod(figure.period, px);
      const x = placed.at;
      const y = base - ((figure.value ?? 0) / ruler) * (base - top);
      const label = formatFigure(figure, text.lang);
      const half = measureText(label, 11, 700) / 2;
      return groupOf(figure, input, { x, y }, [
        { kind: 'line', x1: x, x2: x, y1: base, y2: y, stroke: 'actual', strokeWidth: 1.5 },
        ...drawDate(placed, y, RADIUS.stems, figure),
        {
          kind: 'text',
          x: Math.min(Math.max(x, half), width - half),
          y: y - 9,
          text: label,
          size: 11,
          weight: 700,
          fill: 'actualText',
          anchor: 'middle',
        },
      ]);
    });
  return { width, height: SERIES_HEIGHT, marks: [...drawAxis(axis, width, base), ...stems] };
}

/**
 * A small chart of one thing that a place reports: its date on the page's line of time, or its dates with their values;
 * with a line that explains the bar of an open date where one is seen.
 */
export function layoutSmallMultiple(input: Input): Scene {
  const values = input.figures.filter((figure) => figure.value !== null);
  const isSeries = new Set(values.map((figure) => figure.period.end)).size > 1;
  const chart = isSeries ? layoutStems(input) : layoutRail(input);
  const px = pixelsOf(input);
  const hasRange = (isSeries ? values : input.figures).some(({ period }) =>
    isRangeSeen(placePeriod(period, px), isSeries ? RADIUS.stems : RADIUS.rail),
  );
  if (!hasRange) return chart;
  const height = chart.height + RANGE_KEY_PX;
  return { ...chart, height, marks: [...chart.marks, ...rangeKey(SIDE, height - 5, input.width, input.text)] };
}
