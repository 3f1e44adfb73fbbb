/**
 * Widths of the national map's panel, in pixels, for which the build lays it out: phones, a wide one without keys
 * inside, and those of common screens. A panel between two shows the narrower one enlarged, so that no reader's machine
 * places labels before the reader has asked for something of his own.
 */
export const PREPARED_WIDTHS = [320, 390, 640, 780, 840, 1140] as const;

/** The width at which the national map is laid out for a panel of so many pixels. */
export const snapToPrepared = (panelPx: number): number =>
  PREPARED_WIDTHS.findLast((width) => width <= panelPx) ?? PREPARED_WIDTHS[0];
