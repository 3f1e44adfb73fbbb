import { describe, expect, it } from 'vitest';
import { checkLists } from './checkLists';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkLists', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkLists)).toEqual([]);
  });

  it('a list of one is caught', () => {
    expect(findDiagnostics(checkLists, ['line: 5, list: pair', 'line: 5, list: pairs'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: list pairs has only this figure',
        fix: expect.stringContaining('take list out'),
      },
      expect.objectContaining({ line: 15 }),
    ]);
  });

  it('a list of two kinds is caught', () => {
    expect(findDiagnostics(checkLists, ['value: 12,', 'value: 12, kind: standard,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: list pair mixes standard and actual',
        fix: 'use one list key per kind',
      },
    ]);
  });

  it('two records that say the same are caught', () => {
    expect(
      findDiagnostics(checkLists, [
        'line: 5, list: pair }\n',
        'line: 5, list: pair }\n      - { id: 900A-09, indicator: stations, region: "990100", value: 12, period: now, printed: 12家, excerpt: 站12家, line: 5 }\n',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 15,
        message: '900A-09: this says the same as 900A-02',
        fix: expect.stringContaining('record a repeated number once'),
      },
    ]);
  });
});
