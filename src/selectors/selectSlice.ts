import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { SLICE_SCHEMA_VERSION, type Slice, type SliceKey } from '../domain/slice';
import { indexDataset, mustGet } from './indexDataset';
import { selectContradicting } from './selectContradictions';
import { selectDerivedOfFigure, selectDerivedOfRegion } from './selectDerived';
import { selectFigureContext } from './selectFigureContext';
import { selectMultiples } from './selectMultiples';
import { selectProgrammesOfFigure } from './selectLocalProgrammes';
import { selectFirstIndicator, selectReportingPlaces } from './selectRegionFigures';
import { selectRegionMap } from './selectRegionMap';
import { selectSameQuestion } from './selectTargets';
import { selectTotals } from './selectTotals';

/** What a page shows; everything that it refers to is added ({@link collectSlice}). */
type Shown = Pick<Dataset, 'figures'> &
  Partial<Pick<Dataset, 'programmes' | 'derived' | 'national' | 'corrections' | 'regions'>> & {
    readonly indicators?: readonly string[];
  };

/** The figure, the rest of its article and what it is set against, and what is made of it. */
function selectOfFigure(dataset: Dataset, id: string): Shown {
  const context = selectFigureContext(dataset, id);
  if (!context) throw new Error(`There is no figure ${id} to make a slice of`);
  const { figure, sameSentence, sameArticle, actuals, refused, targets, refusedBy } = context;
  const others = [...refused, ...refusedBy].map((other) => other.figure);
  return {
    figures: [
      ...[figure, ...selectContradicting(dataset, figure)],
      ...[...sameSentence, ...sameArticle, ...actuals, ...targets, ...others],
    ],
    programmes: selectProgrammesOfFigure(dataset, figure),
    derived: selectDerivedOfFigure(dataset, id),
    corrections: dataset.corrections.filter((correction) => correction.figure === figure.id),
  };
}

/** The target, and the others of its article. */
function selectOfTarget(dataset: Dataset, id: string): Shown {
  const index = indexDataset(dataset);
  const target = index.figures.get(id);
  if (!target) throw new Error(`There is no target ${id} to make a slice of`);
  return { figures: index.figuresOfArticle(target.article).filter(({ kind }) => kind === 'target') };
}

/**
 * What is reported in the province of a place: its map may show all of that. Beyond it what wider places and the nation
 * report of the same, and where the map shows the place among provinces what these report.
 */
function selectOfRegion(dataset: Dataset, adcode: string): Shown {
  const index = indexDataset(dataset);
  const region = index.regions.get(adcode);
  if (!region) throw new Error(`There is no place ${adcode} to make a slice of`);
  const province = index.provinceOf(adcode)?.adcode ?? adcode;
  const isInside = (code: string) => index.pathTo(code).some((step) => step.adcode === province);
  const contexts = selectMultiples(dataset, adcode).flatMap(({ context }) => context ?? []);
  const indicator = selectFirstIndicator(dataset, region);
  const map = selectRegionMap(dataset, { region, indicator, year: null, isOwnShown: true });
  const isReporting = selectReportingPlaces(dataset, adcode).length > 0;
  return {
    figures: [
      ...dataset.figures.filter(({ region: place, covers = [] }) => [place, ...covers].some(isInside)),
      ...contexts.flatMap((context) => (context.kind === 'place' ? [context.figure] : [])),
      ...(isReporting ? map.figures : []),
    ],
    programmes: dataset.programmes.filter((programme) => isInside(programme.region)),
    derived: selectDerivedOfRegion(dataset, adcode),
    national: contexts.flatMap((context) => (context.kind === 'nation' ? context.figures : [])),
    regions: [
      // Of a province the catalogue names some counties too, for the pages of those beside them.
      ...dataset.regions.filter(({ adcode: code }) => index.pathTo(code).some((step) => step.adcode === adcode)),
      ...index.childrenOf(region.parent ?? ''),
    ],
    indicators: [indicator],
  };
}

/** What judges targets among these figures, and what was refused to: of those, too, that are targets in turn. */
function addJudging(dataset: Dataset, figures: readonly Figure[]): ReadonlySet<Figure> {
  const index = indexDataset(dataset);
  const found = new Set<Figure>();
  const add = (figure: Figure): void => {
    if (found.has(figure)) return;
    found.add(figure);
    if (figure.kind !== 'target') return;
    const ids = [...(figure.actuals ?? []), ...(figure.refused ?? []).map((link) => link.figure)];
    for (const other of [...ids.map((id) => mustGet(index.figures, id)), ...selectSameQuestion(dataset, figure)])
      add(other);
  };
  figures.forEach(add);
  return found;
}

/** A dataset of what is shown, in the order of the whole: with every record that those records name. */
function collectSlice(dataset: Dataset, shown: Shown): Slice['facts'] {
  const index = indexDataset(dataset);
  const { programmes = [], derived = [], national = [], corrections = [], regions = [] } = shown;
  const inputs = derived.flatMap((value) => value.inputs.map((id) => mustGet(index.figures, id)));
  const figures = addJudging(dataset, [...shown.figures, ...inputs]);
  const codes = [...figures].flatMap(({ region, covers = [] }) => [region, ...covers]);
  const others = [...programmes, ...derived].map(({ region }) => region);
  const named = new Set(
    [...codes, ...others, ...regions.map(({ adcode }) => adcode)].flatMap((code) => index.pathTo(code)),
  );
  const [articles, indicators] = [
    new Set([...figures].map(({ article }) => article)),
    new Set<string>([...(shown.indicators ?? []), ...[...figures].map(({ indicator }) => indicator)]),
  ];
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => indicators.has(id)),
    // Where their seats are, the boundaries tell.
    regions: dataset.regions.filter((region) => named.has(region)).map(({ seat: _seat, ...region }) => region),
    articles: dataset.articles.filter(({ id }) => articles.has(id)),
    figures: dataset.figures.filter((figure) => figures.has(figure)),
    populations: [],
    programmes,
    derived,
    national,
    corrections,
    totals: selectTotals(dataset),
  };
}

const SHOWN = { region: selectOfRegion, target: selectOfTarget, figure: selectOfFigure };

/**
 * The facts that the page of one place, target or figure shows. Of a place the dataset has to name all places one level
 * below and beside it ({@link addBoundaryPlaces}).
 */
export const selectSlice = (dataset: Dataset, scope: SliceKey): Slice => ({
  schemaVersion: SLICE_SCHEMA_VERSION,
  scope,
  facts: collectSlice(dataset, SHOWN[scope.of](dataset, scope.key)),
});
