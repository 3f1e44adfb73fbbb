import { type Ring, touchesArea } from './areaShape';

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
  /** Sizes to try, best first (one line, two lines); `isCut` = words are missing, which is worth a long way to the sea. */
  readonly forms: readonly { readonly width: number; readonly height: number; readonly isCut?: boolean }[];
}

export interface PlacedLabel {
  readonly key: string;
  readonly form: number;
  readonly box: Box;
  /** From the mark's edge to the label, when the label stands away from it. */
  readonly leader: Segment | null;
}

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether a segment comes within a box: sampled every few pixels, which is finer than any label. */
export function crosses(segment: Segment, box: Box): boolean {
  const length = Math.hypot(segment.x2 - segment.x1, segment.y2 - segment.y1);
  const steps = Math.max(1, Math.ceil(length / 3));
  for (let i = 0; i <= steps; i += 1) {
    const x = segment.x1 + ((segment.x2 - segment.x1) * i) / steps;
    const y = segment.y1 + ((segment.y2 - segment.y1) * i) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

/** Distances beyond the mark at which a label is tried, and directions in degrees (0 = east, clockwise). */
const DISTANCES = [6, 16, 28, 42, 58, 76, 96, 120, 148, 184, 224];
const DIRECTIONS = [0, -18, 18, -36, 36, -54, 54, -72, 72, 90, -90, 108, -108, 126, -126, 144, -144, 162, -162, 180];
/** Pixels of distance that a turn of one degree away from the preferred side, a smaller form, missing words or a covered name is worth. */
const COST = { degree: 0.5, form: 10, cut: 160, name: 30 };
/** How often the labels are set anew with those first that found no room. */
const ROUNDS = 6;
/** What a label that is left out costs, so that a round with fewer of them always counts. */
const LEFT_OUT = 1000;

function candidate(request: LabelRequest, form: number, direction: number, distance: number): PlacedLabel {
  const { width, height } = request.forms[form] ?? { width: 0, height: 0 };
  const angle = (direction * Math.PI) / 180;
  const reach = request.reach + distance;
  const [tipX, tipY] = [request.x + Math.cos(angle) * reach, request.y + Math.sin(angle) * reach];
  const isRight = Math.cos(angle) > 0.3;
  const isLeft = Math.cos(angle) < -0.3;
  const x = isRight ? tipX : isLeft ? tipX - width : tipX - width / 2;
  const y = isRight || isLeft ? tipY - height / 2 : Math.sin(angle) > 0 ? tipY : tipY - height;
  const start = request.isLed ? 0 : request.r + 1.5;
  const from = { x1: request.x + Math.cos(angle) * start, y1: request.y + Math.sin(angle) * start };
  return {
    key: request.key,
    form,
    box: { x, y, width, height },
    leader: distance > 6 || request.isLed ? { ...from, x2: tipX - Math.cos(angle) * 3, y2: tipY - Math.sin(angle) * 3 } : null,
  };
}

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
}

interface Ground extends Required<Omit<LabelGround, 'bounds' | 'names'>> {
  readonly circles: readonly Circle[];
}

/** Distance from a point to the nearest point of a box. */
export function distanceToBox(circle: Pick<Circle, 'x' | 'y'>, box: Box): number {
  const dx = Math.max(box.x - circle.x, 0, circle.x - box.x - box.width);
  const dy = Math.max(box.y - circle.y, 0, circle.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Distance from a point to a segment. */
export function distanceToSegment({ x, y }: { readonly x: number; readonly y: number }, line: Segment): number {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - line.x1) * dx + (y - line.y1) * dy) / length));
  return Math.hypot(x - line.x1 - share * dx, y - line.y1 - share * dy);
}

const side = (line: Segment, x: number, y: number): number => Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));

/** Whether two leaders cross; which label belongs to which mark could not be read then. */
export const meets = (a: Segment, b: Segment): boolean =>
  side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);

