import { describe, expect, it } from 'vitest';
import { checkCaveats } from './checkCaveats';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkCaveats', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkCaveats)).toEqual([]);
  });

  it('a figure that may not be compared must say why', () => {
    expect(findDiagnostics(checkCaveats, ['value: 12,', 'value: 12, comparable: false,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('no caveat says why'),
        fix: expect.stringContaining('add a caveat'),
      },
    ]);
  });

  it('only a change is counted from an earlier period', () => {
    expect(findDiagnostics(checkCaveats, ['value: 12,', 'value: 12, against: 2023,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: kind actual has against',
        fix: expect.stringContaining('only a change'),
      },
    ]);
  });
});
