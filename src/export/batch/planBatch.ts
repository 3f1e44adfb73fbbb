import { selectDueYear } from '../../domain/deadline';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import type { Text } from '../../messages/text';
import { formatFileStem } from '../fileName';

/**
 * What can be drawn of a place: its map and its bars of an indicator, its targets on one board, each of them on its
 * path.
 */
export const BATCH_CHARTS = ['map', 'bars', 'targets', 'paths'] as const;
export type BatchChart = (typeof BATCH_CHARTS)[number];

/** What a reader asks for. */
export interface BatchChoice {
  readonly places: readonly Region[];
  readonly charts: readonly BatchChart[];
  /** Indicators of maps and bars; targets are those of every indicator. */
  readonly indicators: readonly Indicator[];
  /** The targets of a place and of all places inside it. */
  readonly targetsOf: (place: Region) => readonly TargetSeries[];
}

/** One figure to draw. */
export interface BatchJob {
  readonly region: Region;
  readonly chart: BatchChart;
  /** Null for targets, which are of every indicator. */
  readonly indicator: Indicator | null;
  /** The one target whose path is drawn; null for all other charts. */
  readonly target: TargetSeries | null;
  /** Name of its files without folder and extension, like no other of the batch. */
  readonly stem: string;
}

const MAX_STEM = 80;
/** Room for the number that keeps two names apart. */
const SUFFIX = 4;

/**
 * place-indicator-chart-date; a name that is too long is cut in its middle, for place and date say which figure it is.
 */
function nameJob(parts: readonly [place: string, subject: string, chart: string, today: string]): string {
  const [place, subject, chart, today] = parts.map((part) => [...part]) as [string[], string[], string[], string[]];
  const room = MAX_STEM - SUFFIX - chart.length - today.length - 3;
  const placeRoom = Math.min(place.length, Math.max(Math.floor(room / 2), room - subject.length));
  const short = (letters: readonly string[], most: number) => letters.slice(0, most).join('');
  return formatFileStem([short(place, placeRoom), short(subject, room - placeRoom), chart.join(''), today.join('')]);
}

interface Subject {
  /** Place and what is shown of it, as parts of a file's name. */
  readonly place: string;
  readonly words: string;
  readonly indicator: Indicator | null;
  readonly target: TargetSeries | null;
}

/** What a chart of a place is drawn of: once for each indicator, once for each target, or once. */
function listSubjects(
  chart: BatchChart,
  region: Region,
  { indicators, targetsOf }: BatchChoice,
  text: Text,
): Subject[] {
  const place = text.both(region.short);
  if (chart === 'targets') return [{ place, words: '', indicator: null, target: null }];
  if (chart !== 'paths')
    return indicators.map((indicator) => ({ place, words: text.both(indicator.name), indicator, target: null }));
  return targetsOf(region).map((target) => ({
    place: text.both(target.region.short),
    words: [text.both(target.indicator.short), selectDueYear(target.target)].filter(Boolean).join('-'),
    indicator: null,
    target,
  }));
}

/**
 * The figures of a choice, place by place, so that the boundaries of each are needed once. Files of places of one name
 * get a number.
 */
export function planBatch(choice: BatchChoice, today: string, text: Text): BatchJob[] {
  const taken = new Map<string, number>();
  const distinguish = (stem: string): string => {
    // Some systems take names that differ in capitals for the same.
    const key = stem.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? stem : `${stem}-${count}`;
  };
  const asked = BATCH_CHARTS.filter((chart) => choice.charts.includes(chart));
  return choice.places.flatMap((region) =>
    asked.flatMap((chart) =>
      listSubjects(chart, region, choice, text).map(({ place, words, indicator, target }): BatchJob => ({
        region,
        chart,
        indicator,
        target,
        stem: distinguish(nameJob([place, words, text.t(`batch.chart.${chart}`), today])),
      })),
    ),
  );
}
