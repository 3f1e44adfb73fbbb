import { holds, type Ring, touchesArea } from '../geometry/areaShape';
import { COMPACT_BELOW } from '../geometry/mapFrame';

/** Boxes and leaders in pixels: a label finds a place where it touches no box, mark or leader that is already there. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

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
  readonly forms: readonly { readonly width: number; readonly height: number; readonly cut?: number }[];
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

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/**
 * Whether a segment comes within a box or nearer to it than the gap: sampled every few pixels, which is finer than any
 * label.
 */
export function crosses(segment: Segment, box: Box, gap = 0): boolean {
  if (Math.max(segment.x1, segment.x2) < box.x - gap || Math.min(segment.x1, segment.x2) > box.x + box.width + gap)
    return false;
  if (Math.max(segment.y1, segment.y2) < box.y - gap || Math.min(segment.y1, segment.y2) > box.y + box.height + gap)
    return false;
  const steps = Math.max(1, Math.ceil(lengthOf(segment) / 3));
  for (let i = 0; i <= steps; i += 1) {
    const x = segment.x1 + ((segment.x2 - segment.x1) * i) / steps;
    const y = segment.y1 + ((segment.y2 - segment.y1) * i) / steps;
    if (x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap) return true;
  }
  return false;
}

/** Distances beyond the mark at which a label is tried, and directions in degrees (0 = east, clockwise). */
const DISTANCES = [6, 16, 22, 28, 35, 42, 50, 58, 66, 76, 86, 96, 120];
/** Pixels between a leader and its own words, and between it and those of another place. */
const GAP = 5;
const APART = 3;
const DIRECTIONS = [
  0, -18, 18, -36, 36, -54, 54, -72, 72, 90, -90, 108, -108, 126, -126, 144, -144, 162, -162, 180,
].map((degrees) => ({ degrees, cos: Math.cos((degrees * Math.PI) / 180), sin: Math.sin((degrees * Math.PI) / 180) }));
type Direction = (typeof DIRECTIONS)[number];
/**
 * Pixels of distance that a turn of one degree away from the preferred side, a smaller form, missing words or a covered
 * name is worth.
 */
const COST = { degree: 0.45, form: 8, cut: 300, name: { wide: 140, compact: 8 } };
/** From this distance on a leader costs more than its length: the eye has to follow it. */
const NEAR = 80;
/** How often all labels are set anew, looked at again, and how many may make way for one. */
const ROUNDS = 8;
const IMPROVEMENTS = 2;
const MOVED_AT_ONCE = 2;
/** How many such ways are tried for one label, and the cost that needs none: the reader waits for this. */
const TRIES = 8;
const GOOD_ENOUGH = 18;
/** For a label that lacks words, or is left out, all ways are tried, and one more label may make way. */
const THOROUGH = { tries: 400, moved: 3 };
/** What a label that is left out costs, so that setting one more always counts. */
const LEFT_OUT = 2000;

/** A label in a direction, or null where it would leave the panel. */
function candidate(
  request: LabelRequest,
  form: number,
  { cos, sin }: Direction,
  distance: number,
  bounds: Box,
): PlacedLabel | null {
  const { width, height } = request.forms[form] ?? { width: 0, height: 0 };
  const tipX = request.x + cos * (request.reach + distance);
  const tipY = request.y + sin * (request.reach + distance);
  const isRight = cos > 0.5;
  const isLeft = cos < -0.5;
  const x = isRight ? tipX : isLeft ? tipX - width : tipX - width / 2;
  const y = isRight || isLeft ? tipY - height / 2 : sin > 0 ? tipY : tipY - height;
  const box = { x, y, width, height };
  if (!isWithin(box, bounds)) return null;
  const start = request.isLed ? 0 : request.reach + 1.5;
  return {
    key: request.key,
    form,
    box,
    anchor: isRight ? 'start' : isLeft ? 'end' : 'middle',
    leader:
      distance > 6 || request.isLed
        ? { x1: request.x + cos * start, y1: request.y + sin * start, x2: tipX - cos * GAP, y2: tipY - sin * GAP }
        : null,
  };
}

