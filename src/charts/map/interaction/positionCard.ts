import type { GeoMap } from '../../../domain/geoMap';
import type { PlacedMap } from '../placing/placedMap';
import { toPanel } from '../geometry/mapTransform';
import { type Box, distanceToBox, overlaps } from '../../scene/box';

/** Pixels of the panel from its left and upper edge. */
export interface CardPosition {
  readonly left: number;
  readonly top: number;
}

/** Width of the card (map.css) and its usual heights: with a figure, and without one. */
const WIDTH = 302;
const HEIGHT = { figure: 172, silent: 96 };
/** Pixels beyond the panel that the card may reach above and below it. */
const OVERHANG = 32;
/** A card with doubts in it reaches farther down than usual by so much, and keeps off the words of its place. */
const GROWTH = 116;
const STEP = 12;
const GAP = 10;
/** Pixels of distance that it is worth to leave one neighbour uncovered. */
const COVERED = 60;

/** What the card had better not cover: other marks, their words, tiles. */
function selectNeighbours(placed: PlacedMap, adcode: string): Box[] {
  return [
    ...placed.marks
      .filter((mark) => mark.place.adcode !== adcode)
      .map((mark) => ({ x: mark.x - mark.r, y: mark.y - mark.r, width: mark.r * 2, height: mark.r * 2 })),
    ...placed.labels.map((label) => label.box),
    ...placed.insideLabels.map((label) => label.box),
    ...placed.tiles.filter((tile) => tile.adcode !== adcode).map((tile) => tile.box),
  ];
}

/** The words of the place itself: what is pointed at stays in sight, and can be pressed. */
const selectOwn = ({ labels, tiles }: PlacedMap, adcode: string): Box[] => [
  ...labels.filter(({ members }) => members.includes(adcode)).map(({ box }) => box),
  ...tiles.filter((tile) => tile.adcode === adcode).map(({ box }) => box),
];

/**
 * Searches the panel for the spot of a card: as near to the mark of its place as can be, never on it or on its words,
 * and off the marks and words of its neighbours.
 * @param heightPx about how high the card is, where it is not one about a figure
 */
function searchPosition(placed: PlacedMap, geo: GeoMap, adcode: string, heightPx?: number): CardPosition | null {
  const { width, height, transform } = placed.frame;
  const mark = placed.marks.find((item) => item.place.adcode === adcode && item.shape === 'point');
  const area = geo.areas.find((item) => item.adcode === adcode);
  const spot = mark ? [mark.x, mark.y] : area ? toPanel(transform, area.label) : null;
  if (!spot) return null;
  const [x = 0, y = 0] = spot;
  const reach = mark ? mark.r : area ? Math.min(70, ((area.box[2] - area.box[0]) * transform.scale) / 2) : 0;
  const cardHeight =
    heightPx ?? (placed.marks.some((item) => item.place.adcode === adcode) ? HEIGHT.figure : HEIGHT.silent);
  const neighbours = selectNeighbours(placed, adcode);
  const own = selectOwn(placed, adcode);
  let [best, least]: [CardPosition | null, number] = [null, Infinity];
  for (let left = 4; left + WIDTH <= width - 4; left += STEP) {
    for (let top = -OVERHANG; top + cardHeight <= height + OVERHANG; top += STEP) {
      const box = { x: left, y: top, width: WIDTH, height: cardHeight };
      const grown = { ...box, height: cardHeight + GROWTH };
      const distance = distanceToBox({ x, y }, box) - reach;
      // What lies farther than the best costs more than it, whatever it covers: most spots need no look at neighbours.
      if (distance < GAP || distance >= least || own.some((words) => overlaps(grown, words, GAP))) continue;
      const cost = distance + neighbours.filter((other) => overlaps(box, other, 2)).length * COVERED;
      if (cost < least) [best, least] = [{ left, top }, cost];
    }
  }
  return best;
}

const found = new WeakMap<PlacedMap, Map<string, CardPosition | null>>();

/**
 * Where a card about a place stands, beside its mark; null for a place that the map does not know. It is searched for
 * once, as a pointer comes to the same places again.
 * @param heightPx about how high the card is, where it is not one about a figure
 */
export function positionCard(placed: PlacedMap, geo: GeoMap, adcode: string, heightPx?: number): CardPosition | null {
  const positions = found.get(placed) ?? new Map<string, CardPosition | null>();
  found.set(placed, positions);
  const key = `${adcode} ${heightPx}`;
  const known = positions.get(key);
  if (known !== undefined) return known;
  const position = searchPosition(placed, geo, adcode, heightPx);
  positions.set(key, position);
  return position;
}
