import { describe, expect, it } from 'vitest';
import { checkProgrammeWords } from './checkProgrammeWords';
import { parseSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, PROGRAMMES } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

function findIn(document: string, ...slips: readonly Slip[]): readonly string[] {
  const sources = makeSources(slips);
  const { seeds } = parseSeeds({ ...sources, texts: new Map([['900_example', document]]) });
  return checkProgrammeWords(seeds!).map(({ message }) => message);
}

describe('checkProgrammeWords', () => {
  it('a faultless folder has no diagnostic, and a name may run over a line break', () => {
    expect(findDiagnostics(checkProgrammeWords)).toEqual([]);
  });

  it('a wrong line is caught, with the right one', () => {
    expect(findDiagnostics(checkProgrammeWords, ['  line: 9\n', '  line: 8\n'])).toEqual([
      {
        file: PROGRAMMES,
        line: 14,
        message: '900A-P2: “示例市民政局” stands on line 9 of 900_example, not 8',
        fix: 'write line: 9',
      },
    ]);
  });

  it('a name that is not printed is caught, with what is printed instead', () => {
    expect(findDiagnostics(checkProgrammeWords, ['{ zh: 社工队伍壮大,', '{ zh: 社工队伍强大,'])).toEqual([
      {
        file: PROGRAMMES,
        line: 3,
        message: '900A-P1: “社工队伍强大” is not in 900_example',
        fix: expect.stringContaining('line 1 prints “社工队伍壮大'),
      },
    ]);
  });

  it('half a pair of quotation marks in the document is no difference', () => {
    expect(findIn('市里的社工“队伍"壮 大\n\n\n\n\n\n\n\n示例市‘民政局')).toEqual([]);
  });

  it('a summary over eighty characters is caught', () => {
    const long = '字'.repeat(81);
    expect(findDiagnostics(checkProgrammeWords, ['zh: 市里建站的计划', `zh: ${long}`])).toEqual([
      { file: PROGRAMMES, line: 7, message: '900A-P1: the summary has 81 characters', fix: 'say it in at most 80' },
    ]);
  });

  it('a summary that is a clause of the article is caught, where the document is', () => {
    const document = '社工队伍壮大，市里用三年时间在所有乡镇街道建成社工站。\n\n\n\n\n\n\n\n示例市民政局';
    const slip: Slip = ['zh: 市里建站的计划', 'zh: 市里用三年时间在所有乡镇街道建成社工站'];
    expect(findIn(document, slip)).toEqual([
      '900A-P1: “市里用三年时间在所有乡镇街道建成社工站” is copied from 900_example',
    ]);
    expect(checkProgrammeWords(parseSeeds(makeSources([slip], false)).seeds!)).toEqual([]);
  });
});
