import { type Box, boxAround, cornersOf, distanceToBox, overlaps } from '../../scene/box';
import { type Area, runsOver, touchesArea } from '../geometry/areaShape';
import { type BoxGrid, createBoxGrid } from '../geometry/boxGrid';
import { boxOf, crosses, distanceToSegment, endsOf, meets, type Segment } from '../geometry/segment';

interface Circle {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What stands on the map before the first label. */
export interface Standing {
  /** Boxes that nothing may cover: tiles, inset, keys, ten-dash line. */
  readonly fixed: readonly Box[];
  /** Leaders that are already there. */
  readonly lines: readonly Segment[];
  /** Filled areas. */
  readonly fills: readonly Area[];
  /** Marks. */
  readonly circles: readonly Circle[];
}

/** What labels must keep clear of. */
interface Obstacle {
  /** Whether it is in the way of the words of a mark, so many pixels around. */
  isUnder(words: Box, key: string, gap: number): boolean;
  /** Whether it is in the way of the leader of a mark. */
  stops(leader: Segment, own: Circle): boolean;
}

/** All that stands on the map: what is in the way of a label is looked for near it. */
export type Ground = BoxGrid<Obstacle>;

/** The blank around the land, where labels had better stand. */
export interface Blank {
  /** Where the labels of the east begin, beyond the coast: pixels from the left. */
  readonly column: number;
  readonly land: readonly Area[];
}

/** Room for the name of another place, and what it costs to cover it: pixels of a leader. */
export interface ReservedName {
  readonly box: Box;
  readonly cost: number;
}

/** What labels are placed in. */
export interface LabelRoom {
  readonly ground: Ground;
  readonly bounds: Box;
  /** Place names that a label may cover, but had better not. */
  readonly names: readonly ReservedName[];
  /** Pixels that a leader may be long. */
  readonly maxLeader: number;
  /** Where the panel has one beside its land. */
  readonly blank?: Blank | undefined;
}

/** Pixels that an obstacle is at most kept clear of. */
const CLEARANCE = 3;
/**
 * A leader may leave a circle that its own mark stands in or next to (铜仁 within the ring of 重庆), straight outwards,
 * but enter no other.
 */
function isBlockedBy(leader: Segment, own: Pick<Circle, 'x' | 'y'>, circle: Circle): boolean {
  if (distanceToSegment(circle, leader) >= circle.r + 2) return false;
  const [dx, dy] = [own.x - circle.x, own.y - circle.y];
  const away = Math.hypot(dx, dy);
  return (
    away > circle.r + 2 || (away > circle.r / 3 && dx * (leader.x2 - leader.x1) + dy * (leader.y2 - leader.y1) < 0)
  );
}

const add = (ground: Ground, points: Iterable<readonly [number, number]>, obstacle: Obstacle, r = 0): void =>
  ground.add(obstacle, boxAround(points, r + CLEARANCE));

/** Words and leaders keep clear of boxes and lines. */
export function addWords(ground: Ground, boxes: readonly Box[], lines: readonly Segment[]): void {
  for (const box of boxes)
    add(ground, cornersOf(box), {
      isUnder: (words, _, gap) => overlaps(words, box, gap),
      stops: (leader) => crosses(leader, box, 1),
    });
  for (const line of lines)
    add(ground, endsOf(line), {
      // A line keeps words away by half as many pixels more.
      isUnder: (words, _, gap) => crosses(line, words, gap * 1.5),
      stops: (leader) => meets(line, leader),
    });
}

/** The panel of this size before the first label. */
export function createGround(panel: Pick<Box, 'width' | 'height'>, { fixed, lines, fills, circles }: Standing): Ground {
  const ground: Ground = createBoxGrid(panel);
  addWords(ground, fixed, lines);
  for (const circle of circles)
    add(
      ground,
      [[circle.x, circle.y]],
      {
        isUnder: (words, key, gap) => distanceToBox(circle, words) < circle.r + (circle.key === key ? 1 : gap),
        stops: (leader, own) => circle.key !== own.key && isBlockedBy(leader, own, circle),
      },
      circle.r,
    );
  for (const rings of fills)
    add(ground, rings.flat(), {
      isUnder: (words) => touchesArea(words, rings),
      stops: (leader) => runsOver(leader, rings),
    });
  return ground;
}

/** Whether nothing that was there before the labels is in the way of words, so many pixels around. */
export const isOpen = (words: Box, ground: Ground, key = '', gap = 2): boolean =>
  !ground.some(words, (obstacle) => obstacle.isUnder(words, key, gap));

/** Whether nothing that was there before the labels is in the way of the leader of a mark. */
export const isPassable = (leader: Segment, ground: Ground, own: Circle): boolean =>
  !ground.some(boxOf(leader), (obstacle) => obstacle.stops(leader, own));
