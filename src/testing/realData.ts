import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSearchCatalog } from '../build/readSearchCatalog';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import { loadText } from '../messages/loadMessages';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** The committed dataset, boundaries and texts, for tests whose claims are about what readers really see. */
export const realDataset = parseDataset(read('seeds/dataset/dataset.json'));
export const realGeo = (file: string) => parseGeoMap(read(`public/geo/${file}`), file);
export const realText = { zh: await loadText('zh'), en: await loadText('en') };
/** What readers type that the records do not hold. */
export const realSearchCatalog = readSearchCatalog(fileURLToPath(new URL('../..', import.meta.url)));
/** The boundary files of the counties of every province. */
export const readRealCounties = () =>
  readdirSync(new URL('../../public/geo/county', import.meta.url))
    .sort()
    .map((file) => realGeo(`county/${file}`));
