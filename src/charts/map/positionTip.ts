import type { PlacedMap } from './layoutMap';
import { toPanel } from './mapFrame';
import type { GeoMap } from '../../domain/geoMap';

export interface TipPosition {
  readonly left?: string;
  readonly right?: string;
  readonly top?: string;
  readonly bottom?: string;
}

/** Where a card about a place stands: beside its mark, never on it, on the side with more room. Percent of the panel. */
export function positionTip(placed: PlacedMap, geo: GeoMap, adcode: string): TipPosition | null {
  const { width, height, transform } = placed.frame;
  const mark = placed.marks.find((item) => item.place.adcode === adcode && item.shape === 'point');
  const area = geo.areas.find((item) => item.adcode === adcode);
  const spot = mark ? [mark.x, mark.y] : area ? toPanel(transform, area.label) : null;
  if (!spot) return null;
  const [x = 0, y = 0] = spot;
  const reach = mark ? mark.r + 16 : area ? Math.min(110, ((area.box[2] - area.box[0]) * transform.scale) / 2 + 12) : 16;
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;
  const horizontal = x < width / 2 ? { left: percent(x + reach, width) } : { right: percent(width - x + reach, width) };
  const vertical = y < height / 2 ? { top: percent(Math.max(4, y - 40), height) } : { bottom: percent(Math.max(4, height - y - 40), height) };
  return { ...horizontal, ...vertical };
}
