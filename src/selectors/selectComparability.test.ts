import { describe, expect, it } from 'vitest';
import type { Level } from '../domain/codes';
import { makeActual } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { type DatedPlace, isRankedAs, selectMixedDates } from './selectComparability';
import { selectPlaces } from './selectPlaces';

function place(id: string, end: string, level: Level = 'prefecture', state: DatedPlace['state'] = 'value'): DatedPlace {
  return { region: { level }, state, figure: makeActual(1, end, { id }) };
}

describe('ranking values of different dates', () => {
  it('is free within two years, a leap day included', () => {
    expect(selectMixedDates([place('a', '2023-01-01'), place('b', '2025-01-01')], 'stock')).toBeNull();
    expect(selectMixedDates([place('a', '2022-12-31'), place('b', '2024-12-31')], 'stock')).toBeNull();
  });
  it('asks first when the periods end more than 731 days apart', () => {
    expect(selectMixedDates([place('b', '2025-01-01'), place('a', '2022-12-31')], 'stock')).toMatchObject({
      first: { id: 'a' },
      last: { id: 'b' },
      days: 732,
    });
  });
  it('looks at each ranking group for itself: a province and a county are never ranked together', () => {
    expect(
      selectMixedDates([place('a', '2021-12-31', 'province'), place('b', '2024-12-31', 'county')], 'stock'),
    ).toBeNull();
    expect(
      selectMixedDates([place('a', '2021-12-31', 'prefecture'), place('b', '2024-12-31', 'county')], 'stock')?.days,
    ).toBe(1096);
  });
  it('does not count targets and values that are not ranked anyway', () => {
    expect(
      selectMixedDates(
        [
          place('a', '2021-12-31'),
          place('b', '2024-12-31', 'prefecture', 'incomparable'),
          place('c', '2027-12-31', 'prefecture', 'target'),
          { ...place('d', '2019-12-31'), borrowedFor: 2021 },
        ],
        'stock',
      ),
    ).toBeNull();
  });
  it('asks before certified social workers of 2021 stand against those of 2024', () => {
    const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: 'total' });
    expect(selectMixedDates(places, 'stock')).toMatchObject({
      // 温州 may be of 1 January 2021, 威宁 of 31 March 2024: 3 × 365 + 90
      days: 1185,
      first: { period: { end: '2021-09-30' } },
      last: { period: { end: '2024-01-31' } },
    });
  });
  it('never ranks a yearly count beside one of two months or one to date', () => {
    const counted = (id: string, start: string, end: string, measure?: 'cumulative'): DatedPlace => ({
      region: { level: 'prefecture' },
      state: 'value',
      figure: makeActual(1, end, {
        id,
        period: { type: 'during', start, end, precision: 'month', basis: 'stated' },
        ...(measure ? { measure } : {}),
      }),
    });
    const year = counted('a', '2023-01-01', '2023-12-31');
    const months = counted('b', '2023-10-01', '2023-11-30');
    const toDate = counted('c', '2019-01-01', '2023-12-31', 'cumulative');
    for (const other of [months, toDate]) {
      const mixed = selectMixedDates([year, other], 'flow');
      expect(mixed?.reason).toBe('counts');
      expect(isRankedAs(mixed, 'mixed')).toBe(false);
    }
    expect(selectMixedDates([year, counted('d', '2022-01-01', '2022-12-31')], 'flow')).toBeNull();
  });
});
