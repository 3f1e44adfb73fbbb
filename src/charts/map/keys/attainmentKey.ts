import { ATTAINMENT_CLASSES } from '../../../domain/attainmentClass';
import type { GeoMap } from '../../../domain/geoMap';
import type { Text } from '../../../messages/text';
import { measureText } from '../../scene/measureText';
import type { Mark, Scene } from '../../scene/scene';
import { drawKeySign, KEY_SIGN } from '../../signs/drawStateSign';
import { drawAttainment } from '../drawing/drawAttainment';
import { drawKeyCount } from './panelKeys';
import type { MapTargetPlace } from '../placing/mapTargets';

/** Rows of the key: the ring, each class, the ring around a disc, a bound, and the quiet ground. */
export const ATTAINMENT_KEYS = ['none', ...ATTAINMENT_CLASSES, 'mixed', 'bound', 'silent'] as const;
export type AttainmentKey = (typeof ATTAINMENT_KEYS)[number];

export type AttainmentCounts = Readonly<Record<AttainmentKey, number>>;

const ROW_PX = 19;
/** Letters of an exported image are no smaller. */
const LEAST_LETTER_PX = 10.5;
/** Room that the key needs inside a map. */
export const KEY_BOX = { width: 292, height: ATTAINMENT_KEYS.length * ROW_PX + 12 } as const;

const isBound = ({ targets }: MapTargetPlace): boolean => {
  const least = targets[0];
  return least?.attainment != null && (least.shown.judgement.actual?.qualifier ?? 'exact') !== 'exact';
};

/** The class of what a place's sign shows first: that of its least attained target, or the ring. */
export const attainmentKeyOf = ({ targets }: MapTargetPlace): AttainmentKey => targets[0]?.attainment ?? 'none';

/**
 * Whether the sign of a place shows what a row of the key explains; `undefined` for a place without a target of its
 * own.
 */
export function holdsAttainmentKey(key: AttainmentKey, place: MapTargetPlace | undefined): boolean {
  if (place === undefined || key === 'silent') return place === undefined && key === 'silent';
  if (key === 'mixed') return place.reported > 0 && place.reported < place.targets.length;
  return key === 'bound' ? isBound(place) : attainmentKeyOf(place) === key;
}

/**
 * Places by what their sign shows; zero is said, not dropped. `silent` counts the areas of the map without a target of
 * their own.
 */
export function selectAttainmentCounts(
  places: readonly MapTargetPlace[],
  geo: GeoMap,
  outside: ReadonlySet<string>,
): AttainmentCounts {
  const own = new Set<string>(places.map((place) => place.region.adcode));
  const counts = Object.fromEntries(
    ATTAINMENT_KEYS.map((key) => [key, places.filter((place) => holdsAttainmentKey(key, place)).length]),
  ) as Record<AttainmentKey, number>;
  return {
    ...counts,
    silent: geo.areas.filter((area) => !own.has(area.adcode) && !outside.has(area.adcode)).length,
  };
}

/** The sample of a row of the key, centred on a point. */
export function drawKeySample(key: AttainmentKey, x: number, y: number, leastLetterPx = 0): Mark[] {
  const sign = { x, y, r: 7.5, count: 1, silent: 0, qualifier: 'exact', leastLetterPx } as const;
  switch (key) {
    case 'none':
      return drawAttainment({ ...sign, attainment: null, count: 2 });
    case 'mixed':
      return drawAttainment({ ...sign, attainment: 'below60', silent: 1 });
    case 'bound':
      return drawAttainment({ ...sign, r: 6, attainment: 'from60', qualifier: 'about' });
    case 'silent':
      return drawKeySign('none', x - KEY_SIGN.width / 2, y);
    default:
      return drawAttainment({ ...sign, r: 9, attainment: key });
  }
}

/** Rows of the key as marks, for an exported image. */
export function drawAttainmentKey(
  counts: AttainmentCounts,
  text: Text,
  x: number,
  y: number,
  rows: readonly AttainmentKey[] = ATTAINMENT_KEYS,
  countX = 272,
): Mark[] {
  return rows.flatMap((key, row): Mark[] => {
    const middle = y + row * ROW_PX;
    return [
      ...drawKeySample(key, x + 13, middle, LEAST_LETTER_PX),
      { kind: 'text', x: x + 36, y: middle + 4, text: text.t(`target.map.key.${key}`), size: 11.5, fill: 'ink1' },
      drawKeyCount(counts[key], x + countX, middle + 4),
    ];
  });
}

/** Rows of the key that stay together where it stands outside the map. */
const PART_ROWS = 3;

/** The key in parts, for a map that has no room for it. */
export function layoutAttainmentKeys(counts: AttainmentCounts, text: Text): Scene[] {
  return Array.from({ length: Math.ceil(ATTAINMENT_KEYS.length / PART_ROWS) }, (_, part): Scene => {
    const rows = ATTAINMENT_KEYS.slice(part * PART_ROWS, (part + 1) * PART_ROWS);
    const width = Math.ceil(
      36 + Math.max(...rows.map((key) => measureText(text.t(`target.map.key.${key}`), 11.5))) + 34,
    );
    return { width, height: rows.length * ROW_PX, marks: drawAttainmentKey(counts, text, 0, ROW_PX / 2, rows, width) };
  });
}
