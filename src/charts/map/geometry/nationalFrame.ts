import type { GeoMap } from '../../../domain/geoMap';
import { COMPACT_BELOW, type MapFrame } from './mapFrame';

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
