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
