import type { GeoMap } from '../../../domain/geoMap';
import type { Token } from '../../../config/palette';
import { measureText } from '../../scene/measureText';
import type { Mark } from '../../scene/scene';
import { joinMarks } from './joinMarks';
import { boxesOfDashes, letterPx, type MapFrame, toPanel } from '../geometry/mapFrame';
import { CLASS_TOKENS, classOf, computeClassBreaks, computeNiceMax, type MapPlace } from './mapSeries';
import { fillsArea, outlineOf, type Ring } from '../geometry/areaShape';
import {
  type Box,
  distanceToBox,
  isWithin,
  type LabelRequest,
  overlaps,
  type PlacedLabel,
  placeLabels,
  type Segment,
} from './placeLabels';
import { type NamedArea, type PlacedName, placeNames, reserveNames } from './placeNames';

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

export interface PlacedTile {
  readonly adcode: string;
  readonly box: Box;
  readonly text: string;
  /** Position of the place itself; the leader ends there. */
  readonly x: number;
  readonly y: number;
}

/** A label beside its mark, or beside the marks of several places that it speaks for. */
export interface PlacedWords extends PlacedLabel {
  readonly members: readonly string[];
  readonly lines: readonly LabelLine[];
  readonly size: number;
}

export interface PlacedMap {
  readonly frame: MapFrame;
  readonly marks: readonly PlacedMark[];
  /** Labels of reporting places, keyed by adcode; `lines` are the words of each label, first line first. */
  readonly labels: readonly PlacedWords[];
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

/** Pixels from the edge of a mark to the tips of its chevrons. */
export const CHEVRON = 7;
const NOTHING: ReadonlySet<string> = new Set();
/** Radius of a mark for a percent. */
const SHARE_RADIUS = 8;
export const SMALL_PLACES = ['110000', '120000', '310000', '810000', '820000'];
/** Tile positions as shares of the panel, in the nearest sea. */
const TILE_SPOTS: Record<string, readonly [number, number]> = {
  110000: [0.807, 0.335],
  120000: [0.807, 0.4],
  310000: [0.812, 0.505],
  810000: [0.724, 0.83],
  820000: [0.724, 0.89],
};
/** Tiles stand at least this far apart, whatever the size of the map. */
const TILE_STEP = 28;

const SIZE = { value: 12, compactValue: 10.5 } as const;

/** Pixels that a leader may be long, beyond the edge of a filled area. */
export const MAX_LEADER = { wide: 130, compact: 88 } as const;

const widthOfLine = (line: LabelLine, size: number, frame: MapFrame): number =>
  line.reduce(
    (sum, run) =>
      sum +
      measureText(
        run.text,
        run.role === 'date' ? letterPx(frame, size - 1.5) : size,
        run.role === 'name' || run.role === 'date' ? 400 : 700,
      ),
    0,
  ) +
  (line.length - 1) * 4;

/**
 * Ways to write a label: name, value and date in one line; date below; one under the other; without the date, then the
 * value alone, where all else fails.
 */
function labelForms(place: MapPlace, isCompact: boolean): LabelLine[][] {
  const name = { text: place.name, role: 'name' } as const;
  const value = { text: place.valueText, role: place.state === 'target' ? 'target' : 'value' } as const;
  const date = { text: place.dateText, role: 'date' } as const;
  const short = [[[name, value]], [[name], [value]], [[value]]];
  if (place.dateText === '') return short;
  const stacked = [[[name, value], [date]], [[name], [value, date]], [[name], [value], [date]], ...short];
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
      return [
        { place, shape: 'area', x, y, r: 2, reach, fill: CLASS_TOKENS[classOf(place.value, scale.breaks)] ?? 'b5' },
      ];
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

/**
 * The label of a mark as it would stand inside it: name, value, date, one under the other, and the box of each line.
 */
function planInside(mark: PlacedMark, frame: MapFrame): InsideLabel {
  const role = mark.place.state === 'target' ? 'target' : 'value';
  const size = letterPx(frame, frame.isCompact ? 10 : 12);
  const lines: LabelLine[] = [[{ text: mark.place.name, role: 'name' }], [{ text: mark.place.valueText, role }]];
  if (mark.place.dateText) lines.push([{ text: mark.place.dateText, role: role === 'target' ? role : 'date' }]);
  const lineBoxes = lines.map(([run], i) => {
    const width = measureText(run?.text ?? '', i === 2 ? letterPx(frame, size - 2) : size, i === 2 ? 400 : 700);
    return {
      x: mark.x - width / 2,
      y: mark.y + (i - (lines.length - 1) / 2) * (size + 3) - size / 2,
      width,
      height: size,
    };
  });
  const widest = Math.max(...lineBoxes.map((box) => box.width));
  const top = lineBoxes[0]?.y ?? mark.y;
  const box = { x: mark.x - widest / 2, y: top, width: widest, height: (mark.y - top) * 2 };
  return { adcode: mark.place.adcode, x: mark.x, y: mark.y, lines, size, box, lineBoxes, ...inkOn(mark) };
}

/** Whether a box lies within a circle, but for the last pixel of its corners, which no letter fills. */
const isWithinRing = ({ x, y, r }: PlacedMark, box: Box): boolean =>
  Math.hypot(Math.max(x - box.x, box.x + box.width - x), Math.max(y - box.y, box.y + box.height - y)) < r + 1;

/**
 * Labels written inside rings and filled areas: only where all of the words fit and no other mark stands among them.
 */
function placeInside(
  marks: readonly PlacedMark[],
  fillOf: ReadonlyMap<PlacedMark, readonly Ring[]>,
  frame: MapFrame,
): InsideLabel[] {
  return marks.flatMap((mark) => {
    const label = planInside(mark, frame);
    const boxes = label.lineBoxes;
    const rings = fillOf.get(mark);
    const fits = rings
      ? fillsArea(label.box, rings)
      : mark.place.state === 'target' && boxes.every((box) => isWithinRing(mark, box));
    const isAlone = marks.every(
      (other) =>
        other === mark ||
        other.shape === 'area' ||
        boxes.every(
          (box) =>
            distanceToBox(other, box) > other.r + 1 &&
            !boxesOfChevrons(other).some((chevron) => overlaps(box, chevron, 1)),
        ),
    );
    return fits && isAlone ? [label] : [];
  });
}

/** Letters that read on each class in both themes; the middle class needs an outline, as no ink suits it in both. */
function inkOn({ shape, fill }: PlacedMark): { ink: Token | null; halo: Token | null } {
  if (shape === 'point') return { ink: null, halo: 'none' };
  if (fill === 'b4' || fill === 'b5') return { ink: 'page', halo: null };
  return { ink: 'ink1', halo: fill === 'b1' || fill === 'b2' ? null : 'page' };
}

/** Areas that are named for themselves: those that report nothing, unless a tile or a link says their name. */
const selectNamed = ({ geo, nameOf }: MapInput, marked: ReadonlySet<string>): NamedArea[] =>
  geo.areas.flatMap((area) => {
    const text =
      marked.has(area.adcode) || (geo.adcode === '100000' && SMALL_PLACES.includes(area.adcode))
        ? null
        : nameOf(area.adcode);
    return text === null ? [] : [{ area, text }];
  });

function layoutScale(input: MapInput): PlacedMap['scale'] {
  const niceMax = computeNiceMax(input.maxValue);
  const top = input.maxRadius ?? (input.frame.isCompact ? 24 : 40 * Math.min(1.1, input.frame.width / 824));
  return {
    niceMax,
    breaks: computeClassBreaks(niceMax),
    radiusOf: (value) => top * Math.sqrt(Math.max(0, value) / niceMax),
  };
}

/** Whether open chevrons stand around a mark: what it says is a lower bound. */
const hasChevrons = ({ shape, r, place }: PlacedMark): boolean =>
  shape === 'point' && r >= 8 && /over|at_least/.test(place.qualifier);

/** The four chevrons around a mark, as boxes. */
const boxesOfChevrons = (mark: PlacedMark): Box[] =>
  (hasChevrons(mark)
    ? [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]
    : []
  ).map(([dx = 0, dy = 0]) => ({
    x: mark.x + dx * (mark.r + 4) - 4,
    y: mark.y + dy * (mark.r + 4) - 4,
    width: 8,
    height: 8,
  }));

/** What a mark asks of the placing of labels; no forms where its label stands inside it or on its tile. */
function requestLabel(
  mark: PlacedMark,
  isLabelled: boolean,
  frame: MapFrame,
  size: number,
): LabelRequest & { readonly lines: readonly LabelLine[][] } {
  const lines = isLabelled ? labelForms(mark.place, frame.isCompact) : [];
  const around =
    mark.place.qualifier === 'exact' || mark.shape === 'area' ? 0 : mark.place.qualifier === 'range' ? 7 : 4;
  const [edge, reach] = hasChevrons(mark) ? [1, CHEVRON] : [around, around];
  const full = Math.max(0, ...lines.map((form) => form.flat().length));
  return {
    key: mark.place.adcode,
    x: mark.x,
    y: mark.y,
    r: mark.r + edge,
    reach: mark.reach + reach,
    isLed: mark.shape === 'area',
    lines,
    forms: lines.map((form) => ({
      width: Math.max(...form.map((line) => widthOfLine(line, size, frame))),
      height: form.length * (size + 3),
      cut: full - form.flat().length,
    })),
  };
}

/**
 * Places everything a map shows: marks by the drawing rules (area only by its own figure, points at seats), then
 * labels, then names.
 */
export function layoutMap(input: MapInput): PlacedMap {
  const { frame, geo } = input;
  const scale = layoutScale(input);
  const tiles = placeTiles(input);
  const tiled = new Set(tiles.map((tile) => tile.adcode));
  const marks = placeMarks(input, scale).sort((a, b) => b.r - a.r);
  const fillOf = new Map(
    marks.flatMap((mark) => {
      const area = mark.shape === 'area' ? geo.areas.find((item) => item.adcode === mark.place.adcode) : undefined;
      return area ? [[mark, outlineOf(area, frame.transform)] as const] : [];
    }),
  );
  const fills = [...fillOf.values()];
  const bounds = { x: 4, y: 4, width: frame.width - 8, height: frame.height - 8 };
  const isSeen = ({ x, y }: PlacedMark): boolean => !input.isPart || isWithin({ x, y, width: 0, height: 0 }, bounds);
  const insideLabels = placeInside(marks, fillOf, frame).filter(
    (label) => !input.isPart || isWithin(label.box, bounds),
  );
  const settled = new Set([...tiled, ...insideLabels.map((label) => label.adcode)]);
  const size = letterPx(frame, frame.isCompact ? SIZE.compactValue : SIZE.value);
  const joints = joinMarks(marks.filter(isSeen));
  const membersOf = new Map(
    joints.map(({ members, mark }) => [mark.place.adcode, members.map(({ place }) => place.adcode)]),
  );
  [...membersOf.values()].flat().forEach((adcode) => settled.add(adcode));
  const requests = [...marks, ...joints.map(({ mark }) => mark)].map((mark) =>
    requestLabel(mark, !settled.has(mark.place.adcode) && isSeen(mark), frame, size),
  );
  const dots = tiles.map((tile) => ({ x: tile.x - 3, y: tile.y - 3, width: 6, height: 6 }));
  const fixed = [
    ...tiles.map((tile) => tile.box),
    ...dots,
    ...(frame.inset ? [frame.inset] : []),
    ...(geo.tenDash ? boxesOfDashes(geo.tenDash, frame.transform) : []),
    ...input.reserved,
    ...insideLabels.map((label) => label.box),
    ...marks.flatMap(boxesOfChevrons),
  ];
  const lines = tiles.map(leaderOfTile);
  const marked = new Set(marks.map((mark) => mark.place.adcode));
  const named = selectNamed(input, marked);
  const ground = { frame, bounds, fills, circles: requests, fixed, lines };
  const reserved = reserveNames(named, ground);
  const maxLeader = MAX_LEADER[frame.isCompact ? 'compact' : 'wide'];
  const labels = placeLabels(requests, {
    fixed,
    bounds,
    lines,
    names: reserved.map(({ box }) => box),
    fills,
    maxLeader,
  }).map((label) => ({
    ...label,
    size,
    members: membersOf.get(label.key) ?? [label.key],
    lines: requests.find((request) => request.key === label.key)?.lines[label.form] ?? [],
  }));
  return {
    frame,
    marks,
    labels,
    tiles,
    scale,
    insideLabels,
    outside: input.outside ?? NOTHING,
    names: placeNames(reserved, {
      ...ground,
      fixed: [...fixed, ...labels.map((label) => label.box)],
      lines: [...labels.flatMap(({ leader }) => leader ?? []), ...lines],
    }),
  };
}

/** From the place to the near side of its tile. */
export const leaderOfTile = ({ x, y, box }: PlacedTile): Segment => ({
  x1: x,
  y1: y,
  x2: x < box.x ? box.x : box.x + box.width,
  y2: box.y + box.height / 2,
});
