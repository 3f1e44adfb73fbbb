import type { Query } from '../../address/parameters';
import { toMapPlaces } from '../../charts/map/placing/mapSeries';
import type { Facts } from '../../domain/facts';
import type { GeoMap } from '../../domain/geoMap';
import type { PlaceReport } from '../../domain/placeReport';
import type { Indicator } from '../../domain/records/indicator';
import { nameRegions } from '../../format/nameRegions';
import type { FirstText } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { selectMaxValue, selectOutside, unitOf } from './describeFinding';

/** What a national map shows. */
interface MapSubject {
  readonly dataset: Facts;
  readonly geo: GeoMap;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly result: { readonly places: readonly PlaceReport[] };
}

/** The same for every drawing of a national map, on screen, in files and on a wall: what it shows, not how large. */
export const toMapInput = ({ dataset, geo, indicator, query, result }: MapSubject, text: FirstText) => ({
  geo,
  text,
  places: toMapPlaces(result.places, text),
  nameOf: nameRegions(indexDataset(dataset).regions, text),
  outside: selectOutside(geo, query.province),
  unit: unitOf(indicator, query, text),
  maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per),
  isNear: true,
});
