import type { Adcode } from '../domain/records/ids';
import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { isOwn, listPublished } from '../domain/observation';
import type { Population } from '../domain/records/population';
import type { Qualifier } from '../domain/codes';
import type { SignWords } from '../format/findSigns';
import { formatFigure, formatNumber, formatQualifierMark } from '../format/formatNumber';
import { formatDate, formatPeriod, formatPeriodIso, formatPeriodProse } from '../format/formatPeriod';
import { formatSourceName } from '../format/formatSource';
import { joinClauses, joinNames } from '../format/joinNames';
import type { MessageKey, Text } from '../messages/text';

/** What the figures refer to. */
export type SourceFacts = Pick<Dataset, 'articles' | 'regions' | 'publication'>;

/** The printed lines under an exported figure. */
export interface SourceLines {
  /** Newspaper, credits and dates; empty when no figure is shown. */
  readonly sources: string;
  /** What the signs of these figures mean, in the words of the reports. */
  readonly signs: SignWords;
  /** One paragraph each: denominators, caveats. Only what occurs. */
  readonly notes: readonly string[];
  /** Those of the notes that give way first where there is no room for all, and are counted then. */
  readonly lesser: readonly string[];
}

/** More caveats than this would outgrow a chart of fixed size. */
const MAX_CAVEATS = 8;

/** The marked qualifiers, in the order in which they are explained, and the words that an article uses for them. */
const MARKED: readonly { qualifier: Qualifier; key: MessageKey; words: RegExp }[] = [
  { qualifier: 'about', key: 'export.mark.about', words: /约|基本|左右|大约/ },
  { qualifier: 'over', key: 'export.mark.over', words: /超过|突破|超|逾|余|多/ },
  { qualifier: 'at_least', key: 'export.mark.atLeast', words: /不少于|不低于|至少|以上/ },
  { qualifier: 'nearly', key: 'export.mark.nearly', words: /接近|近/ },
  { qualifier: 'under', key: 'export.mark.under', words: /不足|不到|少于/ },
  { qualifier: 'at_most', key: 'export.mark.atMost', words: /不超过|至多|以内/ },
];

/** Groups in first-seen order. */
function groupInOrder<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** The different dates of figures, oldest first, in one of the ways to write a date. */
export const listDates = (figures: readonly Pick<Figure, 'period'>[], text: Text, format = formatPeriod): string[] =>
  unique(
    [...figures]
      .sort((a, b) => (formatPeriodIso(a.period) < formatPeriodIso(b.period) ? -1 : 1))
      .map(({ period }) => format(period, text.lang)),
  );

/**
 * January to March of a year is the span that an undated issue of early 2024 lies in: words are shorter than two
 * months.
 */
function describeIssueDate(article: Article, text: Text): string {
  const { start, end, precision, basis } = article.publishedOn;
  const year = start.slice(0, 4);
  const isEarlyYear = precision === 'month' && start.slice(5, 7) === '01' && end.slice(0, 7) === `${year}-03`;
  if (!isEarlyYear) return formatPeriodProse(article.publishedOn, text.lang);
  return text.t('export.earlyYear', { year }) + (basis === 'inferred' ? '*' : '');
}

/** What the reader has added: nobody but him has checked it. */
const describeAdded = (articles: readonly Article[], text: Text): string =>
  text.t('export.added', {
    credits: articles
      .map((article) =>
        text.t('export.withDetail', {
          name: text.both(article.credit),
          detail: formatPeriodProse(article.publishedOn, text.lang),
        }),
      )
      .join(' · '),
  });

/** Articles in the order in which the figures first name them; those of one issue stand together. */
function describeCredits(facts: SourceFacts, figures: readonly Figure[], text: Text): string {
  const byId = new Map<string, Article>(facts.articles.map((article) => [article.id, article]));
  const named = unique(figures.map((figure) => figure.article)).flatMap((id) => byId.get(id) ?? []);
  const articles = listPublished(named);
  const added = named.filter(isOwn).map((article) => article as Article);
  const own = added.length > 0 ? [describeAdded(added, text)] : [];
  if (articles.length === 0) return own.join('');
  const issues = groupInOrder(articles, (article) => `${article.document} ${formatPeriodIso(article.publishedOn)}`);
  const credits = issues.map((issue) => {
    const name = joinNames(unique(issue.map((article) => text.both(article.credit))), text.lang);
    return issue[0] ? text.t('export.withDetail', { name, detail: describeIssueDate(issue[0], text) }) : name;
  });
  const carried = text.t('export.carried', {
    publication: text.both(facts.publication),
    credits: credits.join(' · '),
  });
  return [carried, ...own].join(text.lang === 'zh' ? '' : ' ');
}

