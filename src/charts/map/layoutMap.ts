import type { GeoMap } from '../../domain/geoMap';
import type { Token } from '../../config/palette';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { boxesOfDashes, letterPx, type MapFrame, toPanel } from './mapFrame';
import { CLASS_TOKENS, classOf, computeClassBreaks, computeNiceMax, type MapPlace } from './mapSeries';
import { fillsArea, type Ring, ringsOf, touchesArea } from './areaShape';
import { type Box, crosses, distanceToBox, type LabelRequest, overlaps, type PlacedLabel, placeLabels, type Segment } from './placeLabels';

/** A circle, ring or filled area with its place. */
export interface PlacedMark {
  readonly place: MapPlace;
  /** area: the place's own polygon is filled or hatched · point: drawn at its seat. */
  readonly shape: 'area' | 'point';
  readonly x: number;
  readonly y: number;
  /** Radius in pixels; of an area the dot that its leader starts from. */
  readonly r: number;
  /** Distance from the centre that keeps a label off the mark. */
  readonly reach: number;
  readonly fill: Token | null;
  /** Drawn at the place instead of what its state stands for. */
  readonly glyph?: readonly Mark[];
}

export interface PlacedName {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

export interface PlacedTile {
  readonly adcode: string;
  readonly box: Box;
  readonly text: string;
  /** Position of the place itself; the leader ends there. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedMap {
  readonly frame: MapFrame;
  readonly marks: readonly PlacedMark[];
  /** Labels of reporting places, keyed by adcode; `lines` are the words of each label, first line first. */
  readonly labels: readonly (PlacedLabel & { readonly lines: readonly LabelLine[]; readonly size: number })[];
  /** Labels written inside a ring or area that is large enough. */
  readonly insideLabels: readonly InsideLabel[];
  readonly names: readonly PlacedName[];
  /** Areas that a filter leaves out: neither reporting nor silent on this map, so drawn plain and not counted. */
  readonly outside: ReadonlySet<string>;
  readonly tiles: readonly PlacedTile[];
  readonly scale: { readonly niceMax: number; readonly breaks: readonly number[]; radiusOf(value: number): number };
}

export interface InsideLabel {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
  readonly size: number;
  /** Colour of the letters, where they stand on a fill; null = by role. */
  readonly ink: Token | null;
  /** Outline behind the letters; null = none. */
  readonly halo: Token | null;
  /** Where the words stand: all of them, and line by line (another mark may stand beside a short line). */
  readonly box: Box;
  readonly lineBoxes: readonly Box[];
}

export interface LabelRun {
  readonly text: string;
  readonly role: 'name' | 'value' | 'date' | 'target';
}
export type LabelLine = readonly LabelRun[];

export interface MapInput {
  readonly geo: GeoMap;
  readonly frame: MapFrame;
  readonly places: readonly MapPlace[];
  /** Largest value of the indicator over all periods: one circle scale for all of them. */
  readonly maxValue: number;
  /** Radius of the largest circle in pixels, where it is not the usual one. */
  readonly maxRadius?: number;
  /** Short names of areas, for those that report nothing. */
  readonly nameOf: (adcode: string) => string | null;
  /** Areas that a filter leaves out. */
  readonly outside?: ReadonlySet<string> | undefined;
  /** Panel boxes that the map must leave free (keys, headline). */
  readonly reserved: readonly Box[];
  /** The panel shows a part of the land: what stands beyond it gets no words, and no words are cut by its edge. */
  readonly isPart?: boolean | undefined;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Radius of a mark for a percent. */
const SHARE_RADIUS = 8;
export const SMALL_PLACES = ['110000', '120000', '310000', '810000', '820000'];
/** Tile positions as shares of the panel, in the nearest sea. */
const TILE_SPOTS: Record<string, readonly [number, number]> = {
  110000: [0.807, 0.335], 120000: [0.807, 0.4], 310000: [0.812, 0.505], 810000: [0.724, 0.83], 820000: [0.724, 0.89],
};
/** Tiles stand at least this far apart, whatever the size of the map. */
const TILE_STEP = 28;

const SIZE = { value: 12, compactValue: 10.5, name: 10.5, compactName: 9.5 } as const;

/** Pixels that a leader may be long, beyond the edge of a filled area. */
export const MAX_LEADER = { wide: 130, compact: 88 } as const;

const widthOfLine = (line: LabelLine, size: number, frame: MapFrame): number =>
  line.reduce((sum, run) => sum + measureText(run.text, run.role === 'date' ? letterPx(frame, size - 1.5) : size, run.role === 'name' || run.role === 'date' ? 400 : 700), 0) + (line.length - 1) * 4;

/** Ways to write a label: name, value and date in one line; date below; one under the other; without the date, where all else fails. */
function labelForms(place: MapPlace, isCompact: boolean): LabelLine[][] {
  const name = { text: place.name, role: 'name' } as const;
  const value = { text: place.valueText, role: place.state === 'target' ? 'target' : 'value' } as const;
  const date = { text: place.dateText, role: 'date' } as const;
  if (place.dateText === '') return [[[name, value]], [[name], [value]]];
  const stacked = [[[name, value], [date]], [[name], [value, date]], [[name], [value], [date]], [[name, value]]];
  return isCompact ? stacked : [[[name, value, date]], ...stacked];
}

function placeMarks(input: MapInput, scale: PlacedMap['scale']): PlacedMark[] {
  const { geo, frame } = input;
  const areas = new Map(geo.areas.map((area) => [area.adcode, area]));
  return input.places.flatMap((place): PlacedMark[] => {
    const area = areas.get(place.adcode);
    const seat = geo.points[place.adcode];
    const anchor = area?.label ?? seat;
    if (!anchor) return [];
    const [x, y] = toPanel(frame.transform, anchor);
    const reach = area ? Math.min(70, ((area.box[2] - area.box[0]) * frame.transform.scale) / 2) : 0;
    if (area && place.state === 'value' && !place.isCount) {
      return [{ place, shape: 'area', x, y, r: 2, reach, fill: CLASS_TOKENS[classOf(place.value, scale.breaks)] ?? 'b5' }];
    }
    if (area && place.state === 'incomparable') return [{ place, shape: 'area', x, y, r: 2, reach, fill: null }];
    const isFixed = place.state === 'zero' || place.state === 'incomparable';
    const r = isFixed ? 5 : place.isShare ? SHARE_RADIUS : Math.max(3, scale.radiusOf(place.value));
    return [{ place, shape: 'point', x, y, r, reach: r, fill: null }];
  });
}

function placeTiles({ geo, frame, nameOf, places }: MapInput): PlacedTile[] {
  if (geo.adcode !== '100000' || frame.isCompact) return [];
  // A circle of our own records can be hit and has its own label.
  const counted = new Set(places.filter((place) => place.isCount).map((place) => place.adcode));
  let last = -TILE_STEP;
  return SMALL_PLACES.flatMap((adcode) => {
    const spot = TILE_SPOTS[adcode];
    const anchor = geo.points[adcode] ?? geo.areas.find((area) => area.adcode === adcode)?.label;
    const text = nameOf(adcode);
    if (!spot || !anchor || text === null || counted.has(adcode)) return [];
    const [x, y] = toPanel(frame.transform, anchor);
    const width = Math.max(46, measureText(text, 11) + 14);
    last = Math.max(spot[1] * frame.height, last + TILE_STEP);
    return [{ adcode, text, x, y, box: { x: spot[0] * frame.width, y: last, width, height: 22 } }];
  });
}

/** The label of a mark as it would stand inside it: name, value, date, one under the other, and the box of each line. */
function planInside(mark: PlacedMark, frame: MapFrame): InsideLabel {
  const role = mark.place.state === 'target' ? 'target' : 'value';
  const size = letterPx(frame, frame.isCompact ? 10 : 12);
  const lines: LabelLine[] = [[{ text: mark.place.name, role: 'name' }], [{ text: mark.place.valueText, role }]];
  if (mark.place.dateText) lines.push([{ text: mark.place.dateText, role: role === 'target' ? role : 'date' }]);
  const lineBoxes = lines.map(([run], i) => {
    const width = measureText(run?.text ?? '', i === 2 ? letterPx(frame, size - 2) : size, i === 2 ? 400 : 700);
    return { x: mark.x - width / 2, y: mark.y + (i - (lines.length - 1) / 2) * (size + 3) - size / 2, width, height: size };
  });
  const widest = Math.max(...lineBoxes.map((box) => box.width));
  const top = lineBoxes[0]?.y ?? mark.y;
  const box = { x: mark.x - widest / 2, y: top, width: widest, height: (mark.y - top) * 2 };
  return { adcode: mark.place.adcode, x: mark.x, y: mark.y, lines, size, box, lineBoxes, ...inkOn(mark) };
}

/** Whether a box lies within a circle, but for the last pixel of its corners, which no letter fills. */
const isWithinRing = ({ x, y, r }: PlacedMark, box: Box): boolean =>
  Math.hypot(Math.max(x - box.x, box.x + box.width - x), Math.max(y - box.y, box.y + box.height - y)) < r + 1;

/** Labels written inside rings and filled areas: only where all of the words fit and no other mark stands among them. */
function placeInside(marks: readonly PlacedMark[], fillOf: ReadonlyMap<PlacedMark, readonly Ring[]>, frame: MapFrame): InsideLabel[] {
  return marks.flatMap((mark) => {
    const label = planInside(mark, frame);
    const boxes = label.lineBoxes;
    const rings = fillOf.get(mark);
    const fits = rings ? fillsArea(label.box, rings) : mark.place.state === 'target' && boxes.every((box) => isWithinRing(mark, box));
    const isAlone = marks.every((other) => other === mark || other.shape === 'area' || boxes.every((box) => distanceToBox(other, box) > other.r + 1));
    return fits && isAlone ? [label] : [];
  });
}

/** Letters that read on each class in both themes; the middle class needs an outline, as no ink suits it in both. */
function inkOn({ shape, fill }: PlacedMark): { ink: Token | null; halo: Token | null } {
  if (shape === 'point') return { ink: null, halo: 'none' };
  if (fill === 'b4' || fill === 'b5') return { ink: 'page', halo: null };
  return { ink: 'ink1', halo: fill === 'b1' || fill === 'b2' ? null : 'page' };
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;

const nameSize = (frame: MapFrame): number => letterPx(frame, frame.isCompact ? SIZE.compactName : SIZE.name);

/** A name around a point of its area. */
function nameAt(adcode: string, text: string, [x, y]: readonly [number, number], size: number): PlacedName & { readonly box: Box } {
  const width = measureText(text, size);
  return { adcode, text, size, x, y: y + size * 0.36, box: { x: x - width / 2, y: y - size * 0.7, width, height: size * 1.3 } };
}

/** The name that an area is written with; none where a tile or a link says it. */
const nameOfArea = ({ geo, nameOf }: MapInput, adcode: string): string | null =>
  (geo.adcode === '100000' && SMALL_PLACES.includes(adcode) ? null : nameOf(adcode));

/** Where the names of areas would stand: at their visual centres. */
const nameBoxes = (input: MapInput): Box[] => input.geo.areas.flatMap((area) => {
  const text = nameOfArea(input, area.adcode);
  return text === null ? [] : [nameAt(area.adcode, text, toPanel(input.frame.transform, area.label), nameSize(input.frame)).box];
});

/** Steps away from the visual centre at which a name is tried, in pixels: nearest first. */
const NAME_STEPS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
  .flatMap((down) => [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((across): [number, number] => [across * 8, down * 6]))
  .sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));
const SMALLER_NAME = 1.5;

/** Ways to write the name of an area: at its visual centre, then elsewhere in the area, then the same with smaller letters. */
function* waysToName(input: MapInput, area: GeoMap['areas'][number], text: string): Generator<PlacedName & { readonly box: Box }> {
  const { transform } = input.frame;
  const [x, y] = toPanel(transform, area.label);
  const size = nameSize(input.frame);
  const first = nameAt(area.adcode, text, [x, y], size);
  if (first.box.width <= (area.box[2] - area.box[0]) * transform.scale * 1.25) yield first;
  const rings = ringsOf(area.d, transform);
  for (const at of new Set([size, letterPx(input.frame, size - SMALLER_NAME)])) {
    for (const [dx, dy] of NAME_STEPS) {
      const name = nameAt(area.adcode, text, [x + dx, y + dy], at);
      const { box } = name;
      // The middle of the word lies in its own area: nobody reads it as the neighbour's.
      if (fillsArea({ x: box.x + box.width * 0.2, y: box.y + box.height * 0.3, width: box.width * 0.6, height: box.height * 0.4 }, rings)) yield name;
    }
  }
}

/** Names of areas that report nothing themselves; a name that finds no free spot in its area is dropped, the data label stays. */
function placeNames(input: MapInput, bounds: Box, taken: readonly Box[], leaders: readonly Segment[], fills: readonly (readonly Ring[])[], marked: ReadonlySet<string>): PlacedName[] {
  const names: PlacedName[] = [];
  const boxes: Box[] = [...taken];
  const isFree = (box: Box): boolean =>
    (!input.isPart || isWithin(box, bounds)) && !boxes.some((other) => overlaps(box, other, 1)) && !leaders.some((line) => crosses(line, box, 1)) && !fills.some((rings) => touchesArea(box, rings));
  for (const area of input.geo.areas) {
    const text = marked.has(area.adcode) ? null : nameOfArea(input, area.adcode);
    if (text === null) continue;
    for (const { box, ...name } of waysToName(input, area, text)) {
      if (!isFree(box)) continue;
      names.push(name);
      boxes.push(box);
      break;
    }
  }
  return names;
}

function layoutScale(input: MapInput): PlacedMap['scale'] {
  const niceMax = computeNiceMax(input.maxValue);
  const top = input.maxRadius ?? (input.frame.isCompact ? 24 : 40 * Math.min(1.1, input.frame.width / 824));
  return { niceMax, breaks: computeClassBreaks(niceMax), radiusOf: (value) => top * Math.sqrt(Math.max(0, value) / niceMax) };
}

/** What a mark asks of the placing of labels; no forms where its label stands inside it or on its tile. */
function requestLabel(mark: PlacedMark, isLabelled: boolean, frame: MapFrame, size: number): LabelRequest & { readonly lines: readonly LabelLine[][] } {
  const lines = isLabelled ? labelForms(mark.place, frame.isCompact) : [];
  const qualified = mark.place.qualifier === 'exact' || mark.shape === 'area' ? 0 : mark.r >= 8 && /over|at_least/.test(mark.place.qualifier) ? 7 : 4;
  const full = Math.max(0, ...lines.map((form) => form.flat().length));
  return {
    key: mark.place.adcode, x: mark.x, y: mark.y, r: mark.r + qualified, reach: mark.reach + qualified, isLed: mark.shape === 'area', lines,
    forms: lines.map((form) => ({ width: Math.max(...form.map((line) => widthOfLine(line, size, frame))), height: form.length * (size + 3), isCut: form.flat().length < full })),
  };
}

/** Places everything a map shows: marks by the drawing rules (area only by its own figure, points at seats), then labels, then names. */
export function layoutMap(input: MapInput): PlacedMap {
  const { frame, geo } = input;
  const scale = layoutScale(input);
  const tiles = placeTiles(input);
  const tiled = new Set(tiles.map((tile) => tile.adcode));
  const marks = placeMarks(input, scale).sort((a, b) => b.r - a.r);
  const fillOf = new Map(marks.flatMap((mark) => {
    const area = mark.shape === 'area' ? geo.areas.find((item) => item.adcode === mark.place.adcode) : undefined;
    return area ? [[mark, ringsOf(area.d, frame.transform)] as const] : [];
  }));
  const fills = [...fillOf.values()];
  const bounds = { x: 4, y: 4, width: frame.width - 8, height: frame.height - 8 };
  const insideLabels = placeInside(marks, fillOf, frame).filter((label) => !input.isPart || isWithin(label.box, bounds));
  const settled = new Set([...tiled, ...insideLabels.map((label) => label.adcode)]);
  const size = letterPx(frame, frame.isCompact ? SIZE.compactValue : SIZE.value);
  const requests = marks.map((mark) => requestLabel(mark, !settled.has(mark.place.adcode) && (!input.isPart || isWithin({ x: mark.x, y: mark.y, width: 0, height: 0 }, bounds)), frame, size));
  const dots = tiles.map((tile) => ({ x: tile.x - 3, y: tile.y - 3, width: 6, height: 6 }));
  const fixed = [
    ...tiles.map((tile) => tile.box), ...dots, ...(frame.inset ? [frame.inset] : []), ...(geo.tenDash ? boxesOfDashes(geo.tenDash, frame.transform) : []),
    ...input.reserved, ...insideLabels.map((label) => label.box),
  ];
  const lines = tiles.map(leaderOfTile);
  const labels = placeLabels(requests, { fixed, bounds, lines, names: nameBoxes(input), fills, maxLeader: MAX_LEADER[frame.isCompact ? 'compact' : 'wide'] }).map((label) => ({
    ...label, size, lines: requests.find((request) => request.key === label.key)?.lines[label.form] ?? [],
  }));
  const markBoxes = requests.map((request) => ({ x: request.x - request.r, y: request.y - request.r, width: request.r * 2, height: request.r * 2 }));
  const leaders = [...labels.flatMap(({ leader }) => leader ?? []), ...lines];
  const taken = [...fixed, ...markBoxes, ...labels.map((label) => label.box)];
  return {
    frame, marks, labels, tiles, scale, insideLabels, outside: input.outside ?? NOTHING,
    names: placeNames(input, bounds, taken, leaders, fills, new Set(marks.map((mark) => mark.place.adcode))),
  };
}

/** From the place to the near side of its tile. */
export const leaderOfTile = ({ x, y, box }: PlacedTile): Segment => ({ x1: x, y1: y, x2: x < box.x ? box.x : box.x + box.width, y2: box.y + box.height / 2 });
