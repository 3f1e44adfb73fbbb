import { isAdcode } from '../domain/adcode';
import type { Dataset } from '../domain/dataset';
import type { Region } from '../domain/records/region';
import type { GeoMap } from '../domain/geoMap';
import { indexDataset } from './indexDataset';

const joined = new WeakMap<Dataset, WeakMap<GeoMap, Dataset>>();

/** What the place is: of an English name the last words, which its short form goes without. */
const KIND = / (?:(?:New|Special|Hui) District|District|County|City)$/;

/** Names end in what the place is (区, 县, 市); a Chinese name that only the boundary file prints is kept whole. */
function makePlace(area: GeoMap['areas'][number], province: string): Region[] {
  const name = { zh: area.name, en: area.nameEn ?? area.name };
  const short = { zh: area.name, en: name.en.replace(KIND, '') };
  const parent = area.parent === undefined || area.parent === area.adcode ? province : area.parent;
  const { adcode } = area;
  return isAdcode(adcode) && isAdcode(parent) ? [{ adcode, name, short, level: 'county', parent }] : [];
}

/**
 * The dataset with the places that only the boundary file names: the catalogue holds every province and city, of
 * counties only those that articles or populations name. Places carry no figure, so no count of figures changes. The
 * same pair gives the same object.
 */
export function addBoundaryPlaces(dataset: Dataset, geo: GeoMap): Dataset {
  const known = joined.get(dataset)?.get(geo);
  if (known) return known;
  const { regions } = indexDataset(dataset);
  const added = geo.areas.filter((area) => !regions.has(area.adcode)).flatMap((area) => makePlace(area, geo.adcode));
  const whole: Dataset = added.length === 0 ? dataset : { ...dataset, regions: [...dataset.regions, ...added] };
  const byGeo = joined.get(dataset) ?? new WeakMap<GeoMap, Dataset>();
  joined.set(dataset, byGeo.set(geo, whole));
  return whole;
}
