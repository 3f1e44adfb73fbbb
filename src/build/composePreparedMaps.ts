import { defaultQuery } from '../address/parseAddress';
import { layoutNationalMap, type NationalMap } from '../charts/map/placing/layoutNationalMap';
import { numberMap } from '../charts/map/placing/numberMap';
import { type PreparedMap, prepareMap } from '../charts/map/placing/preparedMap';
import { PREPARED_SIZES, type PreparedSize } from '../config/preparedSizes';
import { listInOrder } from '../charts/rankedBars/layoutRankedBars';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import type { Dataset } from '../domain/dataset';
import { OPENING_INDICATOR } from '../domain/datasetScope';
import type { GeoMap } from '../domain/geoMap';
import { toMapInput } from '../export/figures/toMapInput';
import en from '../messages/enFirst';
import { createFirstText } from '../messages/loadMessages';
import type { FirstText } from '../messages/text';
import zh from '../messages/zhFirst';
import { indexDataset } from '../selectors/indexDataset';
import { selectPlaces } from '../selectors/selectPlaces';

/** What the home page opens with: its indicator, and the places that report it. */
export function selectOpening(dataset: Dataset) {
  const indicator = indexDataset(dataset).indicators.get(OPENING_INDICATOR);
  if (!indicator) throw new Error(`The catalogue has no indicator ${OPENING_INDICATOR}, which the first screen shows`);
  const { places } = selectPlaces(dataset, { indicator: OPENING_INDICATOR, provinces: [], year: null, per: 'total' });
  return { indicator, places };
}

/** The national map that the home page opens with, at a size. */
export function layoutOpeningMap(
  dataset: Dataset,
  geo: GeoMap,
  text: FirstText,
  { width, isNumbered }: Pick<PreparedSize, 'width' | 'isNumbered'>,
): NationalMap {
  const { indicator, places } = selectOpening(dataset);
  const result = { places: isNumbered ? listInOrder(places, 'size') : places };
  const map = layoutNationalMap({
    ...toMapInput({ dataset, geo, indicator, query: defaultQuery('home'), result }, text),
    width,
    isNumbered,
  });
  return isNumbered ? { ...map, placed: numberMap(map.placed, geo) } : map;
}

/** A map that travels as a file, named by language and size. */
interface PreparedFile {
  readonly name: string;
  readonly map: PreparedMap;
}

/** The same at every prepared size, in both languages. Throws a DataError when dataset or boundaries are broken. */
export function composePreparedMaps(datasetJson: string, geoJson: string): readonly PreparedFile[] {
  const dataset = parseDataset(JSON.parse(datasetJson));
  const geo = parseGeoMap(JSON.parse(geoJson), 'china.json');
  return [createFirstText('zh', zh), createFirstText('en', en)].flatMap((text) =>
    PREPARED_SIZES.map((size) => ({
      name: `${text.lang}-${size.name}.json`,
      map: prepareMap(layoutOpeningMap(dataset, geo, text, size)),
    })),
  );
}
