import type { GeoArea, GeoMap } from '../../../domain/geoMap';
import { type Box, distanceToBox } from '../../scene/box';
import { measureText } from '../../scene/measureText';
import { boxInPanel, holds, outlineOf } from '../geometry/areaShape';
import { toPanel } from '../geometry/mapTransform';
import { distanceToSegment, type Segment } from '../geometry/segment';
import { leaderOfTile, type PlacedMap, type PlacedMark } from '../placing/placedMap';
import type { PlacedName } from '../placing/placeNames';

/** What of a map can be pressed above its areas. */
type PlacedWords = Pick<PlacedMap, 'marks' | 'labels' | 'insideLabels' | 'numbers' | 'names' | 'tiles'>;

/** A place that the pointer or keyboard can stand on. */
export interface Stop {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
}

/** Distances in pixels at which a press still hits. */
const HIT_PX = {
  /** A mark, from this far away; beyond it the area below. */
  reach: 24,
  /** A mark, this far from its centre at least, however crowded it stands. */
  least: 8,
  /** Beyond the edge of a large mark, and on both sides of the line of a ring. */
  edge: 4,
  /** The middle of an area is its own, as wide as a finger needs, whatever marks stand near it. */
  middle: 12,
  /** Around words, and on both sides of the leader that ties them to their mark. */
  words: 3,
  leader: 5,
  /** Around a number, which is smaller than a finger. */
  number: 6,
} as const;

/**
 * A large ring of a target is its line and its middle, where its label stands; the land between belongs to the areas
 * below it.
 */
const isRing = ({ place, r }: PlacedMark) => place.state === 'target' && r > 20;

/** Distance beyond the edge of a mark, negative inside it. */
function distanceBeyond(mark: PlacedMark, distance: number): number {
  return isRing(mark) && distance > HIT_PX.least * 2 ? Math.abs(distance - mark.r) : distance - mark.r;
}

/** How far beyond its edge a mark is found; over land less, so that the middle of the area stays in reach. */
function reachOf(mark: PlacedMark, middle: readonly [number, number] | null): number {
  const free = middle === null ? HIT_PX.reach : Math.hypot(mark.x - middle[0], mark.y - middle[1]) - HIT_PX.middle;
  return Math.max(HIT_PX.edge, Math.max(HIT_PX.least, Math.min(HIT_PX.reach, free)) - mark.r);
}

/** Words of a place with the line that leads to them. */
interface Words {
  readonly adcode: string | undefined;
  readonly boxes: readonly Box[];
  readonly leader?: Segment | null;
  /** How far around them a press still hits, in pixels. */
  readonly reach?: number;
}

const boxOfName = ({ x, y, text, size }: PlacedName): Box => {
  const width = measureText(text, size);
  return { x: x - width / 2, y: y - size, width, height: size * 1.3 };
};

const listWords = ({ labels, insideLabels, numbers, names, tiles }: PlacedWords): Words[] => [
  ...labels.map(({ members, box, leader }) => ({ adcode: members[0], boxes: [box], leader })),
  ...insideLabels.map(({ adcode, lineBoxes }) => ({ adcode, boxes: lineBoxes })),
  ...numbers.map(({ adcode, box, leader }) => ({ adcode, boxes: [box], leader, reach: HIT_PX.number })),
  ...names.map((name) => ({ adcode: name.adcode, boxes: [boxOfName(name)] })),
  ...tiles.map((tile) => ({ adcode: tile.adcode, boxes: [tile.box], leader: leaderOfTile(tile) })),
];

const words = new WeakMap<PlacedWords, readonly Words[]>();

/** Listed once for each map, as every move of the pointer asks. */
function selectWords(placed: PlacedWords): readonly Words[] {
  const known = words.get(placed);
  if (known) return known;
  const made = listWords(placed);
  words.set(placed, made);
  return made;
}

/** What a point comes near: the lowest score is what it means. */
interface Near {
  readonly adcode: string | undefined;
  readonly score: number;
}

type Spot = Pick<Stop, 'x' | 'y'>;

/** On words nothing else is meant; beside them and beside their leader, what is nearest. */
function nearWords({ adcode, boxes, leader, reach = HIT_PX.words }: Words, spot: Spot): Near[] {
  const beside = Math.min(...boxes.map((box) => distanceToBox(spot, box)));
  const along = leader ? distanceToSegment(spot, leader) : Infinity;
  return [
    ...(beside <= reach ? [{ adcode, score: beside === 0 ? -1 : beside }] : []),
    ...(along <= HIT_PX.leader ? [{ adcode, score: along }] : []),
  ];
}

