import { describe, expect, it } from 'vitest';
import { checkHeadline } from './checkHeadline';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkHeadline', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkHeadline)).toEqual([]);
  });

  it('a headline on another line is caught', () => {
    expect(findDiagnostics(checkHeadline, ['headlineLine: 1', 'headlineLine: 2'])).toEqual([
      { file: RECORDS, line: 5, message: expect.stringContaining('starts on line 1'), fix: 'write headlineLine: 1' },
    ]);
  });

  it('a headline that is not printed is caught', () => {
    expect(findDiagnostics(checkHeadline, ['headline: 示例市社工队伍壮大', 'headline: 示例市社工队伍强大'])).toEqual([
      {
        file: RECORDS,
        line: 4,
        message: expect.stringContaining('is not in 900_example'),
        fix: expect.stringContaining('line 1 prints “示例市社工队伍壮大'),
      },
    ]);
  });

  it('a credit that is not printed is caught', () => {
    expect(findDiagnostics(checkHeadline, ['credit: { zh: 示例市民政局', 'credit: { zh: 虚构省民政厅'])).toEqual([
      {
        file: RECORDS,
        line: 7,
        message: expect.stringContaining('credit “虚构省民政厅”'),
        fix: expect.stringContaining('without 据'),
      },
    ]);
  });

  it('an article may say that it has no credit', () => {
    expect(findDiagnostics(checkHeadline, ['credit: { zh: 示例市民政局', 'credit: { zh: 原文未署来源'])).toEqual([]);
  });
});
