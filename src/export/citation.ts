import type { Article } from '../domain/records/article';
import type { Bilingual } from '../domain/records/parts';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { formatPeriodIso } from '../format/formatPeriod';
import type { Text } from '../messages/text';

/** The forms of reference that libraries ask for. */
export const CITATION_STYLES = ['gbt', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a reference names, whatever its form. */
export interface Cited {
  /** The site, as author and publisher. */
  readonly author: string;
  readonly title: string;
  readonly version: string;
  /** ISO date of the edition. */
  readonly updatedOn: string;
  /** ISO date on which the reader looked; from the site's clock. */
  readonly accessedOn: string;
  readonly url: string;
  /** Short key of a BibTeX entry. */
  readonly key: string;
  /** Where it was first printed, as a sentence; null for the whole dataset. */
  readonly via: string | null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `November 22, 2026`, as APA asks. */
const formatApaDate = (iso: string): string =>
  `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`;

/** The signs that BibTeX reads as commands. */
const escapeTex = (value: string): string =>
  value
    .replace(/[\\{}]/g, '')
    .replace(/[%&#$_~^]/g, (sign) => (sign === '~' || sign === '^' ? `\\${sign}{}` : `\\${sign}`));

/** GB/T 7714—2015: author. title: version[DS/OL]. (updated)[accessed]. address. */
function formatGbt({ author, title, version, updatedOn, accessedOn, url, via }: Cited, text: Text): string {
  const reference = `${author}. ${title}: ${text.t('cite.version', { version })}[DS/OL]. (${updatedOn})[${accessedOn}]. ${url}.`;
  return via === null ? reference : `${reference} ${via}`;
}

/** APA, 7th edition: author. (year). title (version) [Data set]. Retrieved date, from address. */
function formatApa({ author, title, version, updatedOn, accessedOn, url, via }: Cited, text: Text): string {
  const work = `${author}. (${updatedOn.slice(0, 4)}). ${title} (${text.t('cite.version', { version })}) [Data set]`;
  const reference = `${work}. Retrieved ${formatApaDate(accessedOn)}, from ${url}`;
  return via === null ? reference : `${reference} (${via})`;
}

function formatBibtex({ author, title, version, updatedOn, accessedOn, url, key, via }: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    // Double braces: the name of a body, not of a person.
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', updatedOn.slice(0, 4)],
    ['date', updatedOn],
    ['version', version],
    ['type', 'Data set'],
    ['url', url],
    ['urldate', accessedOn],
    ...(via === null ? [] : [['note', escapeTex(via)] as const]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** A reference in one of the forms. */
export function formatReference(whole: Cited, style: CitationStyle, text: Text): string {
  // A title that is a sentence gives its stop away: what follows it begins with a sign of its own.
  const cited = { ...whole, title: whole.title.replace(/[。.]$/, '') };
  if (style === 'bibtex') return formatBibtex(cited);
  return style === 'gbt' ? formatGbt(cited, text) : formatApa(cited, text);
}

/** What every reference of a session shares. */
export interface CitationFrame {
  readonly updatedOn: string;
  readonly accessedOn: string;
  /** Address of the site without a slash at the end. */
  readonly siteAddress: string;
}

/** The whole dataset. */
export function citeDataset(dataset: Pick<Dataset, 'version'>, frame: CitationFrame, text: Text): Cited {
  return {
    author: text.t('cite.name'),
    title: text.t('cite.dataset'),
    version: dataset.version,
    updatedOn: frame.updatedOn,
    accessedOn: frame.accessedOn,
    url: `${frame.siteAddress}/data`,
    key: `swatlas-${dataset.version}`,
    via: null,
  };
}

/** A chart or page, by the words over it. */
export function citePage(
  dataset: Pick<Dataset, 'version'>,
  page: { readonly title: string; readonly path: string },
  frame: CitationFrame,
  text: Text,
): Cited {
  const name = page.path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'map';
  return {
    ...citeDataset(dataset, frame, text),
    title: page.title,
    url: frame.siteAddress + page.path,
    key: `swatlas-${dataset.version}-${name}`,
  };
}

/** Newspaper, headline and date of issue; the reader's language around the headline, which stays as printed. */
export function formatPrintedSource(
  article: Pick<Article, 'headline' | 'titleEn' | 'publishedOn'>,
  publication: Bilingual,
  text: Text,
): string {
  const printed = formatPeriodIso(article.publishedOn);
  const date =
    article.publishedOn.basis === 'inferred' ? text.t('figure.citation.inferred', { date: printed }) : printed;
  return text.t('figure.citation', {
    headline: text.lang === 'zh' ? article.headline : `${article.titleEn} [${article.headline}]`,
    // The publication stands without its title marks: the [N] already says newspaper.
    publication: text.both(publication).replace(/[《》]/g, ''),
    date,
  });
}

/** One figure: the words over it, its number, and the article that printed it. */
export function citeFigure(
  dataset: Pick<Dataset, 'version' | 'publication'>,
  {
    figure,
    article,
    title,
  }: {
    readonly figure: Pick<Figure, 'id'>;
    readonly article: Parameters<typeof formatPrintedSource>[0];
    readonly title: string;
  },
  frame: CitationFrame,
  text: Text,
): Cited {
  return {
    ...citePage(
      dataset,
      {
        title: title + (text.lang === 'zh' ? '，' : ', ') + text.t('cite.evidence', { id: figure.id }),
        path: `/evidence/${figure.id}`,
      },
      frame,
      text,
    ),
    via: text.t('cite.via', { source: formatPrintedSource(article, dataset.publication, text) }),
  };
}
