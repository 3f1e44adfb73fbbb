import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { SLICE_SCHEMA_VERSION, type Slice, type SliceScope } from '../domain/slice';
import { indexDataset, mustGet } from './indexDataset';
import { selectContradicting } from './selectContradictions';
import { selectDerivedOfFigure } from './selectDerived';
import { selectFigureContext } from './selectFigureContext';
import { selectProgrammesOfFigure } from './selectProgrammes';
import { selectSameQuestion } from './selectTargets';
import { selectTotals } from './selectTotals';

/** What a page shows; everything that it refers to is added ({@link collectSlice}). */
type Shown = Pick<Dataset, 'figures'> &
  Partial<Pick<Dataset, 'programmes' | 'derived' | 'national' | 'corrections' | 'regions'>>;

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
    new Set([...figures].map(({ indicator }) => indicator)),
  ];
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => indicators.has(id)),
    regions: dataset.regions.filter((region) => named.has(region)),
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

const SHOWN = { target: selectOfTarget, figure: selectOfFigure };

/** The facts that the page of one target or figure shows, of which its document brings no more. */
export const selectSlice = (dataset: Dataset, scope: SliceScope): Slice => ({
  schemaVersion: SLICE_SCHEMA_VERSION,
  scope,
  facts: collectSlice(dataset, SHOWN[scope.of](dataset, scope.key)),
});
