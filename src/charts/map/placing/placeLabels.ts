import { type Candidate, CUT_COST, type LabelRequest, type PlacedLabel, rankCandidates } from './labelCandidates';
import { type Ground, isApart, isOpen, type LabelGround } from './labelGround';

// A label finds a place where it touches no box, mark or leader that is already there.

/** How often all labels are set anew, looked at again, and how many may make way for one. */
const ROUNDS = 8;
const IMPROVEMENTS = 2;
const MOVED_AT_ONCE = 2;
/** How many candidates that must move others are tried for one label, and the cost that needs none: readers wait. */
const TRIES = 8;
const GOOD_ENOUGH = 18;
/** For a label that lacks words, or is left out, all candidates are tried, and one more label may make way. */
const THOROUGH = { tries: 400, moved: 3 };
/** What a label that is left out costs, so that setting one more always counts. */
const LEFT_OUT = 2000;

/** All candidates of each label, cheapest first, by its key; and the chosen ones. */
type Candidates = ReadonlyMap<string, readonly Candidate[]>;
type Chosen = ReadonlyMap<string, Candidate>;

/** The cheapest open candidate that is clear of the others. */
const findClear = (
  candidates: readonly Candidate[],
  others: readonly Candidate[],
  ground: Ground,
): Candidate | undefined =>
  candidates.find(
    (item) => others.every((other) => isApart(item.label, other.label)) && (item.isOpen ??= isOpen(item.label, ground)),
  );

const totalOf = (chosen: Chosen, count: number): number =>
  [...chosen.values()].reduce((sum, item) => sum + item.cost, (count - chosen.size) * LEFT_OUT);

/** The chosen candidates with one more, those in its way moved or left out. */
function insert(
  key: string,
  candidate: Candidate,
  blocking: readonly string[],
  chosen: Chosen,
  all: Candidates,
  ground: Ground,
) {
  const next = new Map(chosen).set(key, candidate);
  blocking.forEach((other) => next.delete(other));
  for (const other of blocking) {
    const moved = findClear(all.get(other) ?? [], [...next.values()], ground);
    if (moved) next.set(other, moved);
  }
  return next;
}

/** One label set better by moving at most two that are in its way, where all of them together gain; else null. */
function improve(key: string, chosen: Chosen, all: Candidates, ground: Ground): Chosen | null {
  const cost = chosen.get(key)?.cost ?? LEFT_OUT;
  const total = totalOf(chosen, all.size);
  const most = cost >= CUT_COST ? THOROUGH : { tries: TRIES, moved: MOVED_AT_ONCE };
  let tries = 0;
  for (const candidate of all.get(key) ?? []) {
    if (candidate.cost >= cost || cost < GOOD_ENOUGH || tries >= most.tries) return null;
    const blocking = [...chosen]
      .filter(([other, item]) => other !== key && !isApart(candidate.label, item.label))
      .map(([other]) => other);
    if (blocking.length > most.moved || !(candidate.isOpen ??= isOpen(candidate.label, ground))) continue;
    tries += 1;
    const next = insert(key, candidate, blocking, chosen, all, ground);
    if (totalOf(next, all.size) < total - 1) return next;
  }
  return null;
}

/** Sets all labels in the order given, each at the cheapest place that the earlier ones leave open. */
function chooseInOrder(order: readonly string[], all: Candidates, ground: Ground): Map<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  for (const key of order) {
    const candidate = findClear(all.get(key) ?? [], [...chosen.values()], ground);
    if (candidate) chosen.set(key, candidate);
  }
  return chosen;
}

/** Sets all labels; while some lack words, anew with these first. The round that lacks least counts. */
function chooseInRounds(all: Candidates, ground: Ground): Chosen {
  let order = [...all.keys()];
  let best: Chosen = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = chooseInOrder(order, all, ground);
    if (round === 0 || totalOf(next, order.length) < totalOf(best, order.length)) best = next;
    const isLacking = (key: string): boolean => (next.get(key)?.cost ?? LEFT_OUT) >= CUT_COST;
    if (!order.some(isLacking)) break;
    order = [...order.filter(isLacking), ...order.filter((key) => !isLacking(key))];
  }
  return best;
}

/** Sets each label better where it gains more than the labels lose that must make way. */
function improveAll(first: Chosen, all: Candidates, ground: Ground): Chosen {
  let chosen = first;
  for (let round = 0; round < IMPROVEMENTS; round += 1) {
    const before = chosen;
    for (const key of all.keys()) chosen = improve(key, chosen, all, ground) ?? chosen;
    if (chosen === before) break;
  }
  return chosen;
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
  const all = new Map(
    requests
      .filter((request) => request.forms.length > 0)
      .map((request) => [request.key, rankCandidates(request, bounds, names, maxLeader)]),
  );
  const chosen = improveAll(chooseInRounds(all, ground), all, ground);
  return [...chosen.values()].map((candidate) => candidate.label);
}