export interface Circle {
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

/** Distance from a point to the nearest point of a box. */
export function distanceToBox(circle: Pick<Circle, 'x' | 'y'>, box: Box): number {
  const dx = Math.max(box.x - circle.x, 0, circle.x - box.x - box.width);
  const dy = Math.max(box.y - circle.y, 0, circle.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

export const lengthOf = ({ x1, y1, x2, y2 }: Segment): number => Math.hypot(x2 - x1, y2 - y1);

/** Distance from a point to a segment. */
export function distanceToSegment({ x, y }: { readonly x: number; readonly y: number }, line: Segment): number {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - line.x1) * dx + (y - line.y1) * dy) / length));
  return Math.hypot(x - line.x1 - share * dx, y - line.y1 - share * dy);
}

const side = (line: Segment, x: number, y: number): number =>
  Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));

/** Whether two leaders cross; which label belongs to which mark could not be read then. */
export const meets = (a: Segment, b: Segment): boolean =>
  side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);

/**
 * A leader may leave a circle that its own mark stands in or next to (铜仁 within the ring of 重庆), straight outwards,
 * but enter no other.
 */
export function isBlockedBy(leader: Segment, own: Pick<Circle, 'x' | 'y'>, circle: Circle): boolean {
  if (distanceToSegment(circle, leader) >= circle.r + 2) return false;
  const [dx, dy] = [own.x - circle.x, own.y - circle.y];
  const away = Math.hypot(dx, dy);
  return (
    away > circle.r + 2 || (away > circle.r / 3 && dx * (leader.x2 - leader.x1) + dy * (leader.y2 - leader.y1) < 0)
  );
}

/** Whether a leader runs over a filled area that it does not start in. */
export function runsOver({ x1, y1, x2, y2 }: Segment, rings: readonly Ring[]): boolean {
  const steps = Math.ceil(lengthOf({ x1, y1, x2, y2 }) / 3);
  return (
    !holds(rings, x1, y1) &&
    Array.from({ length: steps }, (_, i) => (i + 1) / steps).some((share) =>
      holds(rings, x1 + (x2 - x1) * share, y1 + (y2 - y1) * share),
    )
  );
}

export const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

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

/** Whether no label that stands already is in the way. */
const isApart = (a: PlacedLabel, b: PlacedLabel): boolean =>
  !overlaps(a.box, b.box, 2) &&
  !(a.leader && crosses(a.leader, b.box, APART)) &&
  !(b.leader && crosses(b.leader, a.box, APART)) &&
  !(a.leader && b.leader && meets(a.leader, b.leader));

/** Marks in the eastern part lead their labels east, into the sea; western ones lead them west. */
const preferredDirection = (request: LabelRequest, bounds: Box): number =>
  request.x > bounds.x + bounds.width * 0.45 ? 0 : 180;

const turnOf = (direction: number, preferred: number): number => {
  const turn = Math.abs(direction - preferred) % 360;
  return Math.min(turn, 360 - turn);
};

interface Way {
  readonly label: PlacedLabel;
  readonly cost: number;
  /** Whether the ground is free here; looked up once, as most ways are never tried. */
  isOpen?: boolean;
}

/**
 * Every way to set a label, cheapest first: near, towards its side, in its full form, off the names of other places.
 */
