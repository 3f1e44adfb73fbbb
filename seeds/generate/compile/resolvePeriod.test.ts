import { describe, expect, it } from 'vitest';
import { resolvePeriod } from './resolvePeriod';

const reason = { zh: '按刊期推断', en: 'Dated by the issue' };

describe('resolvePeriod', () => {
  it('a month covers its first to its last day, in a leap year too', () => {
    expect(resolvePeriod({ as_of: '2024-02', stated: true }).period).toEqual({
      type: 'as_of',
      start: '2024-02-01',
      end: '2024-02-29',
      precision: 'month',
      basis: 'stated',
    });
  });

  it('a year written as a number covers the year', () => {
    expect(resolvePeriod({ during: 2023, stated: true }).period).toMatchObject({
      type: 'during',
      start: '2023-01-01',
      end: '2023-12-31',
      precision: 'year',
    });
  });

  it('a deadline is the last day of what is printed', () => {
    expect(resolvePeriod({ by: 2027, stated: true }).period).toMatchObject({
      type: 'by',
      start: '2027-12-31',
      end: '2027-12-31',
      precision: 'year',
    });
    expect(resolvePeriod({ by: '2022-06', stated: true }).period).toMatchObject({
      start: '2022-06-30',
      end: '2022-06-30',
      precision: 'month',
    });
  });

  it('an inferred period may say between which days it can lie, a stated one may not', () => {
    expect(resolvePeriod({ by: '2026-09', between: ['2025-12', 2026], inferred: reason }).period).toMatchObject({
      end: '2026-09-30',
      plausible: { earliest: '2025-12-31', latest: '2026-12-31' },
    });
    expect(resolvePeriod({ by: '2026-09', between: ['2025-12', 2026], stated: true }).fault).toMatchObject({
      key: 'between',
    });
    expect(resolvePeriod({ by: '2026-09', between: ['2026-10', 2026], inferred: reason }).fault).toMatchObject({
      key: 'between',
    });
    expect(resolvePeriod({ as_of: '2024-01', between: ['2024-01', '2024-03'], inferred: reason }).period).toMatchObject(
      {
        start: '2024-01-01',
        end: '2024-01-31',
        plausible: { earliest: '2024-01-01', latest: '2024-03-31' },
      },
    );
    expect(resolvePeriod({ as_of: '2024-01', between: ['2024-02', '2024-03'], inferred: reason }).fault).toMatchObject({
      key: 'between',
    });
  });

  it('an external date names its publisher, and has no other basis beside', () => {
    const external = { publisher: { zh: '公益时报', en: 'China Philanthropy Times' }, url: null };
    expect(resolvePeriod({ as_of: '2024-12-17', external }).period).toMatchObject({
      basis: 'external',
      source: external,
    });
    expect(resolvePeriod({ as_of: '2024-12-17', external, stated: true }).fault).toMatchObject({ key: 'stated' });
  });

  it('from and to make one interval, no surer than its vaguer end', () => {
    expect(resolvePeriod({ from: '2021-09-23', to: '2021-12', inferred: reason }).period).toEqual({
      type: 'during',
      start: '2021-09-23',
      end: '2021-12-31',
      precision: 'month',
      basis: 'inferred',
      reason,
    });
  });

  it('an end before its start is a fault', () => {
    expect(resolvePeriod({ from: 2023, to: 2022, stated: true }).fault).toMatchObject({
      key: 'to',
      fix: 'exchange from and to',
    });
  });

  it('a day that no calendar has is a fault', () => {
    expect(resolvePeriod({ as_of: '2023-02-29', stated: true }).fault).toMatchObject({
      key: 'as_of',
      message: '2023-02-29 is not a date',
    });
    expect(resolvePeriod({ as_of: '2023-13', stated: true }).fault).toMatchObject({ key: 'as_of' });
    expect(resolvePeriod({ as_of: '2023年', stated: true }).fault).toMatchObject({ key: 'as_of' });
  });

  it('neither stated nor inferred is a fault, and so is both', () => {
    expect(resolvePeriod({ during: 2023 }).fault).toMatchObject({ key: 'stated' });
    expect(resolvePeriod({ during: 2023, stated: false }).fault).toMatchObject({ key: 'stated' });
    expect(resolvePeriod({ during: 2023, stated: true, inferred: reason }).fault).toMatchObject({ key: 'stated' });
  });

  it('two forms at once are a fault, and so is half an interval', () => {
    expect(resolvePeriod({ during: 2023, by: 2024, stated: true }).fault).toMatchObject({ fix: 'keep one of them' });
    expect(resolvePeriod({ from: 2023, stated: true }).fault).toMatchObject({ fix: 'keep one of them' });
    expect(resolvePeriod({ during: 2023, to: 2024, stated: true }).fault).toMatchObject({ fix: 'keep one of them' });
  });
});
