import { expect, it } from 'vitest';
import { compileSeeds } from './compileSeeds';
import { makeSources } from './exampleSeeds';
import { reportDataset, reportSkipped } from './report';

it('the report counts figures by kind, article, indicator and place', () => {
  const report = reportDataset(compileSeeds(makeSources()).dataset!);
  expect(report).toContain('1 articles, 8 figures, 4 indicators, 1 places with figures');
  expect(report).toContain('per kind: actual 5 · change 1 · standard 1 · target 1');
  expect(report).toContain('per article: 900A 8');
  expect(report).toContain('per indicator: certified 3 · funding 1 · staff 2 · stations 2');
  expect(report).toContain('per place: 990100 示例 8');
});

it('a skipped check is told by name', () => {
  expect(reportSkipped(['excerpts against documents'])).toBe('skipped: excerpts against documents');
});
