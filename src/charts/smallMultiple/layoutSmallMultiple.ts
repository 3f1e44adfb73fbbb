import type { Figure } from '../../domain/records/figure';
import { formatFigure } from '../../format/formatNumber';
import { formatShortYear } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import { describeMark } from '../scene/walk';
import { actualMarks } from '../targetTimeline/timelineMarks';
import { computeTimeAxis, type TimeAxis, timeOf } from '../targetTimeline/timeAxis';

const SIDE = 8;
const RAIL_HEIGHT = 40;
const SERIES_HEIGHT = 88;

/** One stretch of whole years for all small charts of a page, so that dates can be read across them. */
export function computeMultiplesAxis(figures: readonly Figure[], today: string): TimeAxis {
  const years = figures.map((figure) => Number(figure.period.end.slice(0, 4)));
  const last = Math.max(Number(today.slice(0, 4)), ...years);
  return computeTimeAxis(Date.UTC(Math.min(last - 5, ...years), 0, 1), Date.UTC(last, 11, 31));
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

/** A figure's own time: the line of an interval, or a point. */
function drawSpan({ period }: Figure, px: (iso: string) => number, y: number): Mark[] {
  const [from, to] = [px(period.start), px(period.end)];
  return period.type === 'during' && to - from > 6
    ? [{ kind: 'line', x1: from, x2: to, y1: y, y2: y, stroke: 'actual', strokeWidth: 3, opacity: 0.45 }]
    : [];
}

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
  const px = (iso: string) => SIDE + axis.at(timeOf(iso)) * (width - SIDE * 2);
  const y = 12;
  return {
    width,
    height: RAIL_HEIGHT,
    marks: [
      ...drawAxis(axis, width, y),
      ...figures.map((figure) => {
        const x = px(figure.period.end);
        return groupOf(figure, input, { x, y }, [
          ...drawSpan(figure, px, y),
          ...actualMarks(x, y, 5, figure.period.basis === 'inferred'),
        ]);
      }),
    ],
  };
}

/** Several dates: stems from zero on one ruler. Nothing joins them: what lies between two reports is not known. */
function layoutStems(input: Input): Scene {
  const { figures, axis, text, width } = input;
  const px = (iso: string) => SIDE + axis.at(timeOf(iso)) * (width - SIDE * 2);
  const [top, base] = [22, SERIES_HEIGHT - 28];
  const ruler = Math.max(...figures.map((figure) => figure.value ?? 0)) || 1;
  const stems = figures
    .filter((figure) => figure.value !== null)
    .map((figure): Mark => {
      const x = px(figure.period.end);
      const y = base - ((figure.value ?? 0) / ruler) * (base - top);
      const label = formatFigure(figure, text.lang);
      const half = measureText(label, 11, 700) / 2;
      return groupOf(figure, input, { x, y }, [
        { kind: 'line', x1: x, x2: x, y1: base, y2: y, stroke: 'actual', strokeWidth: 1.5 },
        ...actualMarks(x, y, 4.5, figure.period.basis === 'inferred'),
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
 * A small chart of one thing that a place reports: its date on the page's line of time, or its dates with their values.
 */
export function layoutSmallMultiple(input: Input): Scene {
  const values = input.figures.filter((figure) => figure.value !== null);
  return new Set(values.map((figure) => figure.period.end)).size > 1 ? layoutStems(input) : layoutRail(input);
}
