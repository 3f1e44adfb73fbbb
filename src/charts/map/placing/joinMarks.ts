import { boxAround } from '../../scene/box';
import type { PlacedMark } from './placedMap';

/** Marks that stand on almost the same spot and say the same: one label speaks for all of them. */
export interface JointMarks {
  readonly members: readonly PlacedMark[];
  /** The circle around them, with the words of the label. */
  readonly mark: PlacedMark;
}

/** Fewer are labelled one by one. */
const LEAST = 3;
/** The circle around joined marks is at most so many times as wide as one of them. */
const TIGHT = 4;

function joinAll(members: readonly PlacedMark[]): JointMarks[] {
  const [first] = members;
  if (!first?.place.group || members.length < LEAST) return [];
  const seats = boxAround(members.map((mark) => [mark.x, mark.y]));
  const [x, y] = [seats.x + seats.width / 2, seats.y + seats.height / 2];
  const r = Math.max(...members.map((mark) => Math.hypot(mark.x - x, mark.y - y) + mark.r));
  if (r > first.r * TIGHT) return [];
  const place = { ...first.place, adcode: `joint-${first.place.adcode}`, name: first.place.group.join(members.length) };
  return [{ members, mark: { ...first, place, x, y, r, reach: r } }];
}

/** Joins places of one city that report the same value of the same date where their marks crowd. */
export function joinMarks(marks: readonly PlacedMark[]): JointMarks[] {
  const alike = new Map<string, PlacedMark[]>();
  for (const mark of marks) {
    const { group, state, valueText, dateText } = mark.place;
    if (!group || mark.shape === 'area') continue;
    const key = [group.key, state, valueText, dateText].join();
    alike.set(key, [...(alike.get(key) ?? []), mark]);
  }
  return [...alike.values()].flatMap(joinAll);
}
