import { describe, expect, it } from 'vitest';
import { compileSeeds } from './compileSeeds';
import { makeSources, RECORDS } from './read/exampleSeeds';
import { formatDataset } from './compile/formatDataset';

describe('compileSeeds', () => {
  it('a faultless folder compiles to a dataset', () => {
    const { dataset, diagnostics } = compileSeeds(makeSources());
    expect(diagnostics).toEqual([]);
    expect(dataset?.figures.map(({ id }) => id)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((number) => `900A-${number}`),
    );
    expect(dataset?.version).toMatch(/^[0-9a-f]{8}$/);
  });

  it('the dataset has the same bytes with and without the documents', () => {
    const [here, elsewhere] = [true, false].map(
      (withDocuments) => compileSeeds(makeSources([], withDocuments)).dataset,
    );
    expect(here).not.toBeNull();
    expect(formatDataset(elsewhere!)).toBe(formatDataset(here!));
  });

  it('faults of several kinds are all told at once', () => {
    const { dataset, diagnostics } = compileSeeds(
      makeSources([
        ['value: 12,', 'value: 13,'],
        ['indicator: staff', 'indicator: staf'],
        ['line: 7', 'line: 6'],
      ]),
    );
    expect(dataset).toBeNull();
    expect(diagnostics.map(({ line }) => line).sort()).toEqual([14, 15, 26]);
  });

  it('a wrong line is caught only where the documents are', () => {
    expect(compileSeeds(makeSources([['line: 7', 'line: 6']], true)).diagnostics).toHaveLength(1);
    expect(compileSeeds(makeSources([['line: 7', 'line: 6']], false)).diagnostics).toHaveLength(0);
  });

  it('an empty folder of records is a diagnostic', () => {
    const { diagnostics } = compileSeeds({ ...makeSources(), documents: [] });
    expect(diagnostics).toEqual([
      {
        file: 'seeds/documents',
        line: 1,
        message: 'there are no record files',
        fix: expect.stringContaining('one YAML file per document'),
      },
    ]);
  });

  it('a missing catalogue is a diagnostic', () => {
    const sources = makeSources();
    const { diagnostics } = compileSeeds({ ...sources, catalog: { file: sources.catalog.file, text: null } });
    expect(diagnostics[0]).toMatchObject({ file: sources.catalog.file, line: 1, message: 'this file does not exist' });
  });

  it('the same document recorded twice is a diagnostic', () => {
    const sources = makeSources();
    const [first] = sources.documents;
    const { diagnostics } = compileSeeds({
      ...sources,
      documents: [...sources.documents, { file: 'seeds/documents/900_again.yaml', text: first?.text ?? null }],
    });
    expect(diagnostics).toContainEqual(expect.objectContaining({ message: expect.stringMatching(/already recorded/) }));
    expect(diagnostics.every(({ file }) => file === RECORDS || file === 'seeds/documents/900_again.yaml')).toBe(true);
  });
});
