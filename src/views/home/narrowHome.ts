import type { Query } from '../../address/parameters';
import type { NationFacts } from '../../domain/facts';
import type { Place } from '../../domain/placeReport';
import { countByProvince } from '../../selectors/countByProvince';
import { selectPlaces } from '../../selectors/selectPlaces';

/** The places of an indicator that a query leaves, with some of its parts changed. */
export const listPlaces = (
  dataset: NationFacts,
  indicator: string,
  query: Query,
  part: Partial<Query> = {},
): readonly Place[] => {
  const { province, period, per } = { ...query, ...part };
  return selectPlaces(dataset.facts, { indicator, provinces: province, year: period, per }).places;
};

/** How many places of each province report the indicator, within the other filters. */
export const countProvincePlaces = (dataset: NationFacts, indicator: string, query: Query): Map<string, number> =>
  countByProvince(listPlaces(dataset, indicator, query, { province: [] }), (place) => place.province?.adcode);
