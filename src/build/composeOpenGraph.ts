import type { Dataset } from '../domain/dataset';
import { indexDataset } from '../selectors/indexDataset';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './layoutCard';

/** The picture of the first page, which stands for every page that has none of its own. */
const HOME_CARD = 'home';

/** The place that a page is about: its own, or that of its figure, target or programme. */
function findPlace(path: string, dataset: Dataset): string | undefined {
  const [, kind, id = ''] = /^\/(regions|evidence|targets|programmes)\/([^/]+)$/.exec(path) ?? [];
  switch (kind) {
    case 'regions':
      return id;
    case 'programmes':
      return dataset.programmes.find((programme) => programme.id === id)?.region;
    default:
      return indexDataset(dataset).figures.get(id)?.region;
  }
}

/**
 * The preview image of a page: of the province that it is about or lies in, else of the first page; null where there is
 * none.
 */
export function selectCard(path: string, dataset: Dataset, cards: ReadonlySet<string>): string | null {
  const adcode = findPlace(path, dataset);
  const province = adcode === undefined ? undefined : indexDataset(dataset).provinceOf(adcode)?.adcode;
  if (province !== undefined && cards.has(province)) return province;
  return cards.has(HOME_CARD) ? HOME_CARD : null;
}

interface LinkPreview {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Absolute; null in a build that does not know where the site will stand. */
  readonly url: string | null;
  /** Address of the preview image; null = none. */
  readonly image: string | null;
}

/** What chats and social services show of a link to a page (Open Graph): names and contents of the meta elements. */
export function composeOpenGraph({
  title,
  description,
  siteName,
  url,
  image,
}: LinkPreview): readonly (readonly [string, string])[] {
  return [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:locale', 'zh_CN'],
    ['og:locale:alternate', 'en_US'],
    ['og:title', title],
    ['og:description', description],
    ...(url === null ? [] : [['og:url', url] as const]),
    ...(image === null
      ? []
      : [
          ['og:image', image] as const,
          ['og:image:width', String(CARD_WIDTH_PX)] as const,
          ['og:image:height', String(CARD_HEIGHT_PX)] as const,
          ['og:image:alt', title] as const,
        ]),
    ['twitter:card', image === null ? 'summary' : 'summary_large_image'],
  ];
}
