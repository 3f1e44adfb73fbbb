/**
 * Widths of the national map's panel, in pixels, for which the build lays it out: phones, a wide one without keys
 * inside, and those of common screens. A panel between two shows the narrower one enlarged, so that no reader's machine
 * places labels before the reader has asked for something of his own.
 */
export const PREPARED_WIDTHS = [320, 390, 640, 840] as const;

/** A map may be drawn so much smaller than it is laid out: its letters can still be read. */
export const LEAST_SCALE = 0.93;

/** The width at which the national map is laid out for a panel of so many pixels; app/choose.js asks the same. */
export const snapToPrepared = (panelPx: number): number =>
  PREPARED_WIDTHS.findLast((width) => width * LEAST_SCALE <= panelPx) ?? PREPARED_WIDTHS[0];

/** Whether the map of a prepared width carries numbers: the page around it, with its margins, is narrower than 800 px. */
export const isPreparedNumbered = (width: number): boolean => width < 752;
