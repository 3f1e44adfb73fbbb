import type { GeoMap } from '../../../domain/geoMap';
import { type Ring, ringsOf } from '../geometry/areaShape';
import type { PlacedMap, PlacedMark } from '../placing/placedMap';
import { toPanel } from '../geometry/mapTransform';

/** A place that the pointer or keyboard can stand on. */
export interface Stop {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
}

/** Nothing is nearer to the pointer than this: what lies within is found. */
const REACH_PX = 20;
/** A mark is hit this far from its centre at least, however crowded it stands. */
const LEAST_PX = 8;
/** Beyond the edge of a large mark, and on both sides of the line of a ring. */
const EDGE_PX = 4;
/**
 * Share of the way from a mark to the middle of the area below it that belongs to the mark; the rest, and the middle,
 * belong to the area.
 */
const SHARE = 0.5;

/**
 * A large ring of a target is its line and its middle, where its label stands; the land between belongs to the areas
 * below it.
 */
const isRing = ({ place, r }: PlacedMark) => place.state === 'target' && r > REACH_PX;

/** Distance beyond the edge of a mark, negative inside it. */
function distanceBeyond(mark: PlacedMark, distance: number): number {
  return isRing(mark) && distance > LEAST_PX * 2 ? Math.abs(distance - mark.r) : distance - mark.r;
}

/**
 * How far beyond its edge a mark is found: 20 px from its centre over the sea; over land less, so that the body of the
 * area stays in reach.
 */
function reachOf(mark: PlacedMark, body: readonly [number, number] | null): number {
  const free = body === null ? REACH_PX : Math.min(REACH_PX, Math.hypot(mark.x - body[0], mark.y - body[1]) * SHARE);
  return Math.max(EDGE_PX, Math.max(LEAST_PX, free) - mark.r);
}

/**
 * The mark nearest to a point within reach; a smaller mark on top of a larger one wins.
 * @param body visual centre of the area under the point, in panel pixels; null over the sea
 */
export function findNearestMark(
  placed: Pick<PlacedMap, 'marks'>,
  x: number,
  y: number,
  body: readonly [number, number] | null = null,
): string | null {
  let best: { adcode: string; score: number } | null = null;
  for (const mark of placed.marks) {
    if (mark.shape !== 'point') continue;
    const beyond = distanceBeyond(mark, Math.hypot(mark.x - x, mark.y - y));
    if (beyond > reachOf(mark, body)) continue;
    const score = beyond > 0 ? beyond : -1 / (1 + mark.r);
    if (best === null || score < best.score) best = { adcode: mark.place.adcode, score };
  }
  return best?.adcode ?? null;
}

const outlines = new WeakMap<PlacedMap, ReadonlyMap<string, readonly Ring[]>>();

function outlinesOf(placed: PlacedMap, geo: GeoMap): ReadonlyMap<string, readonly Ring[]> {
  const known = outlines.get(placed);
  if (known) return known;
  const made = new Map<string, readonly Ring[]>(
    geo.areas.map((area) => [area.adcode, ringsOf(area.d, placed.frame.transform)]),
  );
  outlines.set(placed, made);
  return made;
}

/**
 * The area whose outline comes nearest to a point off the land, within 20 px: islands and the two small regions need no
 * exact aim.
 */
function findNearestArea(placed: PlacedMap, geo: GeoMap, x: number, y: number): string | null {
  let best: { adcode: string; distance: number } | null = null;
  for (const [adcode, rings] of outlinesOf(placed, geo)) {
    for (const ring of rings) {
      for (const [u, v] of ring) {
        const distance = Math.hypot(u - x, v - y);
        if (distance <= (best?.distance ?? REACH_PX)) best = { adcode, distance };
      }
    }
  }
  return best?.adcode ?? null;
}

/**
 * The place at a point of the panel: a mark within reach, else the area under the point, else over the sea the nearest
 * area.
 */
export function findPlace(placed: PlacedMap, geo: GeoMap, area: string | null, x: number, y: number): string | null {
  const under = area === null ? undefined : geo.areas.find((item) => item.adcode === area);
  const mark = findNearestMark(placed, x, y, under ? toPanel(placed.frame.transform, under.label) : null);
  return mark ?? area ?? findNearestArea(placed, geo, x, y);
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
