import { computeExtent } from '../../../domain/extent';
import type { GeoArea } from '../../../domain/geoMap';
import type { Box } from '../../scene/box';
import type { MapTransform } from './mapTransform';

/** A closed ring or an open stroke in panel pixels. */
export type Ring = readonly (readonly [number, number])[];

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

const edges = new WeakMap<Ring, Box>();

/** The box around a ring, looked up once: most questions about a ring are answered by it. */
function boxOfRing(ring: Ring): Box {
  const known = edges.get(ring);
  if (known) return known;
  const [left, top, right, bottom] = computeExtent(ring);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  edges.set(ring, box);
  return box;
}

/** Whether a point lies in an area (even–odd, so holes are outside). */
export function holds(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    const box = boxOfRing(ring);
    if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
    let last = ring.at(-1);
    for (const point of ring) {
      if (
        last &&
        point[1] > y !== last[1] > y &&
        x < ((last[0] - point[0]) * (y - point[1])) / (last[1] - point[1]) + point[0]
      )
        inside = !inside;
      last = point;
    }
  }
  return inside;
}

const isNear = (ring: Ring, { x, y, width, height }: Box): boolean => {
  const box = boxOfRing(ring);
  return x <= box.x + box.width && box.x <= x + width && y <= box.y + box.height && box.y <= y + height;
};

/** Points along the edge of a box and in its middle, finer than any area that a label could miss between them. */
function samplesOf({ x, y, width, height }: Box): [number, number][] {
  const across = Math.ceil(width / 8);
  return Array.from({ length: across + 1 }, (_, i) => x + (width * i) / across).flatMap((at) =>
    [0, 0.5, 1].map((share): [number, number] => [at, y + height * share]),
  );
}

/** Whether any part of a box lies on an area. */
export function touchesArea(box: Box, rings: readonly Ring[]): boolean {
  const near = rings.filter((ring) => isNear(ring, box));
  return (
    near.length > 0 &&
    (samplesOf(box).some(([x, y]) => holds(near, x, y)) ||
      near.some((ring) =>
        ring.some(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
      ))
  );
}

/** Whether all of a box lies on an area. */
export const fillsArea = (box: Box, rings: readonly Ring[]): boolean =>
  samplesOf(box).every(([x, y]) => holds(rings, x, y));
