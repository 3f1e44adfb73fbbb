import { type PlacedPeriod, placePeriod } from '../targetTimeline/placePeriod';
import { computeTimeAxis, DAY_MS, type TimeAxis, timeOf } from '../targetTimeline/timeAxis';
import { formatPlace, formatShortYear } from '../../format/formatTarget';
import { formatDate } from '../../format/formatPeriod';
import type { Figure } from '../../domain/records/figure';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import type { Drawing } from './partWords';
import { type Milestone, type Wave } from '../../domain/rollout';

/** A row of the drawing: a place, and the middle of its line. */
export interface Row {
  readonly adcode: string;
  readonly name: string;
  readonly y: number;
  readonly wave: Wave;
}

/** Where the rows and the days of a roll-out stand. */
export interface Frame {
  readonly widthPx: number;
  readonly rows: readonly Row[];
  readonly waves: readonly { readonly wave: Wave; readonly top: number; readonly bottom: number }[];
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  at(isoDay: string): number;
  place(figure: Figure): PlacedPeriod;
}

const ROW_PX = { wide: 27, narrow: 22 } as const;
/** Over the rows of a wave, for the numbers of its milestones. */
const HEAD_PX = 46;
const WAVE_GAP = 28;
const WIDE_PX = 600;
const NAME = 12.5;
/** Between the names and the first day: room for a number at a mark. */
const GUTTER = 30;
const RIGHT_PX = 12;
const FOOT_PX = 22;

/** One stretch of time for all rows: from before the first report to after the last deadline and today. */
export function computeAxis({ view, today }: Drawing, milestones: readonly Milestone[]): TimeAxis {
  const figures = milestones.flatMap(({ own, shared }) => [...own.map(({ figure }) => figure), ...shared]);
  const dates = figures.map(({ period }) => placePeriod(period, timeOf));
  const reported = timeOf(view.article.publishedOn.end);
  const first = Math.min(reported, ...dates.map(({ from }) => from));
  const last = Math.max(timeOf(today), reported, ...dates.map(({ to }) => to));
  return computeTimeAxis(first - 20 * DAY_MS, last + 60 * DAY_MS);
}

/** Where days and figures stand between two edges. */
export function scaleDays(axis: TimeAxis, left: number, right: number): Pick<Frame, 'at' | 'place'> {
  const at = (isoDay: string) => left + axis.at(timeOf(isoDay)) * (right - left);
  return { at, place: ({ period }) => placePeriod(period, at) };
}

/** The rows of all waves, one below the other, with room over each for the numbers of its milestones. */
export function layoutFrame(
  drawing: Drawing,
  milestones: readonly Milestone[],
  waves: readonly Wave[],
  widthPx: number,
): Frame {
  const rowPx = widthPx >= WIDE_PX ? ROW_PX.wide : ROW_PX.narrow;
  const rows: Row[] = [];
  let y = HEAD_PX;
  const placed = waves.map((wave, position) => {
    if (position > 0) y += WAVE_GAP;
    const top = y;
    for (const adcode of wave.places) {
      const region = drawing.view.regions.get(adcode);
      rows.push({ adcode, name: region ? formatPlace(region, drawing.text) : adcode, y: y + rowPx / 2, wave });
      y += rowPx;
    }
    return { wave, top, bottom: y };
  });
  const axis = computeAxis(drawing, milestones);
  const left = Math.max(...rows.map(({ name }) => measureText(name, NAME))) + GUTTER;
  const right = widthPx - RIGHT_PX;
  return { widthPx, rows, waves: placed, axis, left, right, bottom: y, ...scaleDays(axis, left, right) };
}

/** Names of the places, and years with the ticks between them. */
export function drawFrame({ rows, axis, left, right, bottom }: Frame): Mark[] {
  const x = (time: number) => left + axis.at(time) * (right - left);
  const yearPx = (right - left) / Math.max(1, (axis.end - axis.start) / (365 * DAY_MS));
  return [
    ...axis.ticks.map((time): Mark => ({
      kind: 'line',
      x1: x(time),
      x2: x(time),
      y1: HEAD_PX - 4,
      y2: bottom,
      stroke: 'line1',
    })),
    ...axis.years.map(({ year, middle }): Mark => ({
      kind: 'text',
      x: x(middle),
      y: bottom + 16,
      text: yearPx < 44 ? formatShortYear(year) : String(year),
      size: 11,
      fill: 'ink2',
      anchor: 'middle',
    })),
    ...rows.map(({ name, y }): Mark => ({
      kind: 'text',
      x: left - GUTTER,
      y: y + 4.5,
      text: name,
      size: NAME,
      fill: 'ink1',
      anchor: 'end',
    })),
  ];
}

/** The line of today through all rows, with its date over it. */
export function drawToday({ widthPx, at, bottom }: Frame, { today, text }: Drawing): Mark[] {
  const x = at(today);
  const words = text.t('target.chart.today', { date: formatDate(today, text.lang) });
  const end = Math.min(widthPx, Math.max(x, measureText(words, 11.5, 700)));
  return [
    { kind: 'line', x1: x, x2: x, y1: 18, y2: bottom + 4, stroke: 'ink1', strokeWidth: 1.5 },
    { kind: 'text', x: end, y: 12, text: words, size: 11.5, weight: 700, fill: 'ink1', anchor: 'end' },
  ];
}

/** Height of the rows with the years under them. */
export const frameHeight = ({ bottom }: Frame): number => bottom + FOOT_PX;
