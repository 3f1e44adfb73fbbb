import { describe, expect, it } from 'vitest';
import { checkExcerpt } from './checkExcerpt';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkExcerpt', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkExcerpt)).toEqual([]);
  });

  it('an excerpt that is not in the document is caught, with what is printed instead', () => {
    expect(findDiagnostics(checkExcerpt, ['excerpt: 社工站12家', 'excerpt: 社工站12家，近50名'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('is not in 900_example'),
        fix: 'line 5 prints “社工站12家，近40名督导；每”',
      },
    ]);
  });

  it('a wrong line is caught, with the right one', () => {
    expect(findDiagnostics(checkExcerpt, ['line: 7', 'line: 5'])).toEqual([
      {
        file: RECORDS,
        line: 26,
        message: '900A-05: excerpt “持证社工突破2万人” starts on line 7 of 900_example, not 5',
        fix: 'write line: 7',
      },
    ]);
  });

  it('an excerpt over forty characters is caught', () => {
    expect(
      findDiagnostics(
        checkExcerpt,
        ['excerpt: 社工站12家', 'excerpt: 截至目前，示例市持证社工约1.75万人，社工站12家，近40名督导；每5-8个站一名'],
        ['社工站12家，近40名督导；每5-8个站一名, line: 5', '社工站12家，近40名督导；每5-8个站一名, line: 4'],
      ),
    ).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('excerpt has 42 characters'),
        fix: expect.stringContaining('at most 40'),
      },
    ]);
  });

  it('an excerpt over the end of a sentence is caught', () => {
    expect(
      findDiagnostics(checkExcerpt, ['excerpt: 持证社工突破2万人', 'excerpt: 持证社工突破2万人。持证同比']),
    ).toEqual([
      {
        file: RECORDS,
        line: 25,
        message: expect.stringContaining('runs over the end of a sentence'),
        fix: expect.stringContaining('within one sentence'),
      },
    ]);
  });

  it('an excerpt without its number is caught', () => {
    expect(findDiagnostics(checkExcerpt, ['excerpt: 社工站12家', 'excerpt: 社工站'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: excerpt does not contain printed “12家”',
        fix: expect.stringContaining('same words'),
      },
    ]);
  });

  it('an excerpt may run over a line break', () => {
    expect(
      findDiagnostics(checkExcerpt, ['excerpt: 持证社工约1.75万人', 'excerpt: 示例市持证社工约 1.75 万人']),
    ).toEqual([]);
  });
});