function rankCandidates(request: LabelRequest, bounds: Box, names: readonly Box[], maxLeader: number): Way[] {
  // A phone has too little room for names to push data aside.
  const isCompact = bounds.width < COMPACT_BELOW;
  const preferred = preferredDirection(request, bounds);
  const perName = COST.name[isCompact ? 'compact' : 'wide'];
  const ways: Way[] = [];
  for (const distance of DISTANCES) {
    for (const [form, { cut = 0 }] of request.forms.entries()) {
      for (const direction of DIRECTIONS) {
        const label = candidate(request, form, direction, distance, bounds);
        if (!label || (label.leader && lengthOf(label.leader) - (request.isLed ? request.reach : 0) > maxLeader))
          continue;
        let covered = 0;
        for (const name of names)
          if (overlaps(label.box, name) || (label.leader && crosses(label.leader, name))) covered += 1;
        ways.push({
          label,
          cost:
            distance +
            distance ** 2 / NEAR +
            turnOf(direction.degrees, preferred) * COST.degree +
            form * COST.form +
            cut * COST.cut +
            covered * perName,
        });
      }
    }
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/** The cheapest open way to set a label that is clear of the others. */
const wayClearOf = (ways: readonly Way[], others: readonly Way[], ground: Ground): Way | undefined =>
  ways.find(
    (way) => others.every((other) => isApart(way.label, other.label)) && (way.isOpen ??= isOpen(way.label, ground)),
  );

const totalOf = (ways: ReadonlyMap<string, Way>, count: number): number =>
  [...ways.values()].reduce((sum, way) => sum + way.cost, (count - ways.size) * LEFT_OUT);

/** Sets one label better by moving those in its way (at most two, or none), where all of them together gain. */
function improve(
  key: string,
  set: Map<string, Way>,
  waysOf: ReadonlyMap<string, readonly Way[]>,
  ground: Ground,
): boolean {
  const cost = set.get(key)?.cost ?? LEFT_OUT;
  const total = totalOf(set, waysOf.size);
  const most = cost >= COST.cut ? THOROUGH : { tries: TRIES, moved: MOVED_AT_ONCE };
  let tries = 0;
  for (const way of waysOf.get(key) ?? []) {
    if (way.cost >= cost || cost < GOOD_ENOUGH || tries >= most.tries) return false;
    const blocking = [...set]
      .filter(([other, item]) => other !== key && !isApart(way.label, item.label))
      .map(([other]) => other);
    if (blocking.length > most.moved || !(way.isOpen ??= isOpen(way.label, ground))) continue;
    tries += 1;
    const next = new Map(set).set(key, way);
    blocking.forEach((other) => next.delete(other));
    for (const other of blocking) {
      const moved = wayClearOf(waysOf.get(other) ?? [], [...next.values()], ground);
      if (moved) next.set(other, moved);
    }
    if (totalOf(next, waysOf.size) >= total - 1) continue;
    set.clear();
    next.forEach((item, other) => set.set(other, item));
    return true;
  }
  return false;
}

/**
 * Places labels in the order given (most important first): beside the mark, then led away from it, nearest first. Where
 * some find no room for all of their words, all are set anew with these first, and the round that lacks least counts.
 * Then each is set better where it gains more than the labels lose that must make way. A label that fits nowhere is
 * left out; the list beside the map and the card about the place still say it.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { fixed, bounds, lines = [], names = [], fills = [], maxLeader = Infinity }: LabelGround,
): PlacedLabel[] {
  const ground: Ground = { fixed, lines, fills, circles: requests };
  const waysOf = new Map(
    requests
      .filter((request) => request.forms.length > 0)
      .map((request) => [request.key, rankCandidates(request, bounds, names, maxLeader)]),
  );
  let set = new Map<string, Way>();
  let order = [...waysOf.keys()];
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, Way>();
    for (const key of order) {
      const way = wayClearOf(waysOf.get(key) ?? [], [...next.values()], ground);
      if (way) next.set(key, way);
    }
    if (round === 0 || totalOf(next, order.length) < totalOf(set, order.length)) set = next;
    const isLacking = (key: string): boolean => (next.get(key)?.cost ?? LEFT_OUT) >= COST.cut;
    if (!order.some(isLacking)) break;
    order = [...order.filter(isLacking), ...order.filter((key) => !isLacking(key))];
  }
  for (let round = 0; round < IMPROVEMENTS; round += 1) {
    const moved = [...waysOf.keys()].filter((key) => improve(key, set, waysOf, ground));
    if (moved.length === 0) break;
  }
  return [...set.values()].map((way) => way.label);
}
