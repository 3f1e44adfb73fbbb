import type { Place } from './selectPlaces';

/** What a map of an indicator says in one sentence. */
export type Finding =
  | { readonly kind: 'valueAndTarget'; readonly top: Place; readonly target: Place }
  | { readonly kind: 'values' | 'single' | 'incomparable'; readonly top: Place }
  | { readonly kind: 'unclear'; readonly top: Place; readonly other: Place }
  | { readonly kind: 'target'; readonly target: Place }
  | { readonly kind: 'none' };

const LEVELS = ['nation', 'province', 'prefecture', 'county', 'township'];

/** The widest place with the largest value leads; places of different levels are never said to compete. */
export function selectFinding(places: readonly Place[]): Finding {
  const values = places.filter((place) => place.state === 'value' || place.state === 'zero');
  const target = places.find((place) => place.state === 'target');
  const levels = values.map((place) => LEVELS.indexOf(place.region.level));
  const widest = values.filter((place) => LEVELS.indexOf(place.region.level) === Math.min(...levels));
  const [top] = widest;
  if (top && target) return { kind: 'valueAndTarget', top, target };
  const unclear = places.find((place) => place.state === 'incomparable');
  if (top && unclear && values.length === 1) return { kind: 'unclear', top, other: unclear };
  if (top) return { kind: values.length === 1 ? 'single' : 'values', top };
  if (target) return { kind: 'target', target };
  return unclear ? { kind: 'incomparable', top: unclear } : { kind: 'none' };
}
