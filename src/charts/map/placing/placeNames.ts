import type { GeoArea } from '../../../domain/geoMap';
import { measureText } from '../../scene/measureText';
import { fillsArea, holds, outlineOf, type Ring } from '../geometry/areaShape';
import { toPanel } from '../geometry/mapTransform';
import { letterPx, type MapFrame } from '../geometry/mapFrame';
import { type Box, isWithin, overlaps } from '../../scene/box';
import { type Ground, isOpen, type ReservedName } from './labelGround';

/** A line of the name of an area; a stacked name has two. */
export interface PlacedName {
  readonly adcode: string;
  /** Middle of the line. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

export interface NamedArea {
  readonly area: GeoArea;
  readonly text: string;
}

/** What names make way for. */
export interface NameGround {
  readonly ground: Ground;
  readonly frame: MapFrame;
  readonly bounds: Box;
}

/** Letters of a name: as the other words of the map, then as small as names may be (tokens.md). */
const SIZES = { wide: [10.5, 10], compact: [10] } as const;
/** From one line of a stacked name to the next, in letters: no line touches the other. */
const LEADING = 1.25;

/**
 * Steps away from the visual centre, which is the point farthest from all borders, at which a name is tried, in pixels:
 * nearest first.
 */
const STEPS = Array.from({ length: 29 * 25 }, (_, i): [number, number] => [
  ((i % 29) - 14) * 6,
  (Math.floor(i / 29) - 12) * 5,
]).sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));
/** Half the part of a word, across, that must lie in its own area: most of it, then its middle alone. */
const CORES = [0.3, 0.1];
/** A name at the visual centre may be so many times as wide as its area. */
const ROOMY = 1.25;
interface Writing {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly writing: Writing;
  readonly box: Box;
}

/** A name with the spot that it has found. */
export interface SeatedName extends Spot {
  readonly named: NamedArea;
}

function writeName(text: string, size: number, isStacked: boolean): Writing {
  const lines = isStacked ? text.split(' ') : [text];
  return {
    lines,
    size,
    width: Math.max(...lines.map((line) => measureText(line, size))),
    height: size * (1.3 + (lines.length - 1) * LEADING),
  };
}

/** One line, then two where the name has two words; larger letters first. */
const waysToWrite = (text: string, frame: MapFrame): Writing[] =>
  SIZES[frame.isCompact ? 'compact' : 'wide']
    .map((size) => letterPx(frame, size))
    .flatMap((size) => [
      writeName(text, size, false),
      ...(text.split(' ').length === 2 ? [writeName(text, size, true)] : []),
    ]);

const boxAt = ({ width, height, size }: Writing, x: number, y: number): Box => ({
  x: x - width / 2,
  y: y - height / 2 - size * 0.05,
  width,
  height,
});

/** Whether a name would stand within the panel and touch nothing that stands already. */
const isFree = (box: Box, { bounds, ground }: NameGround, set: readonly Spot[]): boolean =>
  isWithin(box, bounds) && isOpen(box, ground, '', 1) && !set.some((other) => overlaps(box, other.box, 1));

/** Whether the middle of a word lies in its own area, so that nobody reads it as the neighbour's. */
const isOwn = ({ x, y, width, height }: Box, rings: readonly Ring[], core: number): boolean =>
  fillsArea({ x: x + width * (0.5 - core), y: y + height * 0.3, width: width * core * 2, height: height * 0.4 }, rings);

/**
 * The first free spot of a name in its own area: at its visual centre, then around it, then with its middle alone
 * inside; larger letters and one line first.
 */
function findSpot(named: NamedArea, ground: NameGround, set: readonly Spot[]): Spot | null {
  const { area, text } = named;
  const { transform } = ground.frame;
  const [x, y] = toPanel(transform, area.label);
  const writings = waysToWrite(text, ground.frame);
  const alone = writings[0] && { writing: writings[0], box: boxAt(writings[0], x, y) };
  if (
    alone &&
    alone.box.width <= (area.box[2] - area.box[0]) * transform.scale * ROOMY &&
    isFree(alone.box, ground, set)
  )
    return alone;
  const rings = outlineOf(area, transform);
  for (const core of CORES) {
    for (const writing of writings) {
      for (const [dx, dy] of STEPS) {
        const box = boxAt(writing, x + dx, y + dy);
        if (holds(rings, x + dx, y + dy) && isFree(box, ground, set) && isOwn(box, rings, core))
          return { writing, box };
      }
    }
  }
  return null;
}

const sizeOf = ({ area: { box } }: NamedArea): number => (box[2] - box[0]) * (box[3] - box[1]);

/**
 * Where names find room beside the marks, before there are labels: those with the least room first. Labels had better
 * not stand there.
 */
export function reserveNames(named: readonly NamedArea[], ground: NameGround): SeatedName[] {
  const set: SeatedName[] = [];
  for (const item of [...named].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const spot = findSpot(item, ground, set);
    if (spot) set.push({ ...spot, named: item });
  }
  return set;
}

/** An area so many times as wide and as high as its name has another spot for it. */
const AMPLE = { width: 2.5, height: 7 };
/**
 * What it costs a label to cover a name, by whether the name finds another spot, in pixels of distance; a phone has too
 * little room for names to push data aside.
 */
const COVER_COST = { ample: 60, tight: 400, compact: 8 };

/** What labels are told of the names: where room is reserved for them, and what it is worth. */
export const weighNames = (reserved: readonly SeatedName[], { isCompact, transform }: MapFrame): ReservedName[] =>
  reserved.map(({ box, named: { area } }) => {
    const [left, top, right, bottom] = area.box;
    const isAmple =
      (right - left) * transform.scale > box.width * AMPLE.width &&
      (bottom - top) * transform.scale > box.height * AMPLE.height;
    return { box, cost: COVER_COST[isCompact ? 'compact' : isAmple ? 'ample' : 'tight'] };
  });

/**
 * Where names stand in the end: where room was reserved, if no label took it, else elsewhere in their area. One that
 * finds no free spot is left out.
 */
export function placeNames(reserved: readonly SeatedName[], ground: NameGround): PlacedName[] {
  const set = reserved.filter(({ box }) => isFree(box, ground, []));
  for (const { named } of reserved) {
    const spot = set.some((item) => item.named === named) ? null : findSpot(named, ground, set);
    if (spot) set.push({ ...spot, named });
  }
  return set.flatMap(({ named: { area }, box, writing: { lines, size } }) =>
    lines.map((text, i) => ({
      adcode: area.adcode,
      text,
      size,
      x: box.x + box.width / 2,
      y: box.y + size * (1.06 + i * LEADING),
    })),
  );
}
