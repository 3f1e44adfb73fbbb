import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { Slice, SliceKey } from '../domain/slice';
import { describePage } from '../views/frame/describePage';
import { realDataset, realText } from '../testing/realData';
import { indexDataset } from './indexDataset';
import { selectContradicting } from './selectContradictions';
import { selectDerivedOfFigure } from './selectDerived';
import { selectFigureContext } from './selectFigureContext';
import { selectKnownValues } from './selectKnownValues';
import { selectProgrammesOfFigure } from './selectLocalProgrammes';
import { selectSlice } from './selectSlice';
import { selectTarget, selectTargets } from './selectTargets';
import { selectTotals } from './selectTotals';

const DAYS = ['2024-01-01', '2026-11-30', '2031-01-01'];

/** As the browser gets it. */
const sliceOf = (scope: SliceKey): Dataset =>
  (JSON.parse(JSON.stringify(selectSlice(realDataset, scope))) as Slice).facts;

/** Without the seats of places, which only a map would need. */
const told = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown, (key, value: unknown) => (key === 'seat' ? undefined : value)));

/** What stands at the foot of a page and in its head, and what its address may name. */
const describeAround = (path: string, dataset: Dataset) => ({
  page: describePage(path, dataset, realText.zh),
  known: selectKnownValues(dataset),
  totals: selectTotals(dataset),
  edition: [dataset.version, dataset.publication],
});

describe('the page of a figure says from its slice what it says from the whole dataset', () => {
  const show = (dataset: Dataset, id: string) => {
    const context = selectFigureContext(dataset, id)!;
    const { figures, regions, pathTo } = indexDataset(dataset);
    const derived = selectDerivedOfFigure(dataset, id);
    const programmes = selectProgrammesOfFigure(dataset, context.figure);
    return {
      ...{ context, derived, programmes },
      contradicting: selectContradicting(dataset, context.figure),
      inputs: derived.flatMap(({ inputs }) => inputs.map((input) => figures.get(input))),
      covered: context.figure.covers?.map((code) => regions.get(code)),
      places: [...context.sameSentence, ...context.sameArticle, ...context.targets].map(({ region }) => pathTo(region)),
      programmePlaces: programmes.map(({ region }) => regions.get(region)),
      corrections: dataset.corrections.filter(({ figure }) => figure === id),
    };
  };

  it.each(realDataset.figures.map(({ id }) => id))('%s', (id) => {
    const slice = sliceOf({ of: 'figure', key: id });
    expect(told(show(slice, id))).toEqual(told(show(realDataset, id)));
    expect(describeAround(`/evidence/${id}`, slice)).toEqual(describeAround(`/evidence/${id}`, realDataset));
  });
});

describe('the page of a target says from its slice what it says from the whole dataset, on any day', () => {
  const show = (dataset: Dataset, id: string) =>
    DAYS.map((today) => {
      const series = selectTarget(dataset, id, today)!;
      const { articles } = indexDataset(dataset);
      const shown = [series.target, ...series.actuals, ...series.refused.map(({ figure }) => figure)];
      return {
        series,
        others: selectTargets(dataset, today).filter(({ target }) => target.article === series.target.article),
        articles: shown.map(({ article }) => articles.get(article)),
      };
    });
  const targets = realDataset.figures.filter(({ kind }) => kind === 'target').map(({ id }) => id);

  it.each(targets)('%s', (id) => {
    const slice = sliceOf({ of: 'target', key: id });
    expect(told(show(slice, id))).toEqual(told(show(realDataset, id)));
    expect(describeAround(`/targets/${id}`, slice)).toEqual(describeAround(`/targets/${id}`, realDataset));
  });
});

it('a slice names no record that it does not hold, and is a small part of the dataset', () => {
  const scopes = realDataset.figures.map(({ id }): SliceKey => ({ of: 'figure', key: id }));
  for (const scope of scopes) {
    const facts = sliceOf(scope);
    const index = indexDataset(facts);
    for (const figure of facts.figures) {
      expect(index.articles.has(figure.article)).toBe(true);
      expect(index.indicators.has(figure.indicator)).toBe(true);
      expect(index.provinceOf(figure.region)?.adcode).toBe(indexDataset(realDataset).provinceOf(figure.region)?.adcode);
    }
    expect(JSON.stringify(facts).length).toBeLessThan(JSON.stringify(realDataset).length / 8);
  }
});

it('there is no slice of what there is not', () => {
  expect(() => selectSlice(realDataset, { of: 'figure', key: '999Z-99' })).toThrow('999Z-99');
  expect(() => selectSlice(realDataset, { of: 'target', key: '999Z-99' })).toThrow('999Z-99');
});
