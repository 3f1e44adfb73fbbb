import { expect, it } from 'vitest';
import { composeSearchIndexText } from '../build/composeSearchIndex';
import { realDataset, realSearchCatalog, realSystems } from '../testing/realData';
import { parseSearchIndex } from './parseSearchIndex';

const composed: unknown = JSON.parse(
  composeSearchIndexText(JSON.stringify(realDataset), {}, realSearchCatalog, JSON.stringify(realSystems)),
);

it('the index that the build makes passes the door, and holds every place, indicator, article, programme and figure', () => {
  const { dataset, entries } = parseSearchIndex(composed, 'search-index.json');
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect(dataset).toBe(realDataset.version);
  expect([count('place'), count('indicator'), count('article'), count('programme'), count('figure')]).toEqual([
    realDataset.regions.length,
    realDataset.indicators.length,
    realDataset.articles.length,
    realDataset.programmes.length,
    realDataset.figures.length,
  ]);
  const named = new Set(entries.map((entry) => `${entry.kind}/${entry.id}`));
  expect(named.size).toBe(entries.length);
  expect(entries.flatMap((entry) => entry.within).filter((name) => !named.has(name))).toEqual([]);
});

it('an index of another shape is refused with the place, one of a later edition as such', () => {
  const parse = (input: unknown) => () => parseSearchIndex(input, 'search-index.json');
  expect(parse({ schemaVersion: 1, dataset: 'x', entries: [{ kind: 'planet' }] })).toThrow(/entries\.0\.kind/);
  expect(parse({ schemaVersion: 2 })).toThrow(/newer/);
  expect(parse(null)).toThrow(/malformed/);
});
