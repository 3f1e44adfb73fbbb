import { describe, expect, it } from 'vitest';
import { checkReferences } from './checkReferences';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkReferences', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkReferences)).toEqual([]);
  });

  it('an unknown indicator is caught, with the nearest', () => {
    expect(findDiagnostics(checkReferences, ['indicator: staff,', 'indicator: staf,'])).toEqual([
      {
        file: RECORDS,
        line: 15,
        message: '900A-03: indicator staf is not known',
        fix: expect.stringContaining('did you mean staff?'),
      },
    ]);
  });

  it('an unknown place is caught, with the nearest and its name', () => {
    expect(
      findDiagnostics(checkReferences, [
        '900A-02, indicator: stations, region: "990100"',
        '900A-02, indicator: stations, region: "990101"',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: region 990101 is not known',
        fix: expect.stringContaining('"990100" 示例市'),
      },
    ]);
  });

  it('a place written by its name is caught, with its code', () => {
    expect(findDiagnostics(checkReferences, ['regions: ["990100"]', 'regions: [示例市]'])).toEqual([
      { file: RECORDS, line: 9, message: '900A: region 示例市 is not known', fix: 'write its code "990100"' },
    ]);
  });

  it('an unknown period name is caught', () => {
    expect(findDiagnostics(checkReferences, ['value: 12, period: now', 'value: 12, period: noww'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('period noww is not among'),
        fix: expect.stringContaining('did you mean now?'),
      },
    ]);
  });

  it('an unknown actual is caught', () => {
    expect(findDiagnostics(checkReferences, ['actuals: [900A-01]', 'actuals: [900A-99]'])).toEqual([
      {
        file: RECORDS,
        line: 27,
        message: '900A-05: figure 900A-99 does not exist',
        fix: expect.stringContaining('take it out'),
      },
    ]);
  });

  it('an unknown refused figure is caught', () => {
    expect(findDiagnostics(checkReferences, ['figure: 900A-03', 'figure: 900B-01'])).toEqual([
      {
        file: RECORDS,
        line: 29,
        message: '900A-05: figure 900B-01 does not exist',
        fix: expect.stringContaining('take it out'),
      },
    ]);
  });

  it('a period that no figure uses is caught', () => {
    expect(
      findDiagnostics(checkReferences, [
        '    figures:\n',
        '      idle: { during: 2020, stated: true }\n    figures:\n',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 12,
        message: '900A: period idle is used by no figure',
        fix: expect.stringContaining('take it out'),
      },
    ]);
  });
});
