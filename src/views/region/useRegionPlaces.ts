import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { PartOf } from '../../domain/slice';
import { addBoundaryPlaces } from '../../selectors/addBoundaryPlaces';
import { indexDataset } from '../../selectors/indexDataset';

interface RegionPlaces {
  /** The dataset, with the counties around the place that only the boundary file names. */
  readonly dataset: Dataset;
  /** The boundary file is still on its way: an unknown code may yet turn out to be a place. */
  readonly isWaiting: boolean;
  /** Every place one level below is named, so that the silent ones can be counted. */
  readonly isComplete: boolean;
}

/** The places of a province as its page and the pages inside it know them. */
export function useRegionPlaces(dataset: PartOf<Dataset>, adcode: string): RegionPlaces {
  const { regions } = indexDataset(dataset);
  // What a document brings of its place names all places around it.
  const isComplete = dataset.totals !== undefined;
  const isCode = /^\d{6}$/.test(adcode) && adcode !== '100000';
  const province = isCode ? regions.get(`${adcode.slice(0, 2)}0000`) : undefined;
  const geo = useGeoMap(
    province?.adcode === adcode ? 'province' : 'county',
    province?.adcode ?? '',
    province !== undefined && !isComplete,
  );
  if (isComplete) return { dataset, isWaiting: false, isComplete };
  return {
    dataset: geo.data ? addBoundaryPlaces(dataset, geo.data) : dataset,
    isWaiting: province !== undefined && geo.isPending,
    isComplete: geo.data !== undefined,
  };
}
