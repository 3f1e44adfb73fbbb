/**
 * Where an exported figure goes: its own height, a web page, a slide, a social post, the cover of an article, a printed
 * page.
 */
export const SIZE_NAMES = ['auto', 'web', 'slide', 'square', 'banner', 'a4'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** A frame of fixed size. */
export interface FigureSize {
  /** Size of the file at 1×, in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the file for a pixel of the layout: posts are looked at on phones, so their letters are larger. */
  readonly zoom: number;
}

/** The offered sizes; `auto` is 1200 pixels wide and as high as what it says. */
export const figureSizes: Readonly<Record<Exclude<SizeName, 'auto'>, FigureSize>> = {
  web: { widthPx: 850, heightPx: 600, zoom: 1 },
  slide: { widthPx: 1280, heightPx: 720, zoom: 1.25 },
  square: { widthPx: 1080, heightPx: 1080, zoom: 1.5 },
  banner: { widthPx: 1175, heightPx: 500, zoom: 1.25 },
  // 210 × 297 mm at 96 dots per inch.
  a4: { widthPx: 794, heightPx: 1123, zoom: 1 },
};

/** How many times the file's pixels a PNG may have. */
export const PIXEL_RATIOS = [1, 2, 4] as const;
export type PixelRatio = (typeof PIXEL_RATIOS)[number];

/** The smallest letters of a file at 1×, in pixels: what can be read without enlarging it. */
export const LEAST_LETTER_PX = 10.5;
