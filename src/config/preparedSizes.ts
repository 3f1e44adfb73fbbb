/** A size of the national map for which the build lays it out. */
export interface PreparedSize {
  /** Its name in files and in the document. */
  readonly name: string;
  /** Width of the map's panel, and of a page around it, in pixels. */
  readonly width: number;
  readonly pagePx: number;
  /** Whether its marks carry numbers: the page is narrower than {@link NUMBERED_BELOW_PX}. */
  readonly isNumbered: boolean;
  /** The narrowest panel that shows it: hardly smaller than it is laid out, so that its letters can be read. */
  readonly fromPx: number;
}

/**
 * On a page that is narrower than this, in pixels, a map of the nation has no room for names: they would stand on the
 * land of other provinces. Its marks carry the numbers of a list instead.
 */
export const NUMBERED_BELOW_PX = 800;

/**
 * Phones and tablets with numbers, wide pages with names. A panel between two shows the narrower one enlarged, so that
 * no reader's machine places labels before the reader has asked for something of his own.
 */
export const PREPARED_SIZES: readonly PreparedSize[] = [
  { name: 'n320', width: 320, pagePx: 320, isNumbered: true, fromPx: 0 },
  { name: 'n390', width: 390, pagePx: 390, isNumbered: true, fromPx: 363 },
  { name: 'n640', width: 640, pagePx: 768, isNumbered: true, fromPx: 595 },
  { name: '640', width: 640, pagePx: 1280, isNumbered: false, fromPx: 0 },
  { name: '840', width: 840, pagePx: 1440, isNumbered: false, fromPx: 781 },
];

/** The size at which the national map is laid out for a panel of so many pixels; app/choose.js asks the same. */
export function choosePrepared(panelPx: number, isNumbered: boolean): PreparedSize {
  const fitting = PREPARED_SIZES.filter((size) => size.isNumbered === isNumbered);
  const size = fitting.findLast(({ fromPx }) => fromPx <= panelPx) ?? fitting[0];
  if (!size) throw new Error('no size is prepared');
  return size;
}
