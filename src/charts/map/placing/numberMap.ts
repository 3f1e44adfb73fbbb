import type { GeoMap } from '../../../domain/geoMap';
import { type Box, boxAround, cornersOf, distanceToBox, overlaps } from '../../scene/box';
import type { Mark } from '../../scene/scene';
import { measureText } from '../../scene/measureText';
import { distanceToSegment, type Segment } from '../geometry/segment';
import type { LabelRequest, PlacedLabel } from './labelCandidates';
import { createGround, type Ground, type LabelRoom } from './labelGround';
import { longestLeader, outlineFills, selectFixed } from './layoutMap';
import type { PlacedMap, PlacedMark, PlacedNumber } from './placedMap';
import { holdsBoxes } from './placeInside';
import { placeLabels } from './placeLabels';
import { requestLabel } from './requestLabel';

/** Height of the letters of a number and of the badge that it stands in, in pixels. */
const NUMBER = { size: 11, badge: 16 } as const;
/** Pixels from the end of a leader, which stops before words, into the badge, which is drawn over it. */
const INTO_BADGE = 8;
/** Pixels around the seat of a mark that no leader of another comes into, unless it begins there. */
const SEAT = 4;
/** Pixels between the edges of marks that crowd each other. */
const CROWDED = 12;

/** The badge of a mark's number, in the middle of the mark. */
function boxOfNumber({ x, y, place: { number } }: PlacedMark): Box {
  const width = Math.max(NUMBER.badge, measureText(String(number), NUMBER.size, 700) + 4);
  return { ...boxAround([[x, y]], NUMBER.badge / 2), x: x - width / 2, width };
}

/**
 * Numbers keep clear of all marks as words do; a leader may run over a mark that stands close to its own, but for its
 * seat: among the districts of a city there is no other way out.
 */
function addMarks(ground: Ground, circles: readonly LabelRequest[]): void {
  for (const circle of circles)
    ground.add(
      {
        isUnder: (words, key, gap) => distanceToBox(circle, words) < circle.r + (circle.key === key ? 1 : gap),
        stops: (leader, own) => {
          const away = Math.hypot(own.x - circle.x, own.y - circle.y);
          const clear = away < own.r + circle.r + CROWDED ? Math.min(SEAT, away * 0.3) : circle.r + 2;
          return circle.key !== own.key && distanceToSegment(circle, leader) < clear;
        },
      },
      boxAround([[circle.x, circle.y]], circle.r + SEAT),
    );
}

/** Badges keep clear of each other; leaders are drawn below them. */
function addBadges(ground: Ground, badges: readonly PlacedLabel[]): void {
  for (const { box } of badges)
    ground.add(
      { isUnder: (words, _, gap) => overlaps(words, box, gap), stops: () => false },
      boxAround(cornersOf(box), 2),
    );
}

/** From the edge of a mark, or from within a filled area, to the badge. */
function tieNumber({ x1, y1, x2, y2 }: Segment, start: number): Segment {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  const [from, to] = [start / length, 1 + INTO_BADGE / length];
  return { x1: x1 + dx * from, y1: y1 + dy * from, x2: x1 + dx * to, y2: y1 + dy * to };
}

/** A badge reads on land, fills and marks alike. */
const drawNumber = (number: number, box: Box, leader: Segment | null): Mark[] => [
  ...(leader ? [{ kind: 'line', ...leader, stroke: 'ink2', strokeWidth: 0.9 } as const] : []),
  { kind: 'rect', ...box, radius: NUMBER.badge / 2, fill: 'page', stroke: 'ink1', strokeWidth: 1.2 },
  {
    kind: 'text',
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + NUMBER.size * 0.36,
    text: String(number),
    size: NUMBER.size,
    weight: 700,
    fill: 'ink1',
    anchor: 'middle',
  },
];

/** A mark that is to carry a number. */
interface Numbered {
  readonly number: number;
  readonly mark: PlacedMark;
  readonly request: LabelRequest;
  /** Whether the number stands on the mark. */
  readonly isOn: boolean;
}

function describeNumbers({ marks, frame }: PlacedMap, fillOf: ReturnType<typeof outlineFills>): Numbered[] {
  return marks.flatMap((mark) => {
    const { number } = mark.place;
    if (number === undefined) return [];
    const box = boxOfNumber(mark);
    const isOn = holdsBoxes(mark, { box, lineBoxes: [box] }, marks, fillOf.get(mark));
    return [{ number, mark, isOn, request: { ...requestLabel(mark, false, frame, 0), isLed: true, forms: [box] } }];
  });
}

/** Places numbers beside their marks. */
function placeBeside(numbered: readonly Numbered[], room: LabelRoom): PlacedLabel[] {
  const requests = numbered.flatMap(({ isOn, request }) => (isOn ? [] : [request]));
  const first = placeLabels(requests, room);
  if (first.length === requests.length) return first;
  // On the smallest phones some are shut in: their lines run below the badges of others, which are drawn after them.
  addBadges(room.ground, first);
  const shutIn = requests.filter(({ key }) => !first.some((label) => label.key === key));
  return [...placeLabels(shutIn, room), ...first];
}

/**
 * The map with the numbers of its marks: on those that hold one, else beside them, tied by a line, as another mark may
 * be as near.
 */
export function numberMap(placed: PlacedMap, geo: GeoMap): PlacedMap {
  const { frame, marks } = placed;
  const fillOf = outlineFills({ geo, frame }, marks);
  const numbered = describeNumbers(placed, fillOf);
  const on = numbered.flatMap(({ isOn, mark }) =>
    isOn ? [{ key: mark.place.adcode, box: boxOfNumber(mark), leader: null }] : [],
  );
  const ground = createGround(frame, {
    fixed: [...selectFixed({ geo, frame, reserved: [] }, placed), ...on.map(({ box }) => box)],
    lines: [],
    fills: [...fillOf.values()],
    circles: [],
  });
  addMarks(
    ground,
    numbered.map(({ request }) => request),
  );
  const bounds = { x: 4, y: 4, width: frame.width - 8, height: frame.height - 8 };
  const maxLeader = longestLeader(frame);
  const beside = placeBeside(numbered, { ground, bounds, names: [], maxLeader });
  const numbers = [...beside, ...on].flatMap(({ key, box, leader: line }): PlacedNumber[] => {
    const own = numbered.find(({ request }) => request.key === key);
    if (!own) return [];
    const leader = line && tieNumber(line, own.mark.shape === 'area' ? 0 : own.request.reach + 1);
    return [{ adcode: key, box, leader, glyph: drawNumber(own.number, box, leader) }];
  });
  return { ...placed, numbers };
}
