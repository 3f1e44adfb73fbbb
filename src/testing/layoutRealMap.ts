import { layoutNationalMap } from '../charts/map/placing/layoutNationalMap';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import { selectPlaces } from '../selectors/selectPlaces';
import { realDataset, realGeo, realText } from './realData';

export const nation = realGeo('china.json');

const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: 'total' });

/** The national map of certified workers as it is drawn at a width, in Chinese, without names of silent provinces. */
export function layoutRealMap(width: number, shown = places) {
  return layoutNationalMap({
    geo: nation,
    text: realText.zh,
    nameOf: () => null,
    width,
    unit: '',
    places: toMapPlaces(shown, realText.zh),
    maxValue: 50_000,
  }).placed;
}
