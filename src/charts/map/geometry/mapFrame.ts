import type { GeoMap } from '../../../domain/geoMap';
import type { Box } from '../../scene/box';
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
  /** Letters of the labels of marks are no smaller, either: those of an image for phones are larger than its names. */
  readonly labelPx?: number | undefined;
}

/** A size of letters in this frame. */
export const letterPx = ({ leastLetterPx = 0 }: Pick<MapFrame, 'leastLetterPx'>, size: number): number =>
  Math.max(size, leastLetterPx);

/** A size of the letters of labels in this frame. */
export const labelLetterPx = (frame: Pick<MapFrame, 'leastLetterPx' | 'labelPx'>, size: number): number =>
  Math.max(letterPx(frame, size), frame.labelPx ?? 0);

/** Below this width labels shrink and keys leave the map. */
export const COMPACT_BELOW = 640;
/** From this width the keys stand inside the map. */
export const KEYS_INSIDE_FROM = 780;

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
