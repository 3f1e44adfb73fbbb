import type { Dataset } from '../domain/dataset';
import { type AcceptedFigure, isSameReport } from '../domain/ownArticle';
import type { Article } from '../domain/records/article';
import type { Figure, TargetFigure } from '../domain/records/figure';
import { parseAdcode, parseArticleId, parseFigureId } from '../domain/records/ids';
import type { DefinedIndicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import type { PartOf } from '../domain/slice';
import { findCommon, findLevel } from '../domain/adcode';
import { describeReadPeriod } from '../domain/articlePeriod';
import { servesTarget } from '../domain/servesTarget';
import { isOfPlaceItself } from '../domain/wholePlace';
import { groupBy } from './indexDataset';
import { selectTotals } from './selectTotals';

/** What marks a record of the reader's own, beside the keys of a published one (domain/observation). */
const OWN = { origin: 'own' } as const;

/** Short enough to be shown: `own-v4kaau`. */
const nameArticle = (id: string): string => `own-${id.slice(-6)}`;

const toArticle = ({ id, title, published, place }: AcceptedFigure['article']): Article & typeof OWN => ({
  ...OWN,
  id: parseArticleId(nameArticle(id)),
  document: title,
  headline: title,
  headlineLine: 1,
  titleEn: title,
  credit: { zh: `《${title}》`, en: `“${title}”` },
  publishedOn: { type: 'as_of', start: published, end: published, precision: 'day', basis: 'stated' },
  regions: place ? [parseAdcode(place)] : [],
});

/** The accepted number as a figure like those of the articles; null where it has no indicator, unit or place. */
function toFigure(
  { article, figure }: AcceptedFigure,
  indicators: ReadonlyMap<string, DefinedIndicator>,
): Figure | null {
  const indicator = indicators.get(figure.indicator ?? '');
  const [first, ...others] = figure.regions;
  if (!indicator || !first || figure.unit === null) return null;
  return {
    ...OWN,
    id: parseFigureId(`${nameArticle(article.id)}-${figure.start}`),
    article: parseArticleId(nameArticle(article.id)),
    kind: figure.kind,
    indicator: indicator.id,
    region: parseAdcode(others.reduce(findCommon, first)),
    ...(others.length > 0 ? { covers: figure.regions.map(parseAdcode) } : {}),
    value: figure.value,
    ...(figure.valueMax === undefined ? {} : { valueMax: figure.valueMax }),
    unit: figure.unit,
    ...(indicator.counted && indicator.unit === figure.unit ? { counted: indicator.counted } : {}),
    qualifier: figure.qualifier,
    period: describeReadPeriod(figure.period, article.published),
    printed: figure.printed,
    excerpt: figure.excerpt,
    line: 1,
    caveats: [],
    comparable: true,
  } as Figure;
}

/** Places that published figures never named, by what the gazetteer calls them. */
function listNewRegions(dataset: Dataset, figures: readonly Figure[], names: ReadonlyMap<string, string>): Region[] {
  const known = new Set<string>(dataset.regions.map(({ adcode }) => adcode));
  const codes = new Set<string>(figures.flatMap(({ region, covers = [] }) => [region, ...covers]));
  return [...codes]
    .filter((code) => !known.has(code))
    .map((code) => {
      const name = names.get(code) ?? code;
      const parent = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((above) => known.has(above));
      const both = { zh: name, en: name };
      return {
        adcode: parseAdcode(code),
        name: both,
        short: both,
        level: findLevel(code),
        parent: parseAdcode(parent ?? '100000'),
      };
    });
}

/** What a number of a place as a whole answers; two that answer it alike say the same, else they contradict. */
const questionOf = ({ kind, indicator, region, unit, period, ...figure }: Figure): string =>
  isOfPlaceItself(figure) ? [kind, indicator, region, unit, period.end].join() : '';

/** Figures by what they answer. */
function indexQuestions(figures: readonly Figure[]): (figure: Figure) => readonly Figure[] {
  const known = groupBy(figures, questionOf);
  known.delete('');
  return (figure) => known.get(questionOf(figure)) ?? [];
}

/** The doubt of two that say different things of the same; in these words each finds the other. */
const doubtOf = ({ id }: Figure) =>
  ({
    code: 'contradicted',
    zh: `读者自录的数和已发布的 ${id} 不同`,
    en: `The number added by the reader differs from the published ${id}`,
  }) as const;

/** Lets a target be judged by the reader's numbers of the same thing at the same place, too. */
function serveTarget(target: TargetFigure, own: readonly Figure[]): TargetFigure {
  const serving = own.filter((figure) => servesTarget(figure, target)).map(({ id }) => id);
  return serving.length === 0 ? target : { ...target, actuals: [...(target.actuals ?? []), ...serving] };
}

/** Places that a composition needs names for. */
export const listUnknownPlaces = (dataset: Dataset, accepted: readonly AcceptedFigure[]): string[] => {
  const known = new Set<string>(dataset.regions.map(({ adcode }) => adcode));
  return accepted.flatMap(({ figure }) => figure.regions).filter((code) => !known.has(code));
};

/**
 * The published dataset with what the reader has accepted of his own articles, as one for everything that shows
 * figures. What a page tells of the whole stays that of the published one. A number that is published already adds
 * nothing; one that differs from a published one of the same day is doubted, as is that one.
 * @param names official names by code, for places that no published figure names
 */
export function composeOwn(
  dataset: Dataset,
  accepted: readonly AcceptedFigure[],
  names: ReadonlyMap<string, string>,
): PartOf<Dataset> {
  const indicators = new Map<string, DefinedIndicator>(dataset.indicators.map((one) => [one.id, one]));
  const read = accepted.flatMap((one) => toFigure(one, indicators) ?? []);
  const publishedLike = indexQuestions(dataset.figures);
  const own = read.filter((figure) => !publishedLike(figure).some((other) => isSameReport(figure, other)));
  const ownLike = indexQuestions(own);
  const published = dataset.figures.map((figure) => {
    const served = figure.kind === 'target' ? serveTarget(figure, own) : figure;
    return ownLike(figure).length === 0 ? served : { ...served, caveats: [...served.caveats, doubtOf(figure)] };
  });
  const added = own.map((figure) => ({ ...figure, caveats: publishedLike(figure).map(doubtOf) }));
  const articles = new Map(accepted.map(({ article }) => [article.id, toArticle(article)]));
  return {
    ...dataset,
    regions: [...dataset.regions, ...listNewRegions(dataset, added, names)],
    articles: [...dataset.articles, ...articles.values()],
    figures: [...published, ...added],
    totals: selectTotals(dataset),
  };
}
