import { layoutCountMap } from '../charts/map/placing/layoutCountMap';
import { layoutNationalMap } from '../charts/map/placing/layoutNationalMap';
import { numberMap } from '../charts/map/placing/numberMap';
import { layoutRegionMap } from '../charts/map/placing/layoutRegionMap';
import { layoutTargetMap } from '../charts/map/placing/layoutTargetMap';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import type { PlacedMap } from '../charts/map/placing/placedMap';
import { listInOrder } from '../charts/rankedBars/layoutRankedBars';
import type { ListOrder } from '../domain/codes';
import type { GeoMap } from '../domain/geoMap';
import type { Region } from '../domain/records/region';
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

const numberIf = (isNumbered: boolean, placed: PlacedMap): PlacedMap =>
  isNumbered ? numberMap(placed, nation) : placed;

/** The national map of an indicator; in an order of its list, with the numbers of that. */
export function layoutNation(
  indicator: string,
  lang: Lang,
  width: number,
  per: 'total' | '10k' = 'total',
  order: ListOrder | null = null,
): PlacedMap {
  const text = realText[lang];
  const reports = reportsOf(indicator, per);
  const places = order ? listInOrder(reports, order) : reports;
  const isNumbered = order !== null;
  const { placed } = layoutNationalMap({
    geo: nation,
    text,
    nameOf: nameRegions(index.regions, text),
    width,
    unit: '',
    places: toMapPlaces(places, text),
    maxValue: Math.max(...places.map((place) => place.value), 0.001),
    isNumbered,
  });
  return numberIf(isNumbered, placed);
}

const targetPlaces = selectTargetPlaces(selectTargets(realDataset, '2026-11-22'), index);

function layoutTargets(lang: Lang, width: number, isNumbered = false): PlacedMap {
  const text = realText[lang];
  const nameOf = nameRegions(index.regions, text);
  const input = { geo: nation, places: targetPlaces, nameOf, outside: new Set<string>(), text, width, hasKey: false };
  return numberIf(isNumbered, layoutTargetMap({ ...input, isNumbered }).placed);
}

const programmePlaces = selectProgrammePlaces(realDataset, realDataset.programmes).map(({ region, programmes }) => ({
  region,
  count: programmes.length,
}));

function layoutProgrammes(lang: Lang, width: number, isNumbered = false): PlacedMap {
  const text = realText[lang];
  const nameOf = nameRegions(index.regions, text);
  const input = { geo: nation, places: programmePlaces, maxCount: programmePlaces[0]?.count ?? 0, nameOf, text, width };
  return numberIf(isNumbered, layoutCountMap({ ...input, hasKey: !isNumbered, isNumbered }).placed);
}

/** Every national map: of all indicators, of targets and of programmes. */
export const layoutNations = (lang: Lang, width: number): RealMap[] =>
  [
    ...mappable.map((id) => [id, layoutNation(id, lang, width)] as const),
    ['targets', layoutTargets(lang, width)] as const,
    ['programmes', layoutProgrammes(lang, width)] as const,
  ].map(([name, placed]) => ({ name: `${name} ${lang} ${width}`, geo: nation, placed }));

/** A map whose marks carry numbers, with the places of its list in order. */
interface NumberedMap extends RealMap {
  readonly listed: readonly string[];
}

/** Every national map with numbers; of the indicators in both orders of their lists. */
export function layoutNumbered(lang: Lang, width: number): NumberedMap[] {
  const codesOf = (places: readonly { readonly region: Region }[]) =>
    places.flatMap(({ region }) => (region.level === 'nation' ? [] : [region.adcode]));
  const ofIndicators = mappable.flatMap((id) =>
    (['size', 'date'] as const).map((order) => ({
      name: `${id} by ${order}`,
      placed: layoutNation(id, lang, width, 'total', order),
      listed: codesOf(listInOrder(reportsOf(id), order)),
    })),
  );
  return [
    ...ofIndicators,
    { name: 'targets', placed: layoutTargets(lang, width, true), listed: codesOf(targetPlaces) },
    { name: 'programmes', placed: layoutProgrammes(lang, width, true), listed: codesOf(programmePlaces) },
  ].map((map) => ({ ...map, name: `${map.name} ${lang} ${width}`, geo: nation }));
}

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
