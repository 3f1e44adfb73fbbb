import { type Area, holds } from '../geometry/areaShape';
import type { Segment } from '../geometry/segment';
import { isPassable, type LabelRoom } from './labelGround';

/** A mark that a label is set for. */
export interface LabelledMark {
  readonly key: string;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** Radius of the mark; no label or leader of another place touches it. */
  readonly r: number;
  /** Distance that the own label keeps from the centre: the radius, or for a filled area about half its width. */
  readonly reach: number;
  /** Whether the label always stands away on a leader (a filled area is too small to be written on). */
  readonly isLed: boolean;
}

/** A place to set a label at. */
export interface Spot {
  /** Where its lines begin or end on the panel. */
  readonly x: number;
  readonly y: number;
  /** Which point of its box that is, as shares of its width and height. */
  readonly across: number;
  readonly down: number;
  readonly leader: Segment | null;
  /** What it costs to stand there, in pixels of distance. */
  readonly cost: number;
}

/** A label at this distance from its mark needs no leader. */
const ADJOINING = 6;
/** Distances beyond the mark at which a label is tried. */
export const DISTANCES = [ADJOINING, 16, 22, 28, 35, 42, 50, 58, 66, 76, 86, 96, 120] as const;

/** A direction from a mark (0° = east, clockwise), and the point of a label's box that lies in it, as shares. */
function directionOf(degrees: number) {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const across = cos > 0.5 ? 0 : cos < -0.5 ? 1 : 0.5;
  return { degrees, cos, sin, across, down: across !== 0.5 ? 0.5 : sin > 0 ? 0 : 1 };
}
type Direction = ReturnType<typeof directionOf>;

/** All around a mark, the east first. */
export const DIRECTIONS = [
  0, -18, 18, -36, 36, -54, 54, -72, 72, 90, -90, 108, -108, 126, -126, 144, -144, 162, -162, 180,
].map(directionOf);
/** Towards the blank in the south and west of the nation. */
const SOUTH_WEST = DIRECTIONS.filter(({ degrees }) => degrees >= 54);

/** Pixels between a leader and its own words. */
const GAP = 5;
/** Pixels between a mark and its leader. */
const START = 1.5;
/** Pixels from one spot to the next in the column, and how far from the height of the mark the last one is. */
const COLUMN = { step: 3, reach: 90 };
/** Pixels from one spot off the land to the next. */
const OFF_LAND_STEP = 8;
/** What it costs to stand off the land, and each pixel of the way there: less than to stand on the land of another. */
const OFF_LAND = { cost: 10, pixel: 0.1 };
/** From this distance on a leader costs more than its length: the eye has to follow it. */
const NEAR = 80;
/** In the column, a label so many pixels above or below its mark costs as many: leaders had better be level. */
const LEVEL = 100;
/** Pixels of distance that a turn of one degree away from the preferred side is worth. */
const DEGREE = 0.45;

/** What it costs to stand so far away, before anything else. */
export const costOfWay = (distance: number): number => distance + distance ** 2 / NEAR;

/** The point so many pixels away from a mark. */
const pointAt = ({ x, y }: LabelledMark, { cos, sin }: Pick<Direction, 'cos' | 'sin'>, away: number) =>
  [x + cos * away, y + sin * away] as const;

/** From a mark in a direction, so many pixels away from its centre. */
function leadTo(mark: LabelledMark, direction: Pick<Direction, 'cos' | 'sin'>, away: number): Segment {
  const [x1, y1] = pointAt(mark, direction, mark.isLed ? 0 : mark.reach + START);
  const [x2, y2] = pointAt(mark, direction, away);
  return { x1, y1, x2, y2 };
}

/** Beside a mark, or led away from it in a direction; null = too far, or something is in the way. */
function leadAway(mark: LabelledMark, { ground, maxLeader }: LabelRoom, direction: Direction, distance: number) {
  if (distance - GAP > maxLeader) return null;
  const away = mark.reach + distance;
  const leader = distance > ADJOINING || mark.isLed ? leadTo(mark, direction, away - GAP) : null;
  if (leader && !isPassable(leader, ground, mark)) return null;
  const [x, y] = pointAt(mark, direction, away);
  return { x, y, across: direction.across, down: direction.down, leader };
}

/** Beside a mark or around it: towards the preferred side (0 = east, 180 = west), near. */
export function spotAround(
  mark: LabelledMark,
  room: LabelRoom,
  direction: Direction,
  distance: number,
  preferred: 0 | 180,
): Spot | null {
  const spot = leadAway(mark, room, direction, distance);
  return spot && { ...spot, cost: costOfWay(distance) + Math.abs(preferred - Math.abs(direction.degrees)) * DEGREE };
}

/** In the column east of the land: at about the height of the mark. */
export function spotsInColumn(mark: LabelledMark, { ground, maxLeader, blank }: LabelRoom): Spot[] {
  const dx = (blank?.column ?? 0) - GAP - mark.x;
  if (!blank || dx < mark.reach + ADJOINING) return [];
  const spots: Spot[] = [];
  for (let dy = -COLUMN.reach; dy <= COLUMN.reach; dy += COLUMN.step) {
    const away = Math.hypot(dx, dy);
    const leader = leadTo(mark, { cos: dx / away, sin: dy / away }, away);
    if (away - mark.reach > maxLeader || !isPassable(leader, ground, mark)) continue;
    spots.push({ x: blank.column, y: mark.y + dy, across: 0, down: 0.5, leader, cost: dy ** 2 / LEVEL });
  }
  return spots;
}

/** To the south and west, where its words begin or end off the land. */
export function spotsOffLand(mark: LabelledMark, room: LabelRoom, land: readonly Area[]): Spot[] {
  return SOUTH_WEST.flatMap((direction) => {
    const spots: Spot[] = [];
    for (let distance = OFF_LAND_STEP * 2; ; distance += OFF_LAND_STEP) {
      const spot = leadAway(mark, room, direction, distance);
      // What stops a leader stops every longer one.
      if (!spot) return spots;
      if (!land.some((rings) => holds(rings, spot.x, spot.y)))
        spots.push({ ...spot, cost: OFF_LAND.cost + distance * OFF_LAND.pixel });
    }
  });
}
