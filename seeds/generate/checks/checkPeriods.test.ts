import { describe, expect, it } from 'vitest';
import { checkPeriods } from './checkPeriods';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkPeriods', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkPeriods)).toEqual([]);
  });

  it('a deadline that no calendar has is caught', () => {
    expect(findDiagnostics(checkPeriods, ['by: 2027', 'by: 2027-02-30'])).toEqual([
      {
        file: RECORDS,
        line: 23,
        message: '900A-05: 2027-02-30 is not a date',
        fix: expect.stringContaining('write 2023'),
      },
    ]);
  });

  it('a named period without a basis is caught where it is named', () => {
    expect(
      findDiagnostics(checkPeriods, [
        'now: { as_of: 2024-12, inferred: { zh: 按刊期推断, en: Dated by the issue } }',
        'now: { as_of: 2024-12 }',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 11,
        message: expect.stringContaining('either stated, or inferred'),
        fix: expect.stringContaining('write stated: true'),
      },
    ]);
  });

  it('an interval that ends before it starts is caught', () => {
    expect(
      findDiagnostics(checkPeriods, ['published: { as_of: 2024-12-17', 'published: { from: 2024-03, to: 2024-01']),
    ).toEqual([
      {
        file: RECORDS,
        line: 8,
        message: expect.stringContaining('ends (2024-01-31) before it starts (2024-03-01)'),
        fix: 'exchange from and to',
      },
    ]);
  });
});
