import { paths } from '../config/paths';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import type { Dataset } from '../domain/dataset';
import type { GeoMap } from '../domain/geoMap';
import { provinceSlicePath, SLICE_ELEMENT } from '../domain/slice';
import type { Text } from '../messages/text';
import { addBoundaryPlaces } from '../selectors/addBoundaryPlaces';
import { selectNamingFiles } from '../selectors/selectNamingFiles';
import { selectSlice } from '../selectors/selectSlice';
import { type PageScope, scopeOfPage } from '../ui/browser/usePageScope';
import { describePage, type PageDescription } from '../views/frame/describePage';
import { layoutHeadLinks } from '../views/frame/headLinks';
import { buildTexts } from './buildTexts';
import type { ReadGeo } from './composeCards';
import { composeOpenGraph, selectCard } from './composeOpenGraph';
import { escape, writeFigures, writeNotice } from './writeNotice';

/** A page of the site as its own document. */
interface SitePage {
  /** Below the site, with a slash at the start: `/regions/520000`. */
  readonly path: string;
  readonly html: string;
}

/** A file beside the documents. */
interface SiteFile {
  /** Below the site, without a slash at the start. */
  readonly path: string;
  readonly text: string;
}

/** Where the site stands. */
export interface SitePlace {
  /** null in a build that does not know it: then no document names its own address. */
  readonly origin: string | null;
  /** With a slash at both ends. */
  readonly base: string;
  /** ISO date of the edition. */
  readonly updatedOn: string;
  /** Names of the preview images below `cards/`. */
  readonly cards: ReadonlySet<string>;
}

/** Every address of the site that shows something, in the order of the navigation. */
export function listPaths(dataset: Dataset): string[] {
  return [
    paths.home(),
    paths.targets(),
    paths.compare(),
    paths.programmes(),
    paths.evidence(),
    paths.data(),
    paths.add(),
    paths.about(),
    paths.indicators(),
    ...dataset.regions.filter((region) => region.level !== 'nation').map((region) => paths.region(region.adcode)),
    ...dataset.indicators.map((indicator) => paths.indicator(indicator.id)),
    ...dataset.figures.filter((figure) => figure.kind === 'target').map((figure) => paths.target(figure.id)),
    ...dataset.programmes.map((programme) => paths.programme(programme.id)),
    ...dataset.figures.map((figure) => paths.figure(figure.id)),
  ];
}

const addressOf = (path: string, { origin, base }: SitePlace): string =>
  (origin ?? '') + base.replace(/\/$/, '') + path;

/**
 * Canonical and alternate addresses for the head; nothing where the origin is not known, as a relative one would be
 * guessed at.
 */
function writeHeadLinks(path: string, place: SitePlace): string {
  if (place.origin === null) return '';
  return layoutHeadLinks(addressOf(path, place), null)
    .map(
      ({ rel, hreflang, href }) =>
        `<link rel="${rel}"${hreflang ? ` hreflang="${hreflang}"` : ''} href="${escape(href)}">`,
    )
    .join('');
}

/** What services show of a link to the page. */
function writeOpenGraph(
  path: string,
  page: PageDescription,
  place: SitePlace,
  dataset: Dataset,
  siteName: string,
): string {
  const card = selectCard(path, dataset, place.cards);
  return composeOpenGraph({
    title: page.title,
    description: page.description,
    siteName,
    url: place.origin === null ? null : addressOf(path, place),
    image: card === null ? null : addressOf(`/cards/${card}.png`, place),
  })
    .map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`)
    .join('');
}

/**
 * The shell of the site with title, description, addresses (`head`) and notice of one page; of a page that is not known
 * when there is none.
 */
function fillShell(
  shell: string,
  head: string | null,
  page: PageDescription | null,
  place: SitePlace,
  texts: readonly Text[],
  { slice, figures } = { slice: '', figures: '' },
): string {
  const notice = writeNotice(page, place.base, texts, figures);
  const filled = shell.replace(/<noscript>[\s\S]*?<\/noscript>/, () => slice + notice);
  if (head === null || page === null) return filled;
  const site = texts[0]?.t('shell.name') ?? '';
  return filled
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(`${page.title} · ${site}`)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*"/, (_, start: string) => `${start}${escape(page.description)}"`)
    .replace('</head>', () => `${head}</head>`);
}

