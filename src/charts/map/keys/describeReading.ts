import type { GeoMap } from '../../../domain/geoMap';
import type { PlaceReport } from '../../../domain/placeReport';
import type { FirstText } from '../../../messages/text';

/**
 * How a map is read that says one thing by fills and by circles: which of them stands for what, and that their sizes do
 * not compare. Empty where it has only one of them, or circles of one size.
 */
export function describeReading(
  places: readonly PlaceReport[],
  { areas }: Pick<GeoMap, 'areas'>,
  { t }: FirstText,
): string {
  const drawn = new Set(areas.map((area) => area.adcode));
  const isFill = ({ region, state }: PlaceReport) => state === 'value' && drawn.has(region.adcode);
  const isCircle = (place: PlaceReport) => place.state === 'target' || (place.state === 'value' && !isFill(place));
  const isShare = places.some(({ figure }) => figure.unit === 'percent');
  return places.some(isFill) && places.some(isCircle) && !isShare ? t('map.key.reading') : '';
}
