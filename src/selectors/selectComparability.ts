import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import { computeDaysBetween } from '../domain/period';
import { type RankingGroup, selectRankingGroup } from '../domain/rankingGroup';

/** The longest two years: one of them a leap year. Values whose periods end further apart are not ranked unasked. */
export const TWO_YEARS_DAYS = 731;

/** What the rule reads of a place; `Place` of selectPlaces has this shape. */
export interface DatedPlace {
  readonly region: Pick<Region, 'level'>;
  readonly state: 'value' | 'zero' | 'target' | 'incomparable';
  readonly figure: Figure;
}

/** The oldest and the newest value of a ranking group that lie too far apart to be ranked unasked. */
export interface MixedDates {
  readonly first: Figure;
  readonly last: Figure;
  readonly days: number;
}

function selectSpan(figures: readonly Figure[]): MixedDates | null {
  const [first, ...later] = [...figures].sort((a, b) => a.period.end.localeCompare(b.period.end));
  const last = later.at(-1);
  if (!first || !last) return null;
  return { first, last, days: computeDaysBetween(first.period.end, last.period.end) };
}

/**
 * The widest span of dates within one ranking group when it is over two years; null when the places may be ranked as
 * they are. Only ranked values count.
 */
export function selectMixedDates(places: readonly DatedPlace[]): MixedDates | null {
  const ranked = places.filter((place) => place.state === 'value' || place.state === 'zero');
  const spans = (['province', 'local'] satisfies readonly RankingGroup[])
    .flatMap(
      (group) =>
        selectSpan(
          ranked.filter((place) => selectRankingGroup(place.region.level) === group).map((place) => place.figure),
        ) ?? [],
    )
    .sort((a, b) => b.days - a.days);
  const [widest] = spans;
  return widest && widest.days > TWO_YEARS_DAYS ? widest : null;
}
