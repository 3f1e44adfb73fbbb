import { describe, expect, it } from 'vitest';
import { resolveCorrection } from './resolveCorrection';

const names = new Map([
  ['divisions', { zh: '下辖县级行政区', en: 'County-level divisions' }],
  ['410621', { zh: '浚县', en: 'Xunxian County' }],
]);
const rest = { figure: '000A-05', date: '2026-11-30', zh: '读反了', en: 'Read backwards' };

describe('a record of a correction', () => {
  it('holds days and their precision, as sure as the vaguer end', () => {
    expect(
      resolveCorrection({ ...rest, field: 'period', before: 2023, after: ['2024-01', '2024-03'] }, names).correction,
    ).toMatchObject({
      before: { start: '2023-01-01', end: '2023-12-31', precision: 'year' },
      after: { start: '2024-01-01', end: '2024-03-31', precision: 'month' },
    });
  });
  it('names places and indicators, one that is no more by its former name', () => {
    const former = { id: 'divisions-districts', zh: '下辖区', en: 'Districts' };
    expect(
      resolveCorrection({ ...rest, field: 'indicator', before: former, after: 'divisions' }, names).correction,
    ).toMatchObject({ before: [former], after: [{ id: 'divisions', zh: '下辖县级行政区' }] });
    expect(
      resolveCorrection({ ...rest, field: 'covers', before: null, after: ['410621'] }, names).correction,
    ).toMatchObject({ before: null, after: [{ id: '410621', en: 'Xunxian County' }] });
  });
  it('is refused with the key that is at fault', () => {
    const keyOf = (raw: Parameters<typeof resolveCorrection>[0]) => resolveCorrection(raw, names).fault?.key;
    expect(keyOf({ ...rest, field: 'period', before: '2024-13', after: 2024 })).toBe('before');
    expect(keyOf({ ...rest, field: 'period', before: 2024, after: ['2024-03', '2024-01'] })).toBe('after');
    expect(keyOf({ ...rest, field: 'region', before: '999999', after: '410621' })).toBe('before');
    expect(keyOf({ ...rest, field: 'measure', before: 'flow', after: 'drizzle' })).toBe('after');
    expect(keyOf({ ...rest, field: 'colour', before: 'red', after: 'blue' })).toBe('field');
  });
});
