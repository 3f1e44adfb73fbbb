import type { Query } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import type { Place } from '../../domain/placeReport';
import { countByProvince } from '../../selectors/countByProvince';
import { selectPlaces } from '../../selectors/selectPlaces';

/** The places of an indicator that a query leaves, with some of its parts changed. */
export const listPlaces = (
  dataset: Dataset,
  indicator: string,
  query: Query,
  part: Partial<Query> = {},
): readonly Place[] => {
  const { province, period, per } = { ...query, ...part };
  return selectPlaces(dataset, { indicator, provinces: province, year: period, per }).places;
};

/** How many places of each province report the indicator, within the other filters. */
export const countProvincePlaces = (dataset: Dataset, indicator: string, query: Query): Map<string, number> =>
  countByProvince(listPlaces(dataset, indicator, query, { province: [] }), (place) => place.province?.adcode);
