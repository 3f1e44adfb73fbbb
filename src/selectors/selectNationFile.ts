import type { Dataset } from '../domain/dataset';
import { type CountedFigure, NATION_SCHEMA_VERSION, type NationFile } from '../domain/facts';
import type { Period } from '../domain/period';
import { isProvinceCode } from '../domain/provinceCode';
import type { Figure } from '../domain/records/figure';
import type { IndicatorId } from '../domain/records/ids';
import type { DefinedIndicator, Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { indexDataset } from './indexDataset';

/** The figures that the page tells (NationFacts), in the order of the dataset. */
function selectTold({ figures }: Dataset, indicator: IndicatorId): Figure[] {
  const judging = figures.flatMap((figure) =>
    figure.kind === 'target' ? [...(figure.actuals ?? []), ...(figure.refused ?? []).map((link) => link.figure)] : [],
  );
  const ids = new Set<string>(judging);
  return figures.filter(({ id, kind, indicator: own }) => own === indicator || kind === 'target' || ids.has(id));
}

/** A date without why it is inferred and where it was seen. */
const shortenPeriod = ({ reason: _reason, source: _source, ...period }: Period): Period => period;

/** That a figure has a caveat, without its words; contradicting figures are known by theirs. */
const shortenCaveat = (caveat: Figure['caveats'][number]): Figure['caveats'][number] =>
  caveat.code === 'contradicted' ? caveat : { code: caveat.code, zh: '', en: '' };

/** The page quotes the figures of its indicator and explains dates and caveats; of the others it does neither. */
function tell(figure: Figure, opening: IndicatorId): Figure {
  if (figure.indicator === opening) return figure;
  const { period, caveats, note } = figure;
  return {
    ...figure,
    excerpt: '',
    // What has no number is named by its words.
    printed: figure.value === null ? figure.printed : '',
    period: shortenPeriod(period),
    caveats: caveats.map(shortenCaveat),
    // Two targets are of the same thing where their notes are the same.
    ...(note ? { note: { zh: note.zh, en: '' } } : {}),
  };
}

function count({ id, article, kind, indicator, region, site, covers, value, list, period }: Figure): CountedFigure {
  return {
    ...{ id, article, kind, indicator, region, value, period: shortenPeriod(period) },
    // That it is of a part of its place counts, not of which.
    ...(site ? { site: { zh: '', en: '' } } : {}),
    ...(covers ? { covers } : {}),
    ...(list ? { list } : {}),
  };
}

/** Every province, the places of all figures, and what those lie in; where their seats are, the boundaries tell. */
function selectNamed(dataset: Dataset): Region[] {
  const { pathTo } = indexDataset(dataset);
  const ofFigures = dataset.figures.flatMap(({ region, covers = [] }) => [region, ...covers]);
  const above = new Set<string>(ofFigures.flatMap(pathTo).map(({ adcode }) => adcode));
  return dataset.regions
    .filter(({ adcode }) => isProvinceCode(adcode) || above.has(adcode))
    .map(({ seat: _seat, ...region }) => region);
}

/** Only the indicator that the page opens with says what it means, and what its unit is called. */
function shorten({ distinctFrom: _others, ...named }: DefinedIndicator, opening: IndicatorId): Indicator {
  const { definition: _definition, counted: _counted, ...brief } = named;
  return named.id === opening ? named : brief;
}

/**
 * What the national page shows when it opens with this indicator, as a file of its own: every figure counted, and told
 * those of the indicator and of the targets. Throws where the catalogue does not have the indicator.
 */
export function selectNationFile(dataset: Dataset, opening: string): NationFile {
  const indicator = indexDataset(dataset).indicators.get(opening);
  if (!indicator) throw new Error(`The catalogue has no indicator ${opening}, which the national page opens with`);
  const reporting = new Set(
    dataset.figures.filter((figure) => figure.indicator === indicator.id).map((figure) => figure.region),
  );
  const told = selectTold(dataset, indicator.id);
  return {
    schemaVersion: NATION_SCHEMA_VERSION,
    version: dataset.version,
    families: dataset.families,
    indicators: dataset.indicators.map((item) => shorten(item, indicator.id)),
    regions: selectNamed(dataset),
    articles: dataset.articles.map(({ id, document, credit, publishedOn }) => ({
      ...{ id, document, credit },
      publishedOn: shortenPeriod(publishedOn),
    })),
    populations: dataset.populations.filter(({ region }) => reporting.has(region)),
    figures: told.map((figure) => tell(figure, indicator.id)),
    counted: dataset.figures.filter((figure) => !told.includes(figure)).map(count),
  };
}
