import type { ListOrder, MeasureCode } from '../domain/codes';
import { areCountedAlike } from '../domain/counting';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import type { PlaceReport } from '../domain/placeReport';
import { computeDaysBetween } from '../domain/period';
import { type RankingGroup, selectRankingGroup } from '../domain/rankingGroup';
import { compareCodes } from '../domain/compareCodes';

/** The longest two years: one of them a leap year. Values whose periods end further apart are not ranked unasked. */
export const TWO_YEARS_DAYS = 731;

/** What the rule reads of a place; `Place` of selectPlaces has this shape. */
export interface DatedPlace {
  readonly region: Pick<Region, 'level'>;
  readonly state: PlaceReport['state'];
  readonly figure: Figure;
  /** The value is of an earlier year than this one, which is shown. */
  readonly borrowedFor?: number;
}

/** The oldest and the newest value of a list that is not ranked unasked. */
export interface MixedDates {
  /** dates: too far apart, ranked when asked · counts: counted over unlike stretches of time, never ranked. */
  readonly reason: 'dates' | 'counts';
  readonly first: Figure;
  readonly last: Figure;
  readonly days: number;
}

/** Days between two figures, as many as their words allow. */
const computeApart = ({ period: first }: Figure, { period: last }: Figure): number =>
  computeDaysBetween(first.plausible?.earliest ?? first.end, last.plausible?.latest ?? last.end);

function selectSpan(figures: readonly Figure[], measure: MeasureCode): MixedDates | null {
  const [first, ...later] = [...figures].sort((a, b) => compareCodes(a.period.end, b.period.end));
  const last = later.at(-1);
  if (!first || !last) return null;
  return {
    reason: areCountedAlike(figures, measure) ? 'dates' : 'counts',
    first,
    last,
    days: computeApart(first, last),
  };
}

/** The order that a list stands in: what is counted over unlike stretches of time never stands by size. */
export const selectListOrder = (mixed: MixedDates | null, asked: ListOrder): ListOrder =>
  mixed?.reason === 'counts' ? 'date' : asked;

/** Whether a list is ranked: what lies far apart in time only when that is asked, what is counted unlike never. */
export const isRankedAs = (mixed: MixedDates | null, rank: 'mixed' | null): boolean =>
  mixed === null || (mixed.reason === 'dates' && rank === 'mixed');

/**
 * What keeps the places of an indicator of this measure from being ranked within one ranking group: values counted over
 * unlike stretches of time, or the widest span of dates when it is over two years. null when they may be ranked as they
 * are. Only ranked values count: not those that are borrowed from an earlier year.
 */
export function selectMixedDates(places: readonly DatedPlace[], measure: MeasureCode): MixedDates | null {
  const ranked = places.filter(
    ({ state, borrowedFor }) => (state === 'value' || state === 'zero') && borrowedFor === undefined,
  );
  const spans = (['province', 'local'] satisfies readonly RankingGroup[])
    .flatMap(
      (group) =>
        selectSpan(
          ranked.filter((place) => selectRankingGroup(place.region.level) === group).map((place) => place.figure),
          measure,
        ) ?? [],
    )
    .sort((a, b) => b.days - a.days);
  const unlike = spans.find(({ reason }) => reason === 'counts');
  if (unlike) return unlike;
  const [widest] = spans;
  return widest && widest.days > TWO_YEARS_DAYS ? widest : null;
}
