import type { Dataset } from '../domain/dataset';
import type { Region } from '../domain/records/region';
import { selectReportingPlaces } from './selectRegionFigures';

/** Whether some place inside the region has figures of its own. */
export const hasReportsInside = (dataset: Dataset, region: Region): boolean =>
  selectReportingPlaces(dataset, region.adcode).some((place) => place.region.adcode !== region.adcode);

/**
 * The region whose areas a map of this place draws: itself where it has parts to show, otherwise the one above, among
 * its neighbours.
 */
export function selectMapSubject(dataset: Dataset, region: Region): string {
  if (region.level === 'province') return region.adcode;
  return region.level === 'prefecture' && hasReportsInside(dataset, region)
    ? region.adcode
    : (region.parent ?? region.adcode);
}
