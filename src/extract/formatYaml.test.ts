import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatYaml } from './formatYaml';

it('a record is read back as it was written: codes stay words, quotation marks and line ends stay', () => {
  const record = {
    document: '005_2026-01-12',
    articles: [
      {
        id: '000E',
        headline: '社工站：“一站式” #1 - 3',
        credit: { zh: '民政局', en: 'no' },
        published: { as_of: '2026-01', inferred: { zh: '按刊期', en: "it's, dated" } },
        regions: ['520600'],
        empty: [],
        figures: [
          {
            id: '000E-01',
            value: 523,
            region: '520600',
            covers: ['520600', '520300'],
            period: { during: 2023 },
            draft: true,
          },
          {
            id: '000E-02',
            value: null,
            excerpt: 'a: b\n{c}',
            note: { zh: '全', en: 'all' },
            printed: '5',
            line: 3,
            kind: 'target',
          },
        ],
      },
    ],
  };
  expect(parse(formatYaml(record))).toEqual(record);
});

it('small entries stand on a line each, as in seeds/documents', () => {
  expect(formatYaml({ document: 'x', numerals: [{ line: 3, printed: '2023年', class: 'date' }] })).toBe(
    'document: x\nnumerals:\n  - { line: 3, printed: "2023年", class: date }\n',
  );
});
