import { describe, expect, it } from 'vitest';
import { checkNumerals } from './checkNumerals';
import { compileSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, NUMERALS } from '../read/exampleSeeds';

const YEAR = '  - { "line": 7, printed: 2027年, class: date }\n';

describe('checkNumerals', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkNumerals)).toEqual([]);
  });

  it('a numeral that is neither in a figure nor set aside is caught, where its entry belongs', () => {
    expect(findDiagnostics(checkNumerals, ['  - { "line": 6, printed: 一名, class: structure }\n', ''])).toEqual([
      {
        file: NUMERALS,
        line: 3,
        message: '900_example, line 6: “一” is in no figure and not set aside',
        fix: 'record the figure, or add - { line: 6, printed: 一, class: … }',
      },
    ]);
  });

  it('without a list every open numeral is caught', () => {
    const { diagnostics } = compileSeeds({ ...makeSources(), numerals: [] });
    expect(
      diagnostics
        .filter(({ message }) => message.includes('not set aside'))
        .map(({ file, line, message }) => [file, line, message.split(': ')[0]]),
    ).toEqual([
      [NUMERALS, 1, '900_example, line 6'],
      [NUMERALS, 1, '900_example, line 7'],
    ]);
  });

  it('an entry that matches nothing is caught', () => {
    expect(findDiagnostics(checkNumerals, [YEAR, `${YEAR}  - { line: 8, printed: 2028年, class: date }\n`])).toEqual([
      {
        file: NUMERALS,
        line: 5,
        message: '“2028年” does not stand on line 8 of 900_example, or is already in a figure or another entry',
        fix: expect.stringContaining('take the entry out'),
      },
    ]);
  });

  it('an entry for a numeral that a figure already has is caught', () => {
    expect(findDiagnostics(checkNumerals, [YEAR, `${YEAR}  - { line: 8, printed: 189%, class: structure }\n`])).toEqual(
      [
        {
          file: NUMERALS,
          line: 5,
          message: expect.stringContaining('is already in a figure'),
          fix: expect.any(String),
        },
      ],
    );
  });

  it('an entry without a numeral is caught', () => {
    expect(
      findDiagnostics(checkNumerals, ['printed: 2027年', 'printed: 持证社工']).map(({ line, message }) => [
        line,
        message,
      ]),
    ).toContainEqual([4, '“持证社工” has no numeral in it']);
  });

  it('an entry as long as a sentence is caught', () => {
    expect(findDiagnostics(checkNumerals, ['printed: 2027年', 'printed: 到2027年持证社工突破2'])).toEqual([
      {
        file: NUMERALS,
        line: 4,
        message: '“到2027年持证社工突破2” has 13 characters',
        fix: expect.stringContaining('at most 12'),
      },
    ]);
  });

  it('a repeat that repeats no figure is caught', () => {
    expect(findDiagnostics(checkNumerals, ['class: structure', 'class: repeat'])).toEqual([
      {
        file: NUMERALS,
        line: 3,
        message: '“一名” repeats no figure of 900_example',
        fix: expect.stringContaining('record the figure'),
      },
    ]);
  });

  it('a class that is not known is caught', () => {
    const { diagnostics } = compileSeeds(makeSources([['class: date', 'class: dates']]));
    expect(diagnostics).toEqual([
      {
        file: NUMERALS,
        line: 4,
        message: expect.stringContaining('class must be one of date'),
        fix: expect.stringContaining('did you mean date?'),
      },
    ]);
  });

  it('a list for a document that has no records is caught', () => {
    const sources = makeSources();
    const { diagnostics } = compileSeeds({
      ...sources,
      numerals: [
        ...sources.numerals,
        { file: 'seeds/documents/901_other.numerals.yaml', text: 'document: 901_other\nnumerals: []\n' },
      ],
    });
    expect(diagnostics.filter(({ file }) => file.includes('901_other'))).toEqual([
      {
        file: 'seeds/documents/901_other.numerals.yaml',
        line: 1,
        message: 'document 901_other has no record file',
        fix: expect.any(String),
      },
    ]);
  });

  it('a list under another document’s name is caught', () => {
    expect(
      findDiagnostics(checkNumerals, ['document: 900_example\nnumerals', 'document: 901_other\nnumerals']),
    ).toContainEqual({
      file: NUMERALS,
      line: 1,
      message: 'document is 901_other, but the file is named 900_example',
      fix: 'write document: 900_example',
    });
  });
});
