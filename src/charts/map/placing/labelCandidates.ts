import { type Box, boxAround, isWithin, overlaps } from '../../scene/box';
import { COMPACT_BELOW } from '../geometry/mapFrame';
import { crosses, meets, type Segment } from '../geometry/segment';
import { isOpen, isPassable, type LabelRoom } from './labelGround';

/** What a mark asks of the placing of labels. */
export interface LabelRequest {
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
  /**
   * Sizes to try, best first (one line, two lines); `cut` = how many words are missing, which is worth a long way to
   * the sea.
   */
  readonly forms: readonly Form[];
}

/** A size in pixels. */
interface Form {
  readonly width: number;
  readonly height: number;
  /** How many words are missing, which is worth a long way to the sea. */
  readonly cut?: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly form: number;
  readonly box: Box;
  /** From the mark's edge to the label, when the label stands away from it. */
  readonly leader: Segment | null;
  /** The side of the box at which its lines begin or end: the one towards the mark. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A way to set a label. */
export interface Candidate {
  readonly label: PlacedLabel;
  readonly cost: number;
  /** The box that it fills with its leader, and that other labels keep away from. */
  readonly box: Box;
}

/** A label at this distance from its mark needs no leader. */
const ADJOINING = 6;
/** Distances beyond the mark at which a label is tried. */
const DISTANCES = [ADJOINING, 16, 22, 28, 35, 42, 50, 58, 66, 76, 86, 96, 120];

/** A direction from a mark (0° = east, clockwise), and the point of a label's box that lies in it, as shares. */
function directionOf(degrees: number) {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const across = cos > 0.5 ? 0 : cos < -0.5 ? 1 : 0.5;
  return { degrees, cos, sin, across, down: across !== 0.5 ? 0.5 : sin > 0 ? 0 : 1 };
}

const DIRECTIONS = [
  0, -18, 18, -36, 36, -54, 54, -72, 72, 90, -90, 108, -108, 126, -126, 144, -144, 162, -162, 180,
].map(directionOf);
type Direction = (typeof DIRECTIONS)[number];

/** Pixels between a leader and its own words. */
const GAP = 5;
/**
 * Pixels of distance that a turn of one degree away from the preferred side, a smaller form, missing words or a covered
 * name is worth.
 */
const COST = { degree: 0.45, form: 8, name: { wide: 140, compact: 8 } };
/** What each missing word costs: a candidate that costs as much lacks words. */
const CUT_COST = 300;
/** From this distance on a leader costs more than its length: the eye has to follow it. */
const NEAR = 80;
const costOfWay = (distance: number): number => distance + distance ** 2 / NEAR;

/** Pixels between a leader and the words of another place. */
const APART = 3;

/** Whether two labels keep clear of each other; where leaders crossed, nobody could tell which label is whose. */
export const isApart = (a: PlacedLabel, b: PlacedLabel): boolean =>
  !overlaps(a.box, b.box, 2) &&
  !(a.leader && crosses(a.leader, b.box, APART)) &&
  !(b.leader && crosses(b.leader, a.box, APART)) &&
  !(a.leader && b.leader && meets(a.leader, b.leader));

/** A label that is to be set, in its room: what all ways to set it have in common. */
interface Setting extends LabelRoom {
  readonly request: LabelRequest;
  /** The direction that its label had better stand in, in degrees. */
  readonly preferred: 0 | 180;
  /** What it costs to cover the name of another place. */
  readonly nameCost: number;
}

function describeSetting(request: LabelRequest, room: LabelRoom): Setting {
  const { bounds, names } = room;
  const { x, y, reach, forms } = request;
  const around = boxAround([[x, y]], reach + Math.max(...DISTANCES) + Math.max(...forms.map(({ width }) => width)));
  return {
    ...room,
    request,
    names: names.filter((name) => overlaps(name, around)),
    // Marks in the eastern part lead their labels east, into the sea; western ones lead them west.
    preferred: x > bounds.x + bounds.width * 0.45 ? 0 : 180,
    // A phone has too little room for names to push data aside.
    nameCost: COST.name[bounds.width < COMPACT_BELOW ? 'compact' : 'wide'],
  };
}

/** The point so many pixels away from a mark. */
const pointAt = ({ x, y }: LabelRequest, { cos, sin }: Direction, away: number): [number, number] => [
  x + cos * away,
  y + sin * away,
];

/** From the mark in a direction to a label at this distance, where that stands away from the mark. */
function leadTo(request: LabelRequest, direction: Direction, distance: number): Segment | null {
  const { reach, isLed } = request;
  if (distance === ADJOINING && !isLed) return null;
  const [x1, y1] = pointAt(request, direction, isLed ? 0 : reach + 1.5);
  const [x2, y2] = pointAt(request, direction, reach + distance - GAP);
  return { x1, y1, x2, y2 };
}

/** What words and their leader fill. A leader ends before the words: its beginning is all that may lie beyond them. */
function boxOfBoth({ x, y, width, height }: Box, leader: Segment | null): Box {
  const { x1, y1 } = leader ?? { x1: x, y1: y };
  const [left, top] = [Math.min(x, x1) - APART, Math.min(y, y1) - APART];
  return {
    x: left,
    y: top,
    width: Math.max(x + width, x1) + APART - left,
    height: Math.max(y + height, y1) + APART - top,
  };
}

/** How many names a label covers. */
function countCovered(box: Box, leader: Segment | null, names: readonly Box[]): number {
  let covered = 0;
  for (const name of names) if (overlaps(box, name) || (leader && crosses(leader, name))) covered += 1;
  return covered;
}

/** The ways to set a label in a direction at a distance: its forms, where they stand on open ground. */
function setAt(setting: Setting, direction: Direction, distance: number, leader: Segment | null): Candidate[] {
  const { request, ground, bounds, names, preferred, nameCost } = setting;
  const { degrees, across, down } = direction;
  const [tipX, tipY] = pointAt(request, direction, request.reach + distance);
  const way = costOfWay(distance) + Math.abs(preferred - Math.abs(degrees)) * COST.degree;
  const anchor = across === 0 ? 'start' : across === 1 ? 'end' : 'middle';
  const candidates: Candidate[] = [];
  const blocked: Form[] = [];
  // Short forms come last.
  for (let form = request.forms.length - 1; form >= 0; form -= 1) {
    const size = request.forms[form];
    // What is in the way of a form is in the way of all that are as wide and as high.
    if (!size || blocked.some((other) => other.width <= size.width && other.height <= size.height)) continue;
    const { width, height, cut = 0 } = size;
    const box = { x: tipX - width * across, y: tipY - height * down, width, height };
    if (!isWithin(box, bounds) || !isOpen(box, ground, request.key)) {
      blocked.push(size);
      continue;
    }
    candidates.push({
      label: { key: request.key, form, box, leader, anchor },
      cost: way + form * COST.form + cut * CUT_COST + countCovered(box, leader, names) * nameCost,
      box: boxOfBoth(box, leader),
    });
  }
  return candidates;
}

/**
 * The ways to set a label where nothing but other labels may be in the way, cheapest first: near, towards its side, in
 * its full form, off the names of other places. They are looked for as they are asked for: most labels take one of the
 * first.
 */
export function* rankCandidates(request: LabelRequest, room: LabelRoom): Generator<Candidate, void> {
  const setting = describeSetting(request, room);
  let directions = DIRECTIONS;
  let waiting: Candidate[] = [];
  for (const [i, distance] of DISTANCES.entries()) {
    if (distance - GAP > room.maxLeader) break;
    directions = directions.filter((direction) => {
      const leader = leadTo(request, direction, distance);
      // What stops a leader stops every longer one.
      if (leader && !isPassable(leader, room.ground, request)) return false;
      waiting.push(...setAt(setting, direction, distance, leader));
      return true;
    });
    waiting.sort((a, b) => a.cost - b.cost);
    // None farther away costs less than its way.
    const farther = costOfWay(DISTANCES[i + 1] ?? Infinity);
    const ready = waiting.filter(({ cost }) => cost <= farther);
    yield* ready;
    waiting = waiting.slice(ready.length);
  }
  yield* waiting;
}
