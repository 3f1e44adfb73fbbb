import type { PlacedMap, PlacedMark } from './layoutMap';

/** A place that the pointer or keyboard can stand on. */
export interface Stop {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
}

/** A mark is hit this far from its centre however small it is: 32 px across, and yet the land between two dots stays within reach. */
const FINGER_PX = 16;
/** Reach beyond the edge of a mark that is larger than that, and on both sides of the line of a ring. */
const EDGE_PX = 4;

/** A large ring of a target is its line and its middle, where its label stands; the land between belongs to the areas below it. */
const isRing = ({ place, r }: PlacedMark) => place.state === 'target' && r > FINGER_PX;

/** Distance beyond the edge of a mark, negative inside it. */
function distanceBeyond(mark: PlacedMark, distance: number): number {
  return isRing(mark) && distance > FINGER_PX ? Math.abs(distance - mark.r) : distance - mark.r;
}

/** The mark nearest to a point within reach; a smaller mark on top of a larger one wins. */
export function findNearestMark(placed: PlacedMap, x: number, y: number): string | null {
  let best: { adcode: string; score: number } | null = null;
  for (const mark of placed.marks) {
    if (mark.shape !== 'point') continue;
    const beyond = distanceBeyond(mark, Math.hypot(mark.x - x, mark.y - y));
    if (beyond > Math.max(EDGE_PX, FINGER_PX - mark.r)) continue;
    const score = beyond > 0 ? beyond : -1 / (1 + mark.r);
    if (best === null || score < best.score) best = { adcode: mark.place.adcode, score };
  }
  return best?.adcode ?? null;
}

const DIRECTIONS: Record<string, readonly [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The neighbouring stop in the direction of an arrow key: near and straight beats far and sideways. null for other keys or at the edge. */
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
