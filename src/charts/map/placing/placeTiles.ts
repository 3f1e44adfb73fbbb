import { measureText } from '../../scene/measureText';
import { toPanel } from '../geometry/mapTransform';
import type { MapInput } from './mapInput';
import { type PlacedTile, SMALL_PLACES } from './placedMap';

/** Where tiles and labels of the east begin, as a share of the width: right of all coasts of the north and east. */
export const EAST_COLUMN = 0.802;
/** Tile positions as shares of the panel, in the nearest sea. */
const TILE_SPOTS: Record<string, readonly [number, number]> = {
  110000: [EAST_COLUMN, 0.335],
  120000: [EAST_COLUMN, 0.4],
  310000: [EAST_COLUMN, 0.505],
  810000: [0.724, 0.83],
  820000: [0.724, 0.89],
};
/** Tiles stand at least this far apart, whatever the size of the map. */
const TILE_STEP = 28;

/** Enlarged stand-ins in the nearest sea; on a narrow panel there is no room for them, and links say their names. */
export function placeTiles({ geo, frame, nameOf, places, isPart }: MapInput): PlacedTile[] {
  if (geo.adcode !== '100000' || frame.isCompact || isPart) return [];
  // A circle of our own records can be hit and has its own label.
  const counted = new Set(places.filter((place) => place.isCount).map((place) => place.adcode));
  let last = -TILE_STEP;
  return SMALL_PLACES.flatMap((adcode) => {
    const spot = TILE_SPOTS[adcode];
    const anchor = geo.points[adcode] ?? geo.areas.find((area) => area.adcode === adcode)?.label;
    const text = nameOf(adcode);
    if (!spot || !anchor || text === null || counted.has(adcode)) return [];
    const [x, y] = toPanel(frame.transform, anchor);
    const width = Math.max(46, measureText(text, 11) + 14);
    last = Math.max(spot[1] * frame.height, last + TILE_STEP);
    return [{ adcode, text, x, y, box: { x: spot[0] * frame.width, y: last, width, height: 22 } }];
  });
}
