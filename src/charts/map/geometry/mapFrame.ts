import type { GeoMap } from '../../../domain/geoMap';
import { ringsOf } from './areaShape';
import { type Box, boxAround } from '../../scene/box';
import type { MapTransform } from './mapTransform';

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly transform: MapTransform;
  readonly isCompact: boolean;
  /** Room for the 南海诸岛 inset; nation only. */
  readonly inset: Box | null;
  /**
   * Letters are never smaller: an exported image cannot be enlarged by its reader. On screen the sizes of the layout
   * hold.
   */
  readonly leastLetterPx?: number | undefined;
}

/** A size of letters in this frame. */
export const letterPx = ({ leastLetterPx = 0 }: Pick<MapFrame, 'leastLetterPx'>, size: number): number =>
  Math.max(size, leastLetterPx);

/** Below this width labels shrink and keys leave the map. */
export const COMPACT_BELOW = 640;
/** From this width the keys stand inside the map. */
export const KEYS_INSIDE_FROM = 780;

/**
 * Where the panel ends, as a share of the land's height: between islands and strokes of the ten-dash line, so that none
 * is cut. What lies further south stands in the inset.
 */
const SOUTH_EDGE = { wide: 1.0197, compact: 1.1185 };

/** Height ÷ width of the national panel. */
const NATIONAL_SHAPE = { wide: 0.576, compact: 0.728 } as const;

/** The largest width at which the national panel is no larger than a room. */
export function fitNationalWidth(widthPx: number, heightPx: number): number {
  // Half a pixel for the rounding of the panel's height.
  const within = (shape: keyof typeof NATIONAL_SHAPE) =>
    Math.floor(Math.min(widthPx, (heightPx - 0.5) / NATIONAL_SHAPE[shape]));
  const wide = within('wide');
  return wide >= COMPACT_BELOW ? wide : Math.min(within('compact'), COMPACT_BELOW - 1);
}

/** Panel, land and inset for the national map at a width. */
export function layoutNationalFrame(geo: GeoMap, width: number): MapFrame {
  const isCompact = width < COMPACT_BELOW;
  const height = Math.round(width * NATIONAL_SHAPE[isCompact ? 'compact' : 'wide']);
  const top = isCompact ? 6 : 8;
  const scale = (height - top) / (geo.height * SOUTH_EDGE[isCompact ? 'compact' : 'wide']);
  const x = isCompact ? 8 : Math.round(width * 0.138);
  const inset = isCompact ? { width: 56, height: 76 } : { width: 94, height: 128 };
  return {
    width,
    height,
    transform: { x, y: top, scale },
    isCompact,
    inset: { x: width - inset.width - 4, y: height - inset.height - 8, ...inset },
  };
}

/**
 * Share of the frame by which neighbours reach beyond it (seeds/generate/geo/neighbours.ts: 12 %), less a sliver: their
 * cut edges stay outside.
 */
const NEIGHBOUR_REACH = 0.118;

/**
 * The part of the frame, in frame units, within which neighbours' outlines are real borders and not the edges of the
 * cut.
 */
export const neighbourWindow = ({ width, height }: Pick<GeoMap, 'width' | 'height'>): Box => ({
  x: -NEIGHBOUR_REACH * width,
  y: -NEIGHBOUR_REACH * height,
  width: (1 + 2 * NEIGHBOUR_REACH) * width,
  height: (1 + 2 * NEIGHBOUR_REACH) * height,
});

/** Panel boxes of the strokes of a dashed line. */
export const boxesOfDashes = (d: string, transform: MapTransform): Box[] =>
  ringsOf(d, transform).map((ring) => boxAround(ring, 1));