/** `≈ 原文写“约”`: each mark that occurs, with the words that it stands for. */
function describeMarks(figures: readonly Figure[], text: Text): SignWords {
  const legend = MARKED.flatMap(({ qualifier, key, words }) => {
    const marked = figures.filter((figure) => figure.qualifier === qualifier && figure.value !== null);
    if (marked.length === 0) return [];
    // Some articles set the word apart from the numeral (基本实现…100%覆盖); then it stands in the excerpt only.
    const found = unique(
      marked.flatMap((figure) => (words.exec(figure.printed) ?? words.exec(figure.excerpt))?.[0] ?? []),
    );
    const quoted = found.map((word) => `“${word}”`).join(text.lang === 'zh' ? '' : ', ');
    const mark = formatQualifierMark(qualifier);
    return [[mark, text.t(key, { mark, words: quoted || 'none' })]];
  });
  return Object.fromEntries(legend) as SignWords;
}

/** The places of the figures, with their numbers where a place shows several: `肇庆 13和966`. */
function namePlaces(facts: SourceFacts, shown: readonly Figure[], text: Text): (figures: readonly Figure[]) => string {
  const short = new Map<Adcode, string>(facts.regions.map((region) => [region.adcode, text.both(region.short)]));
  const nameOf = (figure: Figure): string => {
    const name = short.get(figure.region) ?? figure.region;
    return figure.site ? text.t('export.withDetail', { name, detail: text.both(figure.site) }) : name;
  };
  const numbers = new Intl.ListFormat(text.lang, { type: 'conjunction' });
  return (figures) =>
    joinNames(
      groupInOrder(figures, nameOf).map((group) => {
        const name = group[0] ? nameOf(group[0]) : '';
        const isAlone = shown.filter((figure) => nameOf(figure) === name).length === 1;
        return isAlone
          ? name
          : `${name} ${numbers.format(unique(group.map((figure) => formatFigure(figure, text.lang))))}`;
      }),
      text.lang,
    );
}

function describeCaveats(facts: SourceFacts, figures: readonly Figure[], text: Text): string[] {
  const name = namePlaces(facts, figures, text);
  const entries = figures.flatMap((figure) => figure.caveats.map((caveat) => ({ figure, words: text.both(caveat) })));
  return groupInOrder(entries, (entry) => entry.words).map((group) =>
    text.t('export.caveat', { places: name(group.map((entry) => entry.figure)), caveat: group[0]?.words ?? '' }),
  );
}

/** Whether a date of the figures or of the articles that print them is inferred. */
function hasInferredDate(facts: SourceFacts, figures: readonly Figure[]): boolean {
  const used = new Set<string>(figures.map((figure) => figure.article));
  const periods = [
    ...figures.map((figure) => figure.period),
    ...facts.articles.filter((article) => used.has(article.id)).map((article) => article.publishedOn),
  ];
  return periods.some((period) => period.basis === 'inferred');
}

/** The residents that values per 10,000 were divided by: outside figures, with their own source and day. */
function describeDenominators(facts: SourceFacts, populations: readonly Population[], text: Text): string[] {
  const short = new Map<Adcode, string>(facts.regions.map((region) => [region.adcode, text.both(region.short)]));
  const items = groupInOrder(populations, (item) => `${item.asOf} ${item.source}`).map((group) => {
    const places = group.map(
      (item) => `${short.get(item.region) ?? item.region} ${formatNumber(item.value, text.lang)}`,
    );
    return text.t('export.denominatorItem', {
      places: joinNames(unique(places), text.lang),
      date: group[0] ? formatDate(group[0].asOf, text.lang) : '',
      source: group[0] ? formatSourceName(group[0], text.lang) : '',
      grade: group[0]?.grade ?? '',
    });
  });
  return items.length > 0 ? [text.t('export.denominator', { items: joinClauses(items, text.lang) })] : [];
}

/**
 * What stands under an exported figure about the figures that it shows, in the order given. Pass the populations where
 * values are per 10,000.
 */
export function describeSources(
  facts: SourceFacts,
  figures: readonly Figure[],
  text: Text,
  populations: readonly Population[] = [],
): SourceLines {
  const shown = [...new Set(figures)];
  const caveats = describeCaveats(facts, shown, text);
  return {
    sources: describeCredits(facts, shown, text),
    signs: {
      ...describeMarks(shown, text),
      ...(shown.some((figure) => figure.caveats.length > 0) ? { '※': `※ ${text.t('caveat.has')}` } : {}),
      ...(hasInferredDate(facts, shown) ? { '*': text.t('export.inferredDate') } : {}),
    },
    notes: [...describeDenominators(facts, populations, text), ...caveats],
    lesser: caveats.slice(MAX_CAVEATS),
  };
}
