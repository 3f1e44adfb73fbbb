import { expect, it } from 'vitest';
import { readProjectSources } from './structure/projectSources';

/** Tables that keep one order, by reason. */
const KEEPS_ITS_ORDER: Readonly<Record<string, string>> = {
  'src/ui/NationalTable.tsx': 'a series, in the order of its years',
  'src/views/target/TrajectoryPanel.tsx': 'the twin of one chart: reported, then required, then refused',
  'src/views/targets/BoardTable.tsx': 'sorts by a list of orders above it, with its groups',
  'src/views/compare/CompareMatrix.tsx': 'indicator × place: both orders are chosen',
  'src/views/programmes/TierMatrix.tsx': 'place × tier: the tiers go from the city down',
  'src/views/region/RegionFigures.tsx': 'grouped by family, a column a place',
  'src/views/region/RegionMultiples.tsx': 'the twin of one chart, in the order of its dates',
  'src/panels/SystemParts.tsx': 'the parts of a picture, in the order in which they follow from each other',
  'src/charts/coverage/CoverageMatrix.tsx': 'place × family: both orders are those of the picture',
};

it('every table sorts by its columns, or keeps an order that has a reason', () => {
  const tables = Object.entries(readProjectSources()).filter(
    ([path, text]) => path.startsWith('src/') && path.endsWith('.tsx') && text.includes('<table'),
  );
  const silent = tables.filter(([, text]) => !text.includes('<SortHead')).map(([path]) => path);
  expect(silent.toSorted()).toEqual(Object.keys(KEEPS_ITS_ORDER).toSorted());
});
