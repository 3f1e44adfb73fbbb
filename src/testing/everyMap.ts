import { layoutCountMap } from '../charts/map/placing/layoutCountMap';
import { layoutNationalMap } from '../charts/map/placing/layoutNationalMap';
import { layoutRegionMap } from '../charts/map/placing/layoutRegionMap';
import { layoutTargetMap } from '../charts/map/placing/layoutTargetMap';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import type { PlacedMap } from '../charts/map/placing/placedMap';
import type { GeoMap } from '../domain/geoMap';
import { nameRegions } from '../format/nameRegions';
import { indexDataset } from '../selectors/indexDataset';
import { selectPlaces } from '../selectors/selectPlaces';
import { selectProgrammePlaces } from '../selectors/selectProgrammes';
import { selectTargetPlaces } from '../selectors/selectTargetPlaces';
import { selectTargets } from '../selectors/selectTargets';
import { realDataset, realGeo, realText } from './realData';

/** A map as it is drawn from the published figures. */
export interface RealMap {
  readonly name: string;
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

const nation = realGeo('china.json');
const index = indexDataset(realDataset);
export const langs = ['zh', 'en'] as const;
type Lang = (typeof langs)[number];

const reportsOf = (indicator: string, per: 'total' | '10k' = 'total') =>
  selectPlaces(realDataset, { indicator, provinces: [], year: null, per }).places;

/** The indicators that some place reports. */
export const mappable = realDataset.indicators.map(({ id }) => id).filter((id) => reportsOf(id).length > 0);

/** The national map of an indicator. */
export function layoutNation(indicator: string, lang: Lang, width: number, per: 'total' | '10k' = 'total'): PlacedMap {
  const text = realText[lang];
  const places = reportsOf(indicator, per);
  return layoutNationalMap({
    geo: nation,
    text,
    nameOf: nameRegions(index.regions, text),
    width,
    unit: '',
    places: toMapPlaces(places, text),
    maxValue: Math.max(...places.map((place) => place.value), 0.001),
  }).placed;
}

function layoutTargets(lang: Lang, width: number): PlacedMap {
  const text = realText[lang];
  const places = selectTargetPlaces(selectTargets(realDataset, '2026-11-22'), index);
  const nameOf = nameRegions(index.regions, text);
  return layoutTargetMap({ geo: nation, places, nameOf, outside: new Set(), text, width, hasKey: false }).placed;
}

function layoutProgrammes(lang: Lang, width: number): PlacedMap {
  const text = realText[lang];
  const places = selectProgrammePlaces(realDataset, realDataset.programmes).map(({ region, programmes }) => ({
    region,
    count: programmes.length,
  }));
  const nameOf = nameRegions(index.regions, text);
  return layoutCountMap({ geo: nation, places, maxCount: places[0]?.count ?? 0, nameOf, text, width }).placed;
}

/** Every national map: of all indicators, of targets and of programmes. */
export const layoutNations = (lang: Lang, width: number): RealMap[] =>
  [
    ...mappable.map((id) => [id, layoutNation(id, lang, width)] as const),
    ['targets', layoutTargets(lang, width)] as const,
    ['programmes', layoutProgrammes(lang, width)] as const,
  ].map(([name, placed]) => ({ name: `${name} ${lang} ${width}`, geo: nation, placed }));

/** The map of every province and indicator with figures. */
export function layoutProvinces(lang: Lang, width: number): RealMap[] {
  const provinces = new Set(realDataset.figures.flatMap((figure) => index.provinceOf(figure.region)?.adcode ?? []));
  return [...provinces].flatMap((adcode) => {
    const geo = realGeo(`province/${adcode}.json`);
    const names = new Map<string, string>(geo.areas.map((area) => [area.adcode, area.name]));
    return mappable.flatMap((id): RealMap[] => {
      const inside = reportsOf(id).filter(
        (place) => place.province?.adcode === adcode && place.region.adcode !== adcode,
      );
      if (inside.length === 0) return [];
      const places = toMapPlaces(inside, realText[lang]);
      const map = layoutRegionMap({ geo, subject: adcode, places, nameOf: (code) => names.get(code) ?? null, width });
      return [{ name: `${adcode} ${id} ${lang} ${width}`, ...map }];
    });
  });
}
