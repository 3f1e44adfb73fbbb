import { LEVELS } from '../domain/codes';
import type { Place } from '../domain/placeReport';

/** What a map of an indicator says in one sentence. */
export type Finding =
  | {
      readonly kind: 'valueAndTarget';
      readonly top: Place;
      readonly tops: number;
      readonly target: Place;
      readonly targets: number;
    }
  /**
   * `tops`: places that share the largest value in the same words ("about 100 %" is not 100 %); none of them may be
   * named alone.
   */
  | { readonly kind: 'values'; readonly top: Place; readonly tops: number }
  | { readonly kind: 'single' | 'incomparable'; readonly top: Place }
  | { readonly kind: 'unclear'; readonly top: Place; readonly other: Place }
  /** `targets`: places that have only a target. */
  | { readonly kind: 'target'; readonly target: Place; readonly targets: number }
  | { readonly kind: 'none' };

/** Values of the year that is shown; where it has none, those of earlier years that stand for it. */
function selectValues(places: readonly Place[]): readonly Place[] {
  const values = places.filter((place) => place.state === 'value' || place.state === 'zero');
  const own = values.filter((place) => !place.borrowedFor);
  return own.length > 0 ? own : values;
}

/** The widest place with the largest value leads; places of different levels are never said to compete. */
export function selectFinding(places: readonly Place[]): Finding {
  const values = selectValues(places);
  const ahead = places.filter((place) => place.state === 'target');
  const [target, targets] = [ahead[0], ahead.length];
  const levels = values.map((place) => LEVELS.indexOf(place.region.level));
  const widest = values.filter((place) => LEVELS.indexOf(place.region.level) === Math.min(...levels));
  const [top] = widest;
  const tops = widest.filter(
    (place) => place.value === top?.value && place.figure.qualifier === top.figure.qualifier,
  ).length;
  if (top && target) return { kind: 'valueAndTarget', top, tops, target, targets };
  const unclear = places.find((place) => place.state === 'incomparable');
  if (top && unclear && values.length === 1) return { kind: 'unclear', top, other: unclear };
  if (top) return values.length === 1 ? { kind: 'single', top } : { kind: 'values', top, tops };
  if (target) return { kind: 'target', target, targets };
  return unclear ? { kind: 'incomparable', top: unclear } : { kind: 'none' };
}
