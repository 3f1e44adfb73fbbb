import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSearchCatalog } from '../build/readSearchCatalog';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import { parseSystems } from '../data/parseSystems';
import { isPrefecture } from '../domain/areaCodes';
import type { GeoMap } from '../domain/geoMap';
import { selectSystemViews } from '../selectors/selectSystemViews';
import { loadSystemText } from '../messages/loadMessages';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** The committed dataset, boundaries and texts, for tests whose claims are about what readers really see. */
export const realDataset = parseDataset(read('seeds/dataset/dataset.json'));
export const realSystems = parseSystems(read('seeds/dataset/systems.json'), realDataset);
/** How the programmes of the documents are built, with what it takes to draw them. */
export const realSystemViews = selectSystemViews(realDataset, realSystems);
export const realGeo = (file: string) => parseGeoMap(read(`public/geo/${file}`), file);
export const realText = { zh: await loadSystemText('zh'), en: await loadSystemText('en') };
/** What readers type that the records do not hold. */
export const realSearchCatalog = readSearchCatalog(fileURLToPath(new URL('../..', import.meta.url)));
const readFolder = (folder: 'county' | 'province') =>
  readdirSync(new URL(`../../public/geo/${folder}`, import.meta.url))
    .sort()
    .map((file) => realGeo(`${folder}/${file}`));

/** The boundaries of every county: of each prefecture its own, of each province those that lie in no prefecture. */
export const readRealCounties = (): readonly GeoMap[] => [
  ...readFolder('county'),
  ...readFolder('province').map((geo) => ({ ...geo, areas: geo.areas.filter((area) => !isPrefecture(area.adcode)) })),
];