/** A leader may leave a circle that its own mark stands in or at the edge of (铜仁 within the ring of 重庆), but enter no other. */
const isBlockedBy = (leader: Segment, circle: Circle): boolean =>
  Math.hypot(leader.x1 - circle.x, leader.y1 - circle.y) > circle.r + 4 && distanceToSegment(circle, leader) < circle.r + 2;

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;

/** Whether nothing that was already there before the labels, nor any mark, is in the way. */
function isOpen({ key, box, leader }: PlacedLabel, { fixed, circles, lines, fills }: Ground): boolean {
  if (fixed.some((other) => overlaps(box, other, 2)) || lines.some((line) => crosses(line, box))) return false;
  if (circles.some((circle) => distanceToBox(circle, box) < circle.r + (circle.key === key ? 1 : 2)) || fills.some((rings) => touchesArea(box, rings))) return false;
  return leader === null || !(
    lines.some((line) => meets(line, leader)) || fixed.some((other) => crosses(leader, other)) || circles.some((circle) => circle.key !== key && isBlockedBy(leader, circle))
  );
}

/** Whether no label that stands already is in the way. */
const isClearOf = ({ box, leader }: PlacedLabel, labels: readonly PlacedLabel[]): boolean =>
  labels.every((other) => !overlaps(box, other.box, 2)
    && !(other.leader && (crosses(other.leader, box) || (leader && meets(other.leader, leader))))
    && !(leader && crosses(leader, other.box)));

/** Marks in the eastern part lead their labels east, into the sea; western ones lead them west. */
const preferredDirection = (request: LabelRequest, bounds: Box): number => (request.x > bounds.x + bounds.width * 0.45 ? 0 : 180);

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

/** Every way to set a label, cheapest first: near, towards its side, in its full form, off the names of other places. */
function rankCandidates(request: LabelRequest, bounds: Box, names: readonly Box[]): Way[] {
  const preferred = preferredDirection(request, bounds);
  const ways: Way[] = [];
  for (const distance of DISTANCES) {
    for (const [form, { isCut }] of request.forms.entries()) {
      for (const direction of DIRECTIONS) {
        const label = candidate(request, form, direction, distance);
        if (!isWithin(label.box, bounds)) continue;
        const covered = names.filter((name) => overlaps(label.box, name)).length;
        ways.push({ label, cost: distance + turnOf(direction, preferred) * COST.degree + form * COST.form + (isCut ? COST.cut : 0) + covered * COST.name });
      }
    }
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/**
 * Places labels greedily in the order given (most important first): beside the mark, then led away from it, nearest first. Where some find
 * no room (or only without all of their words), all are set anew with these first, and the round with the fewest left out counts. A label that fits nowhere is left out; the
 * list beside the map and the card about the place still say it.
 */
export function placeLabels(requests: readonly LabelRequest[], { fixed, bounds, lines = [], names = [], fills = [] }: LabelGround): PlacedLabel[] {
  const ground: Ground = { fixed, lines, fills, circles: requests };
  const waysOf = new Map(requests.map((request) => [request, rankCandidates(request, bounds, names)]));
  let order = requests.filter((request) => request.forms.length > 0);
  let best: { readonly labels: readonly PlacedLabel[]; readonly cost: number } = { labels: [], cost: Infinity };
  for (let round = 0; round < ROUNDS && order.length > 0; round += 1) {
    const labels: PlacedLabel[] = [];
    const left: LabelRequest[] = [];
    let cost = 0;
    for (const request of order) {
      const way = waysOf.get(request)?.find((item) => isClearOf(item.label, labels) && (item.isOpen ??= isOpen(item.label, ground)));
      cost += way?.cost ?? LEFT_OUT;
      if (way) labels.push(way.label);
      if (!way || request.forms[way.label.form]?.isCut) left.push(request);
    }
    if (cost < best.cost) best = { labels, cost };
    if (left.length === 0) break;
    order = [...left, ...order.filter((request) => !left.includes(request))];
  }
  return [...best.labels];
}
