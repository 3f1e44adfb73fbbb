import { useGeoMap } from '../../data/useGeoMap';
import { isAdcode } from '../../domain/adcode';
import type { Dataset } from '../../domain/dataset';
import type { PartOf } from '../../domain/slice';
import { addBoundaryPlaces } from '../../selectors/addBoundaryPlaces';
import { type BoundaryFile, selectNamingFiles } from '../../selectors/selectNamingFiles';

interface RegionPlaces {
  /** The dataset, with the counties around the place that only boundary files name. */
  readonly dataset: Dataset;
  /** A boundary file is still on its way: an unknown code may yet turn out to be a place. */
  readonly isWaiting: boolean;
  /** Every place one level below is named, so that the silent ones can be counted. */
  readonly isComplete: boolean;
}

/** The files to wait for: none where a document brought its place, or where there is no such place above. */
function selectMissing({ totals, regions }: PartOf<Dataset>, adcode: string): readonly BoundaryFile[] {
  const isKnown = (code: string) => regions.some((region) => region.adcode === code);
  // What a document brings of its place names it, and all places around it.
  if ((totals !== undefined && isKnown(adcode)) || !isAdcode(adcode) || adcode === '100000') return [];
  return selectNamingFiles(adcode).filter((file) => isKnown(file.adcode));
}

const useBoundaries = (file: BoundaryFile | undefined) =>
  useGeoMap(file?.level ?? 'county', file?.adcode ?? '', file !== undefined);

/** The places around one, as its page knows them. */
export function useRegionPlaces(dataset: PartOf<Dataset>, adcode: string): RegionPlaces {
  const files = selectMissing(dataset, adcode);
  const answers = [useBoundaries(files[0]), useBoundaries(files[1])].slice(0, files.length);
  const maps = answers.flatMap(({ data }) => data ?? []);
  return {
    dataset: maps.reduce(addBoundaryPlaces, dataset),
    isWaiting: answers.some(({ isPending }) => isPending),
    isComplete: maps.length === files.length,
  };
}
