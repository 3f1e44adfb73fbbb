import type { ReactNode } from 'react';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import type { SearchEntry, SearchKind } from '../../domain/searchIndex';
import { formatPeriod } from '../../format/formatPeriod';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { formatDeadlineShort } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Found } from '../../search/searchEntries';
import { type DatasetIndex, indexDataset } from '../../selectors/indexDataset';
import { FigureValue } from '../../ui/FigureValue';

/** What a row of the results says. */
export interface FoundWords {
  readonly to: string;
  readonly query: Record<string, string>;
  readonly hash: string;
  readonly title: string;
  readonly details: readonly string[];
  /** At the right: a value with its date, or how much there is. */
  readonly aside: ReactNode;
}

type Described = Pick<FoundWords, 'details' | 'aside'>;

const ADDRESS: Record<Exclude<SearchKind, 'derived' | 'page' | 'article'>, (id: string) => string> = {
  place: paths.region,
  indicator: paths.indicator,
  target: paths.target,
  programme: paths.programme,
  figure: paths.figure,
};

const nothing: Described = { details: [], aside: null };

function countBelow(dataset: Dataset, index: DatasetIndex, region: Region): number {
  return dataset.figures.filter((figure) => index.pathTo(figure.region).some(({ adcode }) => adcode === region.adcode))
    .length;
}

function describePlace(region: Region, dataset: Dataset, index: DatasetIndex, text: Text): Described {
  const own = index.figuresOf(region.adcode).length;
  const below = own > 0 ? 0 : countBelow(dataset, index, region);
  const words =
    own > 0
      ? text.t('find.figures', { count: own })
      : below > 0
        ? text.t('find.below', { count: below })
        : text.t('find.silent');
  const above = index
    .pathTo(region.adcode)
    .slice(1, -1)
    .map((upper) => text.both(upper.short));
  const otherName = text.lang === 'zh' ? region.name.en : region.name.zh;
  return {
    details: [otherName, text.t(`level.${region.level}`), ...above],
    aside: <span className="muted">{words}</span>,
  };
}

/** A county that no article names: the dataset holds no record of it, the index its names and where it lies. */
function describeSilentCounty({ title, within }: SearchEntry, index: DatasetIndex, text: Text): Described {
  const [parent = ''] = within.map((name) => name.replace('place/', ''));
  const above = index
    .pathTo(parent)
    .slice(1)
    .map((upper) => text.both(upper.short));
  const otherName = text.lang === 'zh' ? title.en : title.zh;
  const names = title.en === title.zh ? [] : [otherName];
  return {
    details: [...names, text.t('level.county'), ...above],
    aside: <span className="muted">{text.t('find.silent')}</span>,
  };
}

function describeValue(figure: Figure, text: Text): ReactNode {
  const date =
    figure.kind === 'target' && figure.period.type === 'by'
      ? text.t('find.due', { date: formatDeadlineShort(figure.period, text) })
      : formatPeriod(figure.period, text.lang);
  return (
    <>
      <FigureValue figure={figure} /> <span className="find-date">{date}</span>
    </>
  );
}

function describe({ entry, id }: Found, dataset: Dataset, text: Text): Described {
  const index = indexDataset(dataset);
  const { t, both } = text;
  switch (entry.kind) {
    case 'place': {
      const region = index.regions.get(id);
      return region ? describePlace(region, dataset, index, text) : describeSilentCounty(entry, index, text);
    }
    case 'indicator': {
      const family = dataset.families.find((item) => item.id === index.indicators.get(id)?.family);
      const count = index.figuresOfIndicator(id).length;
      return {
        details: family ? [both(family.name)] : [],
        aside: <span className="muted">{t('find.figures', { count })}</span>,
      };
    }
    case 'target': {
      const target = index.figures.get(id);
      return target ? { details: [target.excerpt], aside: describeValue(target, text) } : nothing;
    }
    case 'article': {
      const article = index.articles.get(id);
      return article
        ? {
            details: [both(article.credit), formatPeriod(article.publishedOn, text.lang)],
            aside: <span className="muted">{t('find.figures', { count: index.figuresOfArticle(id).length })}</span>,
          }
        : nothing;
    }
    case 'programme': {
      const programme = dataset.programmes.find((item) => item.id === id);
      const region = index.regions.get(programme?.region ?? '');
      return programme && region
        ? {
            details: [both(region.short), t(`programme.kind.${programme.kind}`)],
            aside: programme.year === null ? null : <span className="muted">{programme.year}</span>,
          }
        : nothing;
    }
    case 'figure': {
      const figure = index.figures.get(id);
      return figure ? { details: [figure.excerpt], aside: describeValue(figure, text) } : nothing;
    }
    case 'derived': {
      const derived = dataset.derived.find((item) => item.id === id);
      return derived
        ? { details: [t('derived.badge')], aside: <strong>{formatDerivedValue(derived, text)}</strong> }
        : nothing;
    }
    case 'page':
      return nothing;
  }
}

/** The name or code that a place no longer has, where the reader found it by that. */
function listFormer({ entry, hits }: Found, text: Text): string[] {
  const found = new Set(hits.flat().map((hit) => hit.text));
  return (entry.former ?? [])
    .filter(({ zh, code }) => found.has(zh) || found.has(code))
    .map(({ zh, code }) => text.t('find.former', { name: zh, code }));
}

/** Where a row leads; what of an address stands behind ? goes into the query, so that the reader's choices stay. */
function findAddress({ entry, id }: Found): Pick<FoundWords, 'to' | 'query' | 'hash'> {
  switch (entry.kind) {
    case 'page': {
      const { pathname, search, hash } = new URL(id, window.location.origin);
      return { to: pathname, query: Object.fromEntries(new URLSearchParams(search)), hash };
    }
    case 'derived':
      return { to: paths.region(entry.within[0]?.replace('place/', '') ?? ''), query: {}, hash: `#${id}` };
    case 'article':
      // An article has no page of its own: what there is of it is its figures.
      return { to: paths.evidence(), query: { article: id }, hash: '' };
    default:
      return { to: ADDRESS[entry.kind](id), query: {}, hash: '' };
  }
}

/** The words of a row, with what the dataset knows; without a dataset the name is all. */
export function describeFound(found: Found, dataset: Dataset | null, text: Text): FoundWords {
  const { details, aside } = dataset ? describe(found, dataset, text) : nothing;
  return {
    ...findAddress(found),
    title: text.both(found.entry.title),
    details: [...listFormer(found, text), ...details],
    aside,
  };
}
