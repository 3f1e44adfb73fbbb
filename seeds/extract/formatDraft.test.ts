import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeExtraction } from '../../src/build/composeExtraction';
import { extractArticle } from '../../src/extract/extractArticle';
import { readExtractionFile } from '../../src/extract/extractionFile';
import { formatDraft, formatDraftNumerals } from './formatDraft';

const facts = readExtractionFile(composeExtraction('.'));
/** Made up. */
const text = '铜仁：社工站建成\n\n截至2025年底，铜仁市持证社工523人，社工机构超过18家，公园12个。\n';
const subject = {
  document: '900_example',
  text,
  published: '2026-01-12',
  extraction: extractArticle(text, '2026-01-12', facts),
};

it('a draft has the form of a record: every number with its words and line, each marked as unread', () => {
  const { document, articles } = parse(formatDraft(subject)) as {
    document: string;
    articles: Record<string, unknown>[];
  };
  expect(document).toBe('900_example');
  expect(articles[0]).toMatchObject({ id: '900A', headline: '铜仁：社工站建成', headlineLine: 1, regions: ['520600'] });
  expect(articles[0]?.['figures']).toEqual([
    {
      id: '900A-01',
      indicator: 'certified',
      region: '520600',
      value: 523,
      unit: 'person',
      period: { as_of: '2025-12', stated: true },
      printed: '523人',
      excerpt: '铜仁市持证社工523人',
      line: 3,
      draft: true,
    },
    expect.objectContaining({ indicator: 'agencies', value: 18, qualifier: 'over', printed: '超过18家', draft: true }),
  ]);
});
it('the numerals that it does not hold are set aside with their classes, marked alike', () => {
  expect(parse(formatDraftNumerals(subject))).toEqual({
    document: '900_example',
    numerals: [
      { line: 3, printed: '2025', class: 'date', draft: true },
      { line: 3, printed: '12', class: 'structure', draft: true },
    ],
  });
});
