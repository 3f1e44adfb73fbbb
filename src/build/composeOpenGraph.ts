import type { Dataset } from '../domain/dataset';
import { indexDataset } from '../selectors/indexDataset';

/** The picture of the first page, which stands for every page that has none of its own. */
const HOME_CARD = 'home';
/** Pixels of a preview image, as seeds/dataset/cards has them; services lay a link out before they fetch its picture. */
const CARD = { width: 1200, height: 630 } as const;

/** The preview image of a page: of the province that it is about or lies in, else of the first page; null where there is none. */
export function selectCard(path: string, dataset: Dataset, cards: ReadonlySet<string>): string | null {
  const adcode = /^\/regions\/(\d+)$/.exec(path)?.[1];
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
export function composeOpenGraph({ title, description, siteName, url, image }: LinkPreview): readonly (readonly [string, string])[] {
  return [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:locale', 'zh_CN'],
    ['og:title', title],
    ['og:description', description],
    ...(url === null ? [] : [['og:url', url] as const]),
    ...(image === null ? [] : [['og:image', image] as const, ['og:image:width', String(CARD.width)] as const, ['og:image:height', String(CARD.height)] as const, ['og:image:alt', title] as const]),
  ];
}
