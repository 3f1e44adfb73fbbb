import { type Box, boxAround, isWithin, overlaps } from '../../scene/box';
import { type Area, boxOfArea, holds, touchesArea } from '../geometry/areaShape';
import { crosses, meets, type Segment } from '../geometry/segment';
import { isOpen, type LabelRoom, type ReservedName } from './labelGround';
import {
  costOfWay,
  DIRECTIONS,
  DISTANCES,
  type LabelledMark,
  type Spot,
  spotAround,
  spotsInColumn,
  spotsOffLand,
} from './labelSpots';

/** What a mark asks of the placing of labels. */
export interface LabelRequest extends LabelledMark {
  /** Sizes to try, best first: one line, two lines, without the date. */
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

/** Pixels of distance that a smaller form, missing words or the land of another place are worth. */
const COST = { form: 8, cut: 700, foreign: 140 };
/** Where a label has a place in the column it had better not stand elsewhere. */
const STRAY = 30;

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
  /** Land that its mark does not stand on. */
  readonly foreign: readonly Area[];
}

function describeSetting(request: LabelRequest, room: LabelRoom): Setting {
  const { bounds, names, blank } = room;
  const { x, y, reach, forms } = request;
  const farthest = Math.max(...DISTANCES, blank ? room.maxLeader : 0);
  const around = boxAround([[x, y]], reach + farthest + Math.max(...forms.map(({ width }) => width)));
  return {
    ...room,
    request,
    names: names.filter(({ box }) => overlaps(box, around)),
    foreign: (blank?.land ?? []).filter((rings) => overlaps(boxOfArea(rings), around) && !holds(rings, x, y)),
    // Marks in the eastern part lead their labels east, into the sea; western ones lead them west.
    preferred: x > bounds.x + bounds.width * 0.45 ? 0 : 180,
  };
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

/** What it costs to cover the names of other places. */
function costOfNames(box: Box, leader: Segment | null, names: readonly ReservedName[]): number {
  let sum = 0;
  for (const { box: name, cost } of names)
    if (overlaps(box, name, 1) || (leader && crosses(leader, name, 1.5))) sum += cost;
  return sum;
}

const liesOn = (box: Box, land: readonly Area[]): boolean => land.some((rings) => touchesArea(box, rings));

/** The ways to set a label at a spot: its forms, where they stand on open ground. */
function setAt(setting: Setting, { x, y, across, down, leader, cost }: Spot): Candidate[] {
  const { request, ground, bounds, names, foreign } = setting;
  const anchor = across === 0 ? 'start' : across === 1 ? 'end' : 'middle';
  const candidates: Candidate[] = [];
  const blocked: Form[] = [];
  // Short forms come last.
  for (let form = request.forms.length - 1; form >= 0; form -= 1) {
    const size = request.forms[form];
    // What is in the way of a form is in the way of all that are as wide and as high.
    if (!size || blocked.some((other) => other.width <= size.width && other.height <= size.height)) continue;
    const { width, height, cut = 0 } = size;
    const box = { x: x - width * across, y: y - height * down, width, height };
    if (!isWithin(box, bounds) || !isOpen(box, ground, request.key)) {
      blocked.push(size);
      continue;
    }
    candidates.push({
      label: { key: request.key, form, box, leader, anchor },
      cost:
        cost +
        form * COST.form +
        cut * COST.cut +
        costOfNames(box, leader, names) +
        (liesOn(box, foreign) ? COST.foreign : 0),
      box: boxOfBoth(box, leader),
    });
  }
  return candidates;
}

/** The ways to set a label off the land, to the south and west. */
function setOffLand(setting: Setting, land: readonly Area[]): Candidate[] {
  return spotsOffLand(setting.request, setting, land)
    .flatMap((spot) => setAt({ ...setting, foreign: [] }, spot))
    .filter(({ label }) => !liesOn(label.box, land));
}

/**
 * The ways to set a label where nothing but other labels may be in the way, cheapest first: in the column of the east,
 * off the land, or near, towards its side; in its full form, off the names of other places. They are looked for as they
 * are asked for: most labels take one of the first.
 */
export function* rankCandidates(request: LabelRequest, room: LabelRoom): Generator<Candidate, void> {
  const setting = describeSetting(request, room);
  const column = spotsInColumn(request, room).flatMap((spot) => setAt(setting, spot));
  const stray = column.length > 0 ? STRAY : 0;
  let directions = DIRECTIONS;
  let waiting = [...column, ...(room.blank ? setOffLand(setting, room.blank.land) : [])];
  for (const [i, distance] of DISTANCES.entries()) {
    directions = directions.filter((direction) => {
      const spot = spotAround(request, room, direction, distance, setting.preferred);
      if (spot) waiting.push(...setAt(setting, { ...spot, cost: spot.cost + stray }));
      // What stops a leader stops every longer one.
      return spot !== null;
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
