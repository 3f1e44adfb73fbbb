import { describe, expect, it } from 'vitest';
import type { Level } from '../domain/codes';
import { makeActual } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { type DatedPlace, selectMixedDates } from './selectComparability';
import { selectPlaces } from './selectPlaces';

function place(id: string, end: string, level: Level = 'prefecture', state: DatedPlace['state'] = 'value'): DatedPlace {
  return { region: { level }, state, figure: makeActual(1, end, { id }) };
}

describe('ranking values of different dates', () => {
  it('is free within two years, a leap day included', () => {
    expect(selectMixedDates([place('a', '2023-01-01'), place('b', '2025-01-01')])).toBeNull();
    expect(selectMixedDates([place('a', '2022-12-31'), place('b', '2024-12-31')])).toBeNull();
  });
  it('asks first when the periods end more than 731 days apart', () => {
    expect(selectMixedDates([place('b', '2025-01-01'), place('a', '2022-12-31')])).toMatchObject({
      first: { id: 'a' },
      last: { id: 'b' },
      days: 732,
    });
  });
  it('looks at each ranking group for itself: a province and a county are never ranked together', () => {
    expect(selectMixedDates([place('a', '2021-12-31', 'province'), place('b', '2024-12-31', 'county')])).toBeNull();
    expect(selectMixedDates([place('a', '2021-12-31', 'prefecture'), place('b', '2024-12-31', 'county')])?.days).toBe(
      1096,
    );
  });
  it('does not count targets and values that are not ranked anyway', () => {
    expect(
      selectMixedDates([
        place('a', '2021-12-31'),
        place('b', '2024-12-31', 'prefecture', 'incomparable'),
        place('c', '2027-12-31', 'prefecture', 'target'),
      ]),
    ).toBeNull();
  });
  it('asks before certified social workers of 2021 stand against those of 2024', () => {
    const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: 'total' });
    expect(selectMixedDates(places)).toMatchObject({
      days: 761,
      first: { period: { end: '2021-12-31' } },
      last: { period: { end: '2024-01-31' } },
    });
  });
});
