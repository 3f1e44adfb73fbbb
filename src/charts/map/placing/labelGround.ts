import { type Box, distanceToBox, overlaps } from '../../scene/box';
import { type Ring, touchesArea } from '../geometry/areaShape';
import { crosses, distanceToSegment, meets, runsOver, type Segment } from '../geometry/segment';
import type { PlacedLabel } from './labelCandidates';

interface Circle {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What stands on the map before the first label. */
export interface LabelGround {
  /** Boxes that nothing may cover: tiles, inset, keys, ten-dash line. */
  readonly fixed: readonly Box[];
  readonly bounds: Box;
  /** Leaders that are already there. */
  readonly lines?: readonly Segment[];
  /** Place names that a label may cover, but had better not. */
  readonly names?: readonly Box[];
  /** Filled areas. */
  readonly fills?: readonly (readonly Ring[])[];
  /** Pixels that a leader may be long. */
  readonly maxLeader?: number;
}

/** What stands on the map with all marks. */
export interface Ground extends Required<Omit<LabelGround, 'bounds' | 'names' | 'maxLeader'>> {
  readonly circles: readonly Circle[];
}

/** Pixels between a leader and the words of another place. */
const APART = 3;

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

/**
 * Whether nothing that was already there before the labels, nor any mark, is in the way, so many pixels around (leaders
 * half as many more).
 */
export function isOpen(
  { key, box, leader }: Pick<PlacedLabel, 'key' | 'box' | 'leader'>,
  { fixed, circles, lines, fills }: Ground,
  gap = 2,
): boolean {
  if (fixed.some((other) => overlaps(box, other, gap)) || lines.some((line) => crosses(line, box, gap * 1.5)))
    return false;
  if (
    circles.some((circle) => distanceToBox(circle, box) < circle.r + (circle.key === key ? 1 : gap)) ||
    fills.some((rings) => touchesArea(box, rings))
  )
    return false;
  if (leader === null) return true;
  const own = circles.find((circle) => circle.key === key) ?? { x: leader.x1, y: leader.y1 };
  return !(
    lines.some((line) => meets(line, leader)) ||
    fixed.some((other) => crosses(leader, other, 1)) ||
    circles.some((circle) => circle.key !== key && isBlockedBy(leader, own, circle)) ||
    fills.some((rings) => runsOver(leader, rings))
  );
}

/** Whether two labels keep clear of each other; where leaders crossed, nobody could tell which label is whose. */
export const isApart = (a: PlacedLabel, b: PlacedLabel): boolean =>
  !overlaps(a.box, b.box, 2) &&
  !(a.leader && crosses(a.leader, b.box, APART)) &&
  !(b.leader && crosses(b.leader, a.box, APART)) &&
  !(a.leader && b.leader && meets(a.leader, b.leader));