/** The dataset as the page of a place has to know it: with the places that only boundary files name. */
function nameAround(dataset: Dataset, readGeo: ReadGeo): (adcode: string) => Dataset {
  const known = new Map<string, GeoMap>();
  const read = (file: string): GeoMap => {
    const map = known.get(file) ?? parseGeoMap(readGeo(file), file);
    known.set(file, map);
    return map;
  };
  return (adcode) =>
    selectNamingFiles(adcode)
      .map((file) => read(`${file.level}/${file.adcode}.json`))
      .reduce(addBoundaryPlaces, dataset);
}

/** What each province shows, as a file: for the pages of counties without figures, which have no document. */
function composeProvinceSlices(dataset: Dataset, datasetAround: (adcode: string) => Dataset): readonly SiteFile[] {
  const provinces = dataset.regions.filter(({ level }) => level === 'province');
  return provinces.map(({ adcode }) => ({
    path: provinceSlicePath(adcode),
    text: JSON.stringify(selectSlice(datasetAround(adcode), { of: 'region', key: adcode })),
  }));
}

/** The facts that a page shows, for its own document; nothing where it shows all of them. */
function writeSlice(scope: PageScope, dataset: Dataset, datasetAround: (adcode: string) => Dataset): string {
  if (scope.of === 'all') return '';
  const { of, key } = scope;
  const slice = selectSlice(of === 'region' ? datasetAround(key) : dataset, { of, key });
  const json = JSON.stringify(slice).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${SLICE_ELEMENT}">${json}</script>`;
}

function composeSitemap(list: readonly string[], place: SitePlace): string {
  const entries = list.map((path) => {
    const address = addressOf(path, place);
    const alternates = layoutHeadLinks(address, null)
      .filter(({ rel }) => rel === 'alternate')
      .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang ?? ''}" href="${escape(href)}"/>`)
      .join('');
    return `<url><loc>${escape(address)}</loc><lastmod>${place.updatedOn}</lastmod>${alternates}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

export interface ComposedPages {
  readonly pages: readonly SitePage[];
  /** The fallback for addresses that are not known. */
  readonly fallback: string;
  /** Links for the head of the first page, which keeps its prerendered map. */
  readonly homeLinks: string;
  readonly homeDescription: string;
  /** null where the origin is not known: the sitemap protocol asks for absolute addresses. */
  readonly sitemap: string | null;
  readonly provinceSlices: readonly SiteFile[];
}

/**
 * A document for every known page, so that a plain file server answers 200 with the right title and description; and
 * the sitemap.
 */
export function composePages(datasetText: string, shell: string, place: SitePlace, readGeo: ReadGeo): ComposedPages {
  const dataset = parseDataset(JSON.parse(datasetText));
  const texts = [buildTexts.zh, buildTexts.en] as const;
  const datasetAround = nameAround(dataset, readGeo);
  const list = listPaths(dataset);
  const describe = (path: string): PageDescription => {
    const page = describePage(decodeURIComponent(path), dataset, texts[0]);
    if (!page) throw new Error(`describePage has no words for ${path}`);
    return page;
  };
  const headOf = (path: string, page: PageDescription): string =>
    writeHeadLinks(path, place) + writeOpenGraph(path, page, place, dataset, texts[0].t('shell.name'));
  return {
    pages: list
      .filter((path) => path !== '/')
      .map((path) => {
        const page = describe(path);
        const scope = scopeOfPage(decodeURIComponent(path));
        const slice = writeSlice(scope, dataset, datasetAround);
        const facts = { slice, figures: writeFigures(scope, dataset, texts[0]) };
        return { path, html: fillShell(shell, headOf(path, page), page, place, texts, facts) };
      }),
    provinceSlices: composeProvinceSlices(dataset, datasetAround),
    fallback: fillShell(shell, null, null, place, texts),
    homeLinks: headOf('/', describe('/')),
    homeDescription: escape(describe('/').description),
    sitemap: place.origin === null ? null : composeSitemap(list, place),
  };
}
