import { type BoxGrid, createBoxGrid } from '../geometry/boxGrid';
import { type Candidate, isApart, type LabelRequest, type PlacedLabel, rankCandidates } from './labelCandidates';
import type { LabelRoom } from './labelGround';

// A label finds a place where it touches no box, mark or leader that is already there.

/** How often all labels are looked at again. */
const ROUNDS = 3;
/**
 * How many labels may push each other on, one after the other, so that one of them stands better, and how many pushes
 * are tried for one label: readers wait, for one that is left out a little longer.
 */
const EFFORT = { leftOut: { pushes: 4, tries: 100 }, set: { pushes: 3, tries: 50 } } as const;
/** The cost that needs no better. */
const GOOD_ENOUGH = 18;
/** What a label that is left out costs, so that setting one more always counts. */
const LEFT_OUT = 3000;

/** A way to set a label. */
interface Way {
  readonly candidate: Candidate;
  /** The labels that were in its way when they were last looked for. */
  readonly inWay: Seat[];
}

/** A label with the ways to set it. */
export interface Seat {
  /** Those that were looked at, cheapest first, and those that come after them. */
  readonly known: Way[];
  readonly more: Iterator<Candidate, void>;
  /** null = left out. */
  chosen: Candidate | null;
  /** Another is making way for it. */
  isHeld?: boolean;
}

/** The labels that are set, by where they stand. */
interface Board {
  readonly set: BoxGrid<Seat>;
  /** How many more pushes may be tried. */
  tries: number;
}

/** One of the ways to set a label, counted from the cheapest. */
function wayAt({ known, more }: Seat, position: number): Way | undefined {
  if (position === known.length) {
    const { value } = more.next();
    if (value) known.push({ candidate: value, inWay: [] });
  }
  return known[position];
}

/** Sets a label in another way, or leaves it out. */
function choose(seat: Seat, candidate: Candidate | null, { set }: Board): void {
  if (seat.chosen) set.remove(seat, seat.chosen.box);
  seat.chosen = candidate;
  if (candidate) set.add(seat, candidate.box);
}

/** Other labels in the way of a label: all of them, or one more than may be. */
function findInWay(seat: Seat, { candidate: { box, label }, inWay }: Way, most: number, { set }: Board): Seat[] {
  const stands = ({ chosen }: Seat): boolean => chosen !== null && !isApart(label, chosen.label);
  // Most of those that were found before are in the way still.
  if (inWay.filter(stands).length > most) return inWay;
  inWay.length = 0;
  set.some(box, (other) => other !== seat && stands(other) && inWay.push(other) > most);
  return inWay;
}

/**
 * Sets a label where no other is in its way, or one that can be set elsewhere in turn, so that all of them together
 * cost less than the limit. Where they would not, all stay as they were.
 */
function settle(seat: Seat, limit: number, pushes: number, board: Board): boolean {
  const before = seat.chosen;
  for (let i = 0; ; i += 1) {
    const way = wayAt(seat, i);
    if (!way || way.candidate.cost >= limit) break;
    const most = pushes > 0 && board.tries > 0 ? 1 : 0;
    const inWay = findInWay(seat, way, most, board);
    const [other] = inWay;
    if (inWay.length > most || other?.isHeld) continue;
    choose(seat, way.candidate, board);
    if (!other) return true;
    board.tries -= 1;
    seat.isHeld = true;
    const isBetter = settle(other, limit - way.candidate.cost + (other.chosen?.cost ?? 0), pushes - 1, board);
    seat.isHeld = false;
    if (isBetter) return true;
    choose(seat, before, board);
  }
  // A label that was pushed may also be left out.
  if (limit <= LEFT_OUT) return false;
  choose(seat, null, board);
  return true;
}

/** Whether a label could be set better by pushing those in its way, so that all of them together gain. */
function improve(seat: Seat, board: Board): boolean {
  const cost = seat.chosen?.cost ?? LEFT_OUT;
  const { pushes, tries } = EFFORT[seat.chosen ? 'set' : 'leftOut'];
  board.tries = tries;
  return cost >= GOOD_ENOUGH && settle(seat, cost - 1, pushes, board);
}

/**
 * Places labels in the order given (most important first): beside the mark, then led away from it, nearest first. Then
 * each is set better where it gains more than the labels lose that must make way. Only what is near is looked at, so
 * that the work grows like the number of labels. A label that fits nowhere is left out; the list beside the map and the
 * card about the place still say it. Labels are looked up in `set`, where a test can count how often.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
  set: BoxGrid<Seat> = createBoxGrid(room.bounds),
): PlacedLabel[] {
  const board: Board = { set, tries: 0 };
  const seats = requests
    .filter(({ forms }) => forms.length > 0)
    .map((request): Seat => ({ known: [], more: rankCandidates(request, room), chosen: null }));
  for (const seat of seats) settle(seat, LEFT_OUT, 0, board);
  for (let round = 0; round < ROUNDS; round += 1) if (!seats.map((seat) => improve(seat, board)).includes(true)) break;
  return seats.flatMap(({ chosen }) => chosen?.label ?? []);
}
