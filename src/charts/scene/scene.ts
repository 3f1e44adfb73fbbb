import type { Token } from '../../config/palette';
import type { Box } from './box';

/**
 * A placed chart: flat marks in pixels with palette tokens for colours. The screen draws it with React (SceneSvg), the
 * exporter writes it as a static SVG (export/renderSvg), so both always show the same.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/**
 * A palette token, nothing, or a texture: stipple = nothing reported, hatch = not comparable or inside a stated margin,
 * reqHatch = the zone that meets a target.
 */
export type Paint = Token | 'none' | 'stipple' | 'hatch' | 'reqHatch';

export interface Style {
  readonly fill?: Paint;
  readonly stroke?: Token;
  /** Pixels on screen, whatever the transform. */
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly roundJoin?: boolean;
}

export interface PathMark extends Style {
  readonly kind: 'path';
  readonly d: string;
  /** Map geometry is shared in frame units: x' = x + scale·u. */
  readonly transform?: { readonly x: number; readonly y: number; readonly scale: number };
  /** What the path is on a map, said in the page: the code of an area and its state, or the name of a line. */
  readonly area?: string;
  readonly state?: string;
  readonly part?: string;
}
export interface CircleMark extends Style {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
interface RectMark extends Style, Box {
  readonly kind: 'rect';
  readonly radius?: number;
}
interface LineMark extends Style {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly fill: Token;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly family?: 'sans' | 'serif';
  /** Colour of a 3.5-px outline behind the letters, where they stand on lines. */
  readonly halo?: Token;
  readonly rotate?: number;
  /**
   * The words of `text` one after the other, each in its own style: whatever the font, none leaves a hole or runs into
   * the next.
   */
  readonly runs?: readonly TextRun[];
}
interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: Token;
  /** Pixels after the word before. */
  readonly gap: number;
}
/**
 * Marks that belong together and mean one thing: a place, a figure, a legend. `id` becomes the id of the group in an
 * exported file.
 */
export interface GroupMark {
  readonly kind: 'group';
  readonly id: string;
  readonly marks: readonly Mark[];
  /** The region that the group stands for, for hovering and links. */
  readonly adcode?: string;
  /** What the group says to a screen reader. */
  readonly label?: string;
  /** Where arrow keys ring it: a group with this and a label stands for one value. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly state?: string;
  readonly clip?: Box;
}
export type Mark = PathMark | CircleMark | RectMark | LineMark | TextMark | GroupMark;

/** Tile geometry of the textures, in pixels; screen and export build their patterns from it. */
export const textures = {
  stipple: {
    size: 6,
    ground: 'none',
    dot: 'noneDot',
    radius: 0.75,
    dots: [
      [1.5, 1.5],
      [4.5, 4.5],
    ],
  },
  hatch: { size: 5, ground: 'page', line: 'actual', width: 2 },
  reqHatch: { size: 7, ground: 'reqSoft', line: 'req', width: 1 },
} as const;