/** A smaller mark on top of a larger one wins. */
function nearMark(mark: PlacedMark, { x, y }: Spot, middle: readonly [number, number] | null): Near[] {
  const beyond = distanceBeyond(mark, Math.hypot(mark.x - x, mark.y - y));
  if (mark.shape !== 'point' || beyond > reachOf(mark, middle)) return [];
  return [{ adcode: mark.place.adcode, score: beyond > 0 ? beyond : -1 / (1 + mark.r) }];
}

/**
 * The place whose words, leader or mark a point means: they are one thing to press, above all areas.
 * @param middle visual centre of the area under the point, in panel pixels; null over the sea
 */
export function findNearest(
  placed: PlacedWords,
  x: number,
  y: number,
  middle: readonly [number, number] | null = null,
): string | null {
  const spot = { x, y };
  const near = [
    ...selectWords(placed).flatMap((words) => nearWords(words, spot)),
    ...placed.marks.flatMap((mark) => nearMark(mark, spot, middle)),
  ];
  return near.sort((a, b) => a.score - b.score)[0]?.adcode ?? null;
}

/** The area that a point lies in; of two, the one drawn later. */
const findAreaAt = ({ frame: { transform } }: PlacedMap, geo: GeoMap, spot: Spot): GeoArea | undefined =>
  geo.areas.findLast(
    (area) =>
      distanceToBox(spot, boxInPanel(area, transform)) === 0 && holds(outlineOf(area, transform), spot.x, spot.y),
  );

/**
 * The area whose outline comes nearest to a point off the land: islands and the two small regions need no
 * exact aim.
 */
function findNearestArea({ frame: { transform } }: PlacedMap, geo: GeoMap, spot: Spot): GeoArea | undefined {
  let [best, least]: [GeoArea | undefined, number] = [undefined, HIT_PX.reach];
  for (const area of geo.areas) {
    if (distanceToBox(spot, boxInPanel(area, transform)) > least) continue;
    for (const [u, v] of outlineOf(area, transform).flat()) {
      const distance = Math.hypot(u - spot.x, v - spot.y);
      if (distance <= least) [best, least] = [area, distance];
    }
  }
  return best;
}

/**
 * The place at a point of the panel, in pixels: that of words, a leader or a mark, else the area under the point, else
 * over the sea the nearest area.
 */
export function findPlace(placed: PlacedMap, geo: GeoMap, x: number, y: number): string | null {
  const under = findAreaAt(placed, geo, { x, y });
  const near = findNearest(placed, x, y, under ? toPanel(placed.frame.transform, under.label) : null);
  return near ?? (under ?? findNearestArea(placed, geo, { x, y }))?.adcode ?? null;
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The neighbouring stop in the direction of an arrow key: near and straight beats far and sideways. null for other keys
 * or at the edge.
 */
export function findNeighbour(stops: readonly Stop[], from: Stop | undefined, key: string): Stop | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  if (!from) return stops[0] ?? null;
  let best: { stop: Stop; score: number } | null = null;
  for (const stop of stops) {
    const along = (stop.x - from.x) * direction[0] + (stop.y - from.y) * direction[1];
    const across = Math.abs((stop.x - from.x) * direction[1]) + Math.abs((stop.y - from.y) * direction[0]);
    if (stop.adcode === from.adcode || along <= 0 || across > along * 2) continue;
    const score = along + across * 2;
    if (best === null || score < best.score) best = { stop, score };
  }
  return best?.stop ?? null;
}

/** Places that keys can reach: marks first, then areas. */
export function selectStops(geo: GeoMap, placed: PlacedMap): Stop[] {
  const marks = placed.marks.map((mark) => ({ adcode: mark.place.adcode, x: mark.x, y: mark.y }));
  const known = new Set(marks.map((stop) => stop.adcode));
  const areas = geo.areas
    .filter((area) => !known.has(area.adcode))
    .map((area) => {
      const [x, y] = toPanel(placed.frame.transform, area.label);
      return { adcode: area.adcode, x, y };
    });
  return [...marks, ...areas];
}
