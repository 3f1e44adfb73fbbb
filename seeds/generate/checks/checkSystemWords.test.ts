import { describe, expect, it } from 'vitest';
import { checkSystemWords } from './checkSystemWords';
import { parseSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, SYSTEMS } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

const find = (...slips: readonly Slip[]): readonly string[] =>
  findDiagnostics(checkSystemWords, ...slips).map(({ line, message }) => `${line} ${message}`);

describe('checkSystemWords', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(find()).toEqual([]);
  });

  it('an excerpt of a part that is not in the document is caught, with what is printed instead', () => {
    expect(findDiagnostics(checkSystemWords, ['"excerpt": 近40名督导', '"excerpt": 近40名督导员'])).toEqual([
      {
        file: SYSTEMS,
        line: 5,
        message: '900A-P1-2: excerpt “近40名督导员” is not in 900_example',
        fix: 'line 5 prints “近40名督导；每5-8”',
      },
    ]);
  });

  it('a wrong line of a part and of a relation are caught, where the documents are', () => {
    const slips: Slip[] = [
      ['"excerpt": 近40名督导, "line": 5', '"excerpt": 近40名督导, "line": 6'],
      [
        'zh: 帮助, en: help }, "excerpt": 帮助数百名孩子, "line": 8',
        'zh: 帮助, en: help }, "excerpt": 帮助数百名孩子, "line": 7',
      ],
    ];
    expect(find(...slips)).toEqual([
      '5 900A-P1-2: excerpt “近40名督导” starts on line 5 of 900_example, not 6',
      '9 900A-P1: excerpt “帮助数百名孩子” starts on line 8 of 900_example, not 7',
    ]);
    expect(checkSystemWords(parseSeeds(makeSources(slips, false)).seeds!)).toEqual([]);
  });

  it('an excerpt over forty characters, or over the end of a sentence, is caught', () => {
    const long = '示例市持证社工约1.75万人，社工站12家，近40名督导；每5-8个站一名';
    expect(find(['"excerpt": 社工站12家', `"excerpt": 截至目前，${long}`])[0]).toBe(
      '4 900A-P1-1: excerpt has 42 characters',
    );
    expect(find(['"excerpt": 社工站12家', '"excerpt": 社工站12家。近'])[0]).toContain('over the end of a sentence');
  });

  it('a name, a function and a verb that their excerpts do not print are caught', () => {
    expect(find(['zh: 督导, en: Supervisors', 'zh: 督导员, en: Supervisors'])).toEqual([
      '5 900A-P1-2: name “督导员” is not in “近40名督导”',
    ]);
    expect(find(['role: step,', 'role: step, function: { zh: 支撑, en: Support },'])).toEqual([
      '6 900A-P1-3: function “支撑” is not in “帮助数百名孩子”',
    ]);
    expect(find(['zh: 帮助, en: help', 'zh: 扶持, en: help'])).toEqual([
      '9 900A-P1: verb “扶持” is not in “帮助数百名孩子”',
    ]);
  });

  it('a verb without the words that print it, and an excerpt without its line, are caught', () => {
    expect(find(['kind: supervises', 'kind: supervises, verb: { zh: 督导, en: supervise }'])).toEqual([
      '8 900A-P1: a relation has words only with excerpt and line',
    ]);
    expect(find(['kind: supervises', 'kind: supervises, "excerpt": 近40名督导'])).toEqual([
      '8 900A-P1: a relation has words only with excerpt and line',
    ]);
  });

  it('a note of over eighty characters is caught', () => {
    const note = `note: { zh: ${'字'.repeat(81)}, en: Much }`;
    expect(find(['form: chain', `form: chain\n  ${note}`])).toEqual(['3 900A-P1: the note has 81 characters']);
  });
});
