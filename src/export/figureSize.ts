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
  /** Height of the letters of names and values in the chart, in pixels of the file. */
  readonly labelPx: number;
  /** Height of the letters of a short title, in pixels of the file. */
  readonly titlePx: number;
  /** What the frame holds: words around a chart, the chart beside or above the table of its numbers, a cover. */
  readonly form: 'chart' | 'beside' | 'above' | 'cover';
}

/** The offered sizes; `auto` is 1200 pixels wide and as high as what it says. */
export const figureSizes: Readonly<Record<Exclude<SizeName, 'auto'>, FigureSize>> = {
  web: { widthPx: 850, heightPx: 600, zoom: 1, labelPx: 12, titlePx: 26, form: 'chart' },
  slide: { widthPx: 1600, heightPx: 900, zoom: 1.25, labelPx: 19, titlePx: 44, form: 'beside' },
  square: { widthPx: 1080, heightPx: 1080, zoom: 1.5, labelPx: 26, titlePx: 57, form: 'chart' },
  banner: { widthPx: 900, heightPx: 383, zoom: 1, labelPx: 30, titlePx: 44, form: 'cover' },
  // 210 × 297 mm at 150 dots per inch.
  a4: { widthPx: 1240, heightPx: 1754, zoom: 1.25, labelPx: 18, titlePx: 46, form: 'above' },
};

/** How many times the file's pixels a PNG may have. */
export const PIXEL_RATIOS = [1, 2, 4] as const;
export type PixelRatio = (typeof PIXEL_RATIOS)[number];

/** The smallest letters of a file at 1×, in pixels: what can be read without enlarging it. */
export const LEAST_LETTER_PX = 10.5;
