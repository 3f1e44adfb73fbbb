import type { GeoMap } from '../../../domain/geoMap';
import type { PlacedMap } from '../placing/placedMap';
import type { Stop } from './findPlace';

/** Where a map reads and writes what is highlighted on it. */
export interface MapPointing {
  /** The highlighted place; asked for when a key is pressed, so that pointing does not draw the map again. */
  readonly readHighlighted: () => string | null;
  readonly onHighlight: (adcode: string | null) => void;
  /** The pointer may be on its way to the open card: the place is highlighted if it stays for so long. */
  readonly onHighlightLater: (adcode: string | null, delayMs: number) => void;
  /** Where the card about the highlighted place stands in the window; null while there is none. */
  readonly readCardBox: () => DOMRect | null;
  /**
   * A finger has tapped a place on a narrow map: what a pointer is shown beside the place is wanted, before the place
   * is opened. Without it a tap opens.
   */
  readonly onTap?: ((adcode: string) => void) | undefined;
}

/** The map that a pointer or a key acts on. */
export interface MapView {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly pointing: MapPointing;
  readonly onOpen: (adcode: string) => void;
  /** The path of what a place opens, for another tab; null where that is no page of its own. */
  readonly addressOf: (adcode: string) => string | null;
  /** Whether opening a place leads into it, so that the map moves towards it first. */
  readonly isDrill?: boolean | undefined;
  /** The area that the page is about: opening it leads nowhere else. */
  readonly focus?: string | undefined;
  /** Enlarges the map by a step, makes it smaller, or shows all of it again. */
  readonly onZoom?: ((step: 1 | -1 | 0) => void) | undefined;
  /** The keys have led to a place, which may lie outside what is seen. */
  readonly onReach?: ((stop: Stop) => void) | undefined;
}
