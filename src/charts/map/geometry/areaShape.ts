import type { GeoArea } from '../../../domain/geoMap';
import { type Box, boxAround, overlaps } from '../../scene/box';
import type { MapTransform } from './mapTransform';
import { crosses, lengthOf, type Segment } from './segment';

/** A closed ring or an open stroke in panel pixels. */
export type Ring = readonly (readonly [number, number])[];

/** An area by its rings; islands are rings too. */
export type Area = readonly Ring[];

/** Subpaths of `M… l…` with relative points, in panel pixels. */
export function ringsOf(d: string, { x, y, scale }: MapTransform): Ring[] {
  return d
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [u, v] = [0, 0];
      const ring: [number, number][] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        u += numbers[i] ?? 0;
        v += numbers[i + 1] ?? 0;
        ring.push([x + u * scale, y + v * scale]);
      }
      return ring;
    });
}

interface Outline {
  readonly transform: MapTransform;
  readonly rings: readonly Ring[];
}

/** The box of an area in panel pixels, without its outline. */
export const boxInPanel = ({ box: [left, top, right, bottom] }: GeoArea, { x, y, scale }: MapTransform): Box => ({
  x: x + left * scale,
  y: y + top * scale,
  width: (right - left) * scale,
  height: (bottom - top) * scale,
});

const outlines = new WeakMap<GeoArea, Outline>();

/**
 * Outline of an area in panel pixels; the last one is kept, as another indicator or language is drawn in the same
 * panel.
 */
export function outlineOf(area: GeoArea, transform: MapTransform): readonly Ring[] {
  const known = outlines.get(area);
  if (
    known &&
    known.transform.x === transform.x &&
    known.transform.y === transform.y &&
    known.transform.scale === transform.scale
  )
    return known.rings;
  const rings = ringsOf(area.d, transform);
  outlines.set(area, { transform, rings });
  return rings;
}

/** Height of a band, in pixels. */
const BAND = 4;
const bandAt = (y: number): number => Math.floor(y / BAND);

/** The edges of an area by the bands of the panel that they cross: a point is held against few of them. */
interface Edges {
  readonly box: Box;
  readonly bands: ReadonlyMap<number, readonly Segment[]>;
}

const edges = new WeakMap<readonly Ring[], Edges>();

function bandEdges(rings: readonly Ring[]): Edges['bands'] {
  const bands = new Map<number, Segment[]>();
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      const edge = { x1, y1, x2, y2 };
      for (let band = bandAt(Math.min(y1, y2)); band <= bandAt(Math.max(y1, y2)); band += 1) {
        const known = bands.get(band);
        if (known) known.push(edge);
        else bands.set(band, [edge]);
      }
      [x1, y1] = [x2, y2];
    }
  }
  return bands;
}

/** Sorted once for each outline, as many questions are asked about it. */
function edgesOf(rings: readonly Ring[]): Edges {
  const known = edges.get(rings);
  if (known) return known;
  const made = { box: boxAround(rings.flat()), bands: bandEdges(rings) };
  edges.set(rings, made);
  return made;
}

/** The smallest box around an area. */
export const boxOfArea = (rings: Area): Box => edgesOf(rings).box;

/** Whether a point lies in an area (even–odd, so holes are outside). */
export function holds(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const { x1, y1, x2, y2 } of edgesOf(rings).bands.get(bandAt(y)) ?? [])
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  return inside;
}

/** Whether a point along the edge of a box or in its middle passes; finer than any area that a label could miss. */
function someSample({ x, y, width, height }: Box, test: (x: number, y: number) => boolean): boolean {
  const across = Math.ceil(width / 8);
  for (let i = 0; i <= across; i += 1)
    for (let j = 0; j <= 2; j += 1) if (test(x + (width * i) / across, y + (height * j) / 2)) return true;
  return false;
}

/** Whether a corner of an area lies in a box. */
function hasCorner({ x, y, width, height }: Box, { bands }: Edges): boolean {
  for (let band = bandAt(y); band <= bandAt(y + height); band += 1)
    for (const { x1, y1 } of bands.get(band) ?? [])
      if (x1 >= x && x1 <= x + width && y1 >= y && y1 <= y + height) return true;
  return false;
}

/** Whether any part of a box lies on an area. */
export function touchesArea(box: Box, rings: readonly Ring[]): boolean {
  const known = edgesOf(rings);
  return overlaps(known.box, box) && (someSample(box, (x, y) => holds(rings, x, y)) || hasCorner(box, known));
}

/** Whether all of a box lies on an area. */
export const fillsArea = (box: Box, rings: readonly Ring[]): boolean => !someSample(box, (x, y) => !holds(rings, x, y));

/** Pixels from one sample of a line to the next: finer than any area that matters. */
const SAMPLE_PX = 3;

/** Whether a line runs over an area that it does not start in. */
export function runsOver(line: Segment, rings: readonly Ring[]): boolean {
  const { x1, y1, x2, y2 } = line;
  if (!crosses(line, edgesOf(rings).box) || holds(rings, x1, y1)) return false;
  const steps = Math.ceil(lengthOf(line) / SAMPLE_PX);
  for (let i = 1; i <= steps; i += 1)
    if (holds(rings, x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps)) return true;
  return false;
}
