import { matchPath } from 'react-router-dom';
import { routes } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { formatPeriodProse, formatPeriodSpoken } from '../../format/formatPeriod';
import { formatAmount, formatPlace, formatTargetHeadline } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { countTargets, targetKey } from '../../selectors/targetKey';

/** What a page is called and what stands on it, for search engines and link previews. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
}

type Describe = (id: string, dataset: Dataset, text: Text) => PageDescription | null;

const describeRegion: Describe = (adcode, dataset, text) => {
  const index = indexDataset(dataset);
  const region = [...index.regions.values()].find((one) => one.adcode === adcode);
  if (!region) return null;
  const inside = dataset.figures.filter((figure) => index.pathTo(figure.region).some((step) => step.adcode === adcode));
  const values = {
    name: text.both(region.name),
    figures: inside.length,
    // As the page counts: a list of places in one sentence is one target.
    targets: new Set(inside.filter((figure) => figure.kind === 'target').map(targetKey)).size,
  };
  return {
    title: text.both(region.name),
    description:
      inside.length === 0 ? text.t('meta.region.silent', { name: values.name }) : text.t('meta.region', values),
  };
};

const describeIndicator: Describe = (id, dataset, text) => {
  const indicator = indexDataset(dataset).indicators.get(id);
  if (!indicator) return null;
  const places = new Set(dataset.figures.filter((figure) => figure.indicator === id).map((figure) => figure.region))
    .size;
  return {
    title: text.both(indicator.name),
    description: text.t('meta.indicator', {
      name: text.both(indicator.name),
      definition: text.both(indicator.definition),
      places,
    }),
  };
};

const describeTarget: Describe = (id, dataset, text) => {
  const index = indexDataset(dataset);
  const target = index.figures.get(id);
  if (target?.kind !== 'target') return null;
  const [region, indicator] = [mustGet(index.regions, target.region), mustGet(index.indicators, target.indicator)];
  return {
    title: formatTargetHeadline({ target, region, indicator }, text),
    description: text.t('meta.target', {
      place: formatPlace(region, text),
      indicator: text.both(indicator.name),
      amount: formatAmount(target, text),
      deadline: formatPeriodProse(target.period, text.lang),
    }),
  };
};

const describeFigure: Describe = (id, dataset, text) => {
  const index = indexDataset(dataset);
  const figure = index.figures.get(id);
  if (!figure) return null;
  const [place, indicator] = [
    text.both(mustGet(index.regions, figure.region).name),
    text.both(mustGet(index.indicators, figure.indicator).name),
  ];
  return {
    title: `${place} · ${indicator}`,
    description: text.t('meta.figure', {
      place,
      indicator,
      amount: formatAmount(figure, text),
      date: formatPeriodSpoken(figure.period, text.lang),
    }),
  };
};

const describeProgramme: Describe = (id, dataset, text) => {
  const programme = dataset.programmes.find((one) => one.id === id);
  if (!programme) return null;
  const place = text.both(mustGet(indexDataset(dataset).regions, programme.region).short);
  const [name, summary] = [text.both(programme.name), text.both(programme.summary).replace(/[。.]$/, '')];
  return { title: name, description: text.t('meta.programme', { place, name, summary }) };
};

const count = (dataset: Dataset) => ({
  articles: dataset.articles.length,
  figures: dataset.figures.length,
});

const DESCRIBED: readonly (readonly [pattern: string, describe: Describe])[] = [
  [
    routes.home,
    (_, dataset, { t }) => ({
      title: t('site.motto'),
      description: t('meta.home', { articles: count(dataset).articles, figures: count(dataset).figures }),
    }),
  ],
  [routes.region, describeRegion],
  [routes.indicator, describeIndicator],
  [
    routes.targets,
    (_, dataset, { t }) => ({
      title: t('nav.targets'),
      description: t('meta.targets', { count: countTargets(dataset) }),
    }),
  ],
  [routes.target, describeTarget],
  [routes.compare, (_, __, { t }) => ({ title: t('compare.title'), description: t('meta.compare') })],
  [
    routes.evidence,
    (_, dataset, { t }) => ({
      title: t('evidence.title'),
      description: t('meta.evidence', { count: count(dataset).figures }),
    }),
  ],
  [routes.figure, describeFigure],
  [
    routes.programmes,
    (_, dataset, { t }) => ({
      title: t('nav.programmes'),
      description: t('meta.programmes', { count: dataset.programmes.length }),
    }),
  ],
  [routes.programme, describeProgramme],
  [routes.data, (_, __, { t }) => ({ title: t('data.title'), description: t('meta.data') })],
  [
    routes.indicators,
    (_, { indicators }, { t }) => ({
      title: t('indicators.title'),
      description: t('indicators.lead', { count: indicators.length }),
    }),
  ],
  [routes.add, (_, __, { t }) => ({ title: t('frame.add'), description: t('meta.add') })],
  [routes.about, (_, __, { t }) => ({ title: t('about.title'), description: t('meta.about') })],
];

/**
 * Describes the page at a path of the site (without base and query); null for a page that does not exist or that
 * nothing is known of.
 */
export function describePage(pathname: string, dataset: Dataset, text: Text): PageDescription | null {
  for (const [pattern, describe] of DESCRIBED) {
    const match = matchPath(pattern, pathname);
    if (match) return describe(Object.values(match.params)[0] ?? '', dataset, text);
  }
  return null;
}
