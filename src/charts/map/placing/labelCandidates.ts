import { type Box, isWithin, overlaps } from '../../scene/box';
import { COMPACT_BELOW } from '../geometry/mapFrame';
import { crosses, lengthOf, type Segment } from '../geometry/segment';

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

/** A way to set a label. */
export interface Candidate {
  readonly label: PlacedLabel;
  readonly cost: number;
  /** Whether the ground is free here; looked up once, as most candidates are never tried. */
  isOpen?: boolean;
}

/** Distances beyond the mark at which a label is tried, and directions in degrees (0 = east, clockwise). */
const DISTANCES = [6, 16, 22, 28, 35, 42, 50, 58, 66, 76, 86, 96, 120];
const DIRECTIONS = [
  0, -18, 18, -36, 36, -54, 54, -72, 72, 90, -90, 108, -108, 126, -126, 144, -144, 162, -162, 180,
].map((degrees) => ({ degrees, cos: Math.cos((degrees * Math.PI) / 180), sin: Math.sin((degrees * Math.PI) / 180) }));
type Direction = (typeof DIRECTIONS)[number];

/** Pixels between a leader and its own words. */
const GAP = 5;
/**
 * Pixels of distance that a turn of one degree away from the preferred side, a smaller form, missing words or a covered
 * name is worth.
 */
const COST = { degree: 0.45, form: 8, name: { wide: 140, compact: 8 } };
/** What each missing word costs: a candidate that costs as much lacks words. */
export const CUT_COST = 300;
/** From this distance on a leader costs more than its length: the eye has to follow it. */
const NEAR = 80;

/** A label in a direction, or null where it would leave the panel. */
function placeAt(
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

/** Marks in the eastern part lead their labels east, into the sea; western ones lead them west. Degrees. */
const preferredDirection = (request: LabelRequest, bounds: Box): number =>
  request.x > bounds.x + bounds.width * 0.45 ? 0 : 180;

/** Degrees from one direction to another, the shorter way round. */
const turnOf = (direction: number, preferred: number): number => {
  const turn = Math.abs(direction - preferred) % 360;
  return Math.min(turn, 360 - turn);
};

function countCovered({ box, leader }: PlacedLabel, names: readonly Box[]): number {
  let covered = 0;
  for (const name of names) if (overlaps(box, name) || (leader && crosses(leader, name))) covered += 1;
  return covered;
}

/**
 * Every way to set a label, cheapest first: near, towards its side, in its full form, off the names of other places.
 */
export function rankCandidates(
  request: LabelRequest,
  bounds: Box,
  names: readonly Box[],
  maxLeader: number,
): Candidate[] {
  // A phone has too little room for names to push data aside.
  const perName = COST.name[bounds.width < COMPACT_BELOW ? 'compact' : 'wide'];
  const preferred = preferredDirection(request, bounds);
  const candidates: Candidate[] = [];
  for (const distance of DISTANCES) {
    for (const [form, { cut = 0 }] of request.forms.entries()) {
      for (const direction of DIRECTIONS) {
        const label = placeAt(request, form, direction, distance, bounds);
        if (!label || (label.leader && lengthOf(label.leader) - (request.isLed ? request.reach : 0) > maxLeader))
          continue;
        const side = turnOf(direction.degrees, preferred) * COST.degree;
        const way = distance + distance ** 2 / NEAR + side;
        const covered = countCovered(label, names);
        candidates.push({ label, cost: way + form * COST.form + cut * CUT_COST + covered * perName });
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}
