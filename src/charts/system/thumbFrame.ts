import type { Drawing } from './partWords';

/** The room of a small picture, in pixels, and what it is drawn from. */
export interface Thumb extends Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Letters of small pictures, in pixels. */
export const SMALL_PX = 11;
/** Room at the edges of a small picture. */
export const EDGE_PX = 12;
