import type { Indicator, Region } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { formatFileStem } from '../fileName';

/** What can be drawn of a place: its map and its bars of an indicator, its targets. */
export const BATCH_CHARTS = ['map', 'bars', 'targets'] as const;
export type BatchChart = (typeof BATCH_CHARTS)[number];

/** What a reader asks for. */
export interface BatchChoice {
  readonly places: readonly Region[];
  readonly charts: readonly BatchChart[];
  /** Indicators of maps and bars; targets are those of every indicator. */
  readonly indicators: readonly Indicator[];
}

/** One figure to draw. */
export interface BatchJob {
  readonly region: Region;
  readonly chart: BatchChart;
  /** Null for targets, which are of every indicator. */
  readonly indicator: Indicator | null;
  /** Name of its files without folder and extension, like no other of the batch. */
  readonly stem: string;
}

const MAX_STEM = 80;
/** Room for the number that keeps two names apart. */
const SUFFIX = 4;

/** place-indicator-chart-date; a name that is too long is cut in its middle, for place and date say which figure it is. */
function nameJob(parts: readonly [place: string, subject: string, chart: string, today: string]): string {
  const [place, subject, chart, today] = parts.map((part) => [...part]) as [string[], string[], string[], string[]];
  const room = MAX_STEM - SUFFIX - chart.length - today.length - 3;
  const placeRoom = Math.min(place.length, Math.max(Math.floor(room / 2), room - subject.length));
  const short = (letters: readonly string[], most: number) => letters.slice(0, most).join('');
  return formatFileStem([short(place, placeRoom), short(subject, room - placeRoom), chart.join(''), today.join('')]);
}

/** The figures of a choice, place by place, so that the boundaries of each are needed once. Files of places of one name get a number. */
export function planBatch({ places, charts, indicators }: BatchChoice, today: string, text: Text): BatchJob[] {
  const taken = new Map<string, number>();
  const distinguish = (stem: string): string => {
    // Some systems take names that differ in capitals for the same.
    const key = stem.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? stem : `${stem}-${count}`;
  };
  const asked = BATCH_CHARTS.filter((chart) => charts.includes(chart));
  return places.flatMap((region) => asked.flatMap((chart) => {
    const subjects = chart === 'targets' ? [null] : indicators;
    return subjects.map((indicator): BatchJob => {
      const subject = indicator ? text.both(indicator.name) : '';
      return { region, chart, indicator, stem: distinguish(nameJob([text.both(region.short), subject, text.t(`batch.chart.${chart}`), today])) };
    });
  }));
}
