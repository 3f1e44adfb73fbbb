import type { PlaceReport } from '../../../domain/placeReport';
import type { FirstText } from '../../../messages/text';

/**
 * How a map is read on which one thing is shown by fills, circles and rings: that their sizes do not compare. Empty
 * where all places are of one kind, or all circles of one size.
 */
export function describeReading(places: readonly PlaceReport[], { t }: FirstText): string {
  const kinds = new Set(places.map(({ region, state }) => (state === 'target' ? state : region.level)));
  return kinds.size > 1 && places[0]?.figure.unit !== 'percent' ? t('map.key.reading') : '';
}
