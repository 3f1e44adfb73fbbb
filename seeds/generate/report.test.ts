import { expect, it } from 'vitest';
import { compileSeeds } from './compileSeeds';
import { makeSources } from './read/exampleSeeds';
import { reportDataset, reportNumerals, reportSkipped, reportSystems } from './report';

it('the report counts figures by kind, article, indicator and place', () => {
  const report = reportDataset(compileSeeds(makeSources()).dataset!);
  expect(report).toContain('1 articles, 8 figures, 4 indicators, 1 places with figures');
  expect(report).toContain('per kind: actual 5 · change 1 · standard 1 · target 1');
  expect(report).toContain('programmes: 2 (by kind: institution 1, programme 1)');
  expect(report).toContain('national figures: 2 in 1 series');
  expect(report).toContain('per article: 900A 8');
  expect(report).toContain('per indicator: certified 3 · funding 1 · staff 2 · stations 2');
  expect(report).toContain('per place: 990100 示例 8');
});

it('the report counts systems by form and their parts by role', () => {
  expect(reportSystems(compileSeeds(makeSources()).systems!)).toBe(
    'systems: 1 (by form: chain 1)\nparts: 3 (by role: body 1, party 1, step 1)',
  );
});

it('a skipped check is told by name', () => {
  expect(reportSkipped(['excerpts against documents'])).toBe('skipped: excerpts against documents');
});

it('the report accounts for every numeral, per document and in total', () => {
  const { numerals } = compileSeeds(makeSources());
  expect(reportNumerals(numerals)).toBe(
    '900_example numerals: 11, in figures: 9, set aside: 2, unaccounted: 0\nnumerals: 11, in figures: 9, set aside: 2, unaccounted: 0',
  );
});
