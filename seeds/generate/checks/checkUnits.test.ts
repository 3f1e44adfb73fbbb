import { describe, expect, it } from 'vitest';
import { checkUnits } from './checkUnits';
import { findOffences, RECORDS } from '../read/exampleSeeds';

describe('checkUnits', () => {
  it('a faultless folder has no offence', () => {
    expect(findOffences(checkUnits)).toEqual([]);
  });

  it('a unit that is not the indicator’s is caught', () => {
    expect(findOffences(checkUnits, ['value: 12,', 'value: 12, unit: person,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: unit is person, but stations is counted in station',
        mend: expect.stringContaining('take unit out'),
      },
    ]);
  });

  it('only a change may be a percent of something else', () => {
    expect(findOffences(checkUnits, ['kind: change', 'kind: standard'])).toEqual([
      expect.objectContaining({ line: 30, message: '900A-06: unit is percent, but certified is counted in person' }),
      expect.objectContaining({
        message: '900A-06: value is 189 percent',
        mend: 'a percent is 0–100; only a change may be more',
      }),
    ]);
  });

  it('a number left in 万 is caught by its fraction', () => {
    expect(findOffences(checkUnits, ['value: 17500', 'value: 1.75'])).toEqual([
      {
        file: RECORDS,
        line: 13,
        message: expect.stringContaining('which counts whole things'),
        mend: expect.stringContaining('expand 万'),
      },
    ]);
  });

  it('money left in 万元 is caught', () => {
    expect(findOffences(checkUnits, ['value: 660000', 'value: 66'])).toEqual([
      { file: RECORDS, line: 32, message: '900A-08: value 66 is not in 元', mend: 'expand “66万元” to 元' },
    ]);
  });

  it('a negative stock is caught', () => {
    expect(findOffences(checkUnits, ['value: 12,', 'value: -12,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('only a change may be negative'),
        mend: expect.stringContaining('kind: change'),
      },
    ]);
  });

  it('a missing value that is not indefinite is caught', () => {
    expect(findOffences(checkUnits, ['value: 12,', 'value: null,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: value is null and qualifier is exact',
        mend: expect.stringContaining('go together'),
      },
    ]);
  });

  it('a range without its upper end is caught', () => {
    expect(findOffences(checkUnits, [' valueMax: 8,', ''])).toEqual([
      {
        file: RECORDS,
        line: 16,
        message: '900A-04: valueMax is not given and qualifier is range',
        mend: expect.stringContaining('go together'),
      },
    ]);
  });

  it('a range upside down is caught', () => {
    expect(findOffences(checkUnits, ['valueMax: 8', 'valueMax: 4'])).toEqual([
      { file: RECORDS, line: 16, message: '900A-04: valueMax 4 is not above value 5', mend: 'exchange them' },
    ]);
  });
});
