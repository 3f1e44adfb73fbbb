import { describe, expect, it } from 'vitest';
import { checkUnits } from './checkUnits';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkUnits', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkUnits)).toEqual([]);
  });

  it('a unit that is not the indicator’s is caught', () => {
    expect(findDiagnostics(checkUnits, ['value: 12,', 'value: 12, unit: person,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: unit is person, but stations is counted in station',
        fix: expect.stringContaining('take unit out'),
      },
    ]);
  });

  it('only a change may be a percent of something else', () => {
    expect(findDiagnostics(checkUnits, ['kind: change', 'kind: standard'])).toEqual([
      expect.objectContaining({ line: 30, message: '900A-06: unit is percent, but certified is counted in person' }),
      expect.objectContaining({
        message: '900A-06: value is 189 percent',
        fix: 'a percent is 0–100; only a change may be more',
      }),
    ]);
  });

  it('a number left in 万 is caught by its fraction', () => {
    expect(findDiagnostics(checkUnits, ['value: 17500', 'value: 1.75'])).toEqual([
      {
        file: RECORDS,
        line: 13,
        message: expect.stringContaining('which counts whole things'),
        fix: expect.stringContaining('expand 万'),
      },
    ]);
  });

  it('money left in 万元 is caught', () => {
    expect(findDiagnostics(checkUnits, ['value: 660000', 'value: 66'])).toEqual([
      { file: RECORDS, line: 32, message: '900A-08: value 66 is not in 元', fix: 'expand “66万元” to 元' },
    ]);
  });

  it('a negative stock is caught', () => {
    expect(findDiagnostics(checkUnits, ['value: 12,', 'value: -12,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('only a change may be negative'),
        fix: expect.stringContaining('kind: change'),
      },
    ]);
  });

  it('a missing value that is not indefinite is caught', () => {
    expect(findDiagnostics(checkUnits, ['value: 12,', 'value: null,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: value is null and qualifier is exact',
        fix: expect.stringContaining('go together'),
      },
    ]);
  });

  it('a range without its upper end is caught', () => {
    expect(findDiagnostics(checkUnits, [' valueMax: 8,', ''])).toEqual([
      {
        file: RECORDS,
        line: 16,
        message: '900A-04: valueMax is not given and qualifier is range',
        fix: expect.stringContaining('go together'),
      },
    ]);
  });

  it('a range upside down is caught', () => {
    expect(findDiagnostics(checkUnits, ['valueMax: 8', 'valueMax: 4'])).toEqual([
      { file: RECORDS, line: 16, message: '900A-04: valueMax 4 is not above value 5', fix: 'exchange them' },
    ]);
  });
});
