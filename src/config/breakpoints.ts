/**
 * The widths of the window at which the layout changes, in pixels: the first of each larger layout. Style sheets write
 * them as numbers, `max-width` one less, for a media query reads no custom property; src/testing/styleSheets.test.ts
 * holds them to these.
 */
export const breakpointsPx = {
  /** Below: the smallest phones, where the bar at the top sheds what it can. */
  smallPhone: 360,
  /** Below: a phone. One column, the pages' entries at the thumb, tables turned or as cards. */
  phone: 640,
  /** Below: a tablet. Columns stand one below the other. */
  tablet: 1024,
  /** Below: a small laptop. The bar sheds words, the board of targets becomes cards. */
  laptop: 1200,
  /** Below: narrower margins, two targets to a line. */
  desktop: 1360,
} as const;

/** From this width of the window, in pixels, a line of prose ends before the eye loses the next one. */
export const wideFromPx = 1920;

/**
 * From these widths of the window, in pixels, the whole page is drawn larger, laid out as on a screen of about 2,000
 * pixels: who sits before a larger one sits farther away. Each step stands so near to the next that enlarging the page
 * in the browser, which makes its window fewer pixels wide, hardly makes a letter smaller (breakpoints.test.ts).
 */
export const enlargedFromPx: Readonly<Record<number, number>> = {
  2160: 1.14,
  2560: 1.25,
  3072: 1.42,
  3440: 1.6,
  3840: 1.75,
};
