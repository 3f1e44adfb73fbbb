import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/records/figure';
import type { Period } from '../../domain/period';
import type { Level } from '../../domain/codes';
import type { PlaceReport } from '../../domain/placeReport';
import { makeFigure, makeRegion } from '../../testing/makeRecords';
import { layoutRankedBars } from './layoutRankedBars';

const asOf = (end: string, basis: Period['basis'] = 'stated'): Period => ({
  type: 'as_of',
  start: end,
  end,
  precision: 'day',
  basis,
});

interface Wanted {
  readonly name: string;
  readonly value: number;
  readonly level?: Level;
  readonly state?: PlaceReport['state'];
  readonly qualifier?: Figure['qualifier'];
  readonly valueMax?: number;
  readonly end?: string;
  readonly basis?: Period['basis'];
}

function place({
  name,
  value,
  level = 'prefecture',
  state = 'value',
  qualifier = 'exact',
  valueMax,
  end = '2023-12-31',
  basis = 'stated',
}: Wanted): PlaceReport {
  const figure = makeFigure({
    id: name,
    article: '001A',
    kind: state === 'target' ? 'target' : 'actual',
    value,
    qualifier,
    period: asOf(end, basis),
    comparable: state !== 'incomparable',
    ...(valueMax === undefined ? {} : { valueMax }),
  });
  const region = makeRegion(name, level);
  return { region, state, figure, value, population: null };
}

// The certified social workers of the documents.
const certified = [
  place({ name: '重庆', value: 50_000, level: 'province', state: 'target', qualifier: 'over', end: '2027-12-31' }),
  place({ name: '安徽', value: 33_000, level: 'province' }),
  place({ name: '铜仁', value: 89, end: '2021-12-31', basis: 'inferred' }),
  place({ name: '温州', value: 17_500, qualifier: 'about', end: '2021-12-31', basis: 'inferred' }),
  place({ name: '肇庆', value: 966, state: 'incomparable' }),
];
const rowOf = (places: readonly PlaceReport[], name: string) =>
  layoutRankedBars(places)
    .groups.flatMap((group) => group.rows)
    .find((row) => row.place.figure.id === name);

describe('the ranked list of places', () => {
  it('keeps provinces, cities, doubtful values and bare targets apart, in this order', () => {
    const { groups } = layoutRankedBars(certified);
    expect(groups.map((group) => [group.key, group.rows.map((row) => row.place.figure.id)])).toEqual([
      ['province', ['安徽']],
      ['local', ['温州', '铜仁']],
      ['incomparable', ['肇庆']],
      ['target', ['重庆']],
    ]);
  });
  it('ranks anew in each group, never a doubtful value or a target, nor a place that is alone in its group', () => {
    expect(['安徽', '温州', '铜仁', '肇庆', '重庆'].map((name) => rowOf(certified, name)?.rank)).toEqual([
      null,
      1,
      2,
      null,
      null,
    ]);
  });
  it('puts what is borrowed from an earlier year apart, without a rank, however large it is', () => {
    // 温州's about 17,500 are of 2021; 2022 has 晋江's 1,463 and a smaller one.
    const [big, own] = [place({ name: '温州', value: 17_500 }), place({ name: '晋江', value: 1_463, level: 'county' })];
    const places = [{ ...big, borrowedFor: 2022 }, own, place({ name: '铜仁', value: 89 })];
    expect(layoutRankedBars(places).groups.map(({ key }) => key)).toEqual(['local', 'borrowed']);
    expect(['晋江', '铜仁', '温州'].map((name) => rowOf(places, name)?.rank)).toEqual([1, 2, null]);
  });
  it('gives equal values the same rank and skips the next', () => {
    const places = [place({ name: 'a', value: 13 }), place({ name: 'b', value: 13 }), place({ name: 'c', value: 2 })];
    expect(['a', 'b', 'c'].map((name) => rowOf(places, name)?.rank)).toEqual([1, 1, 3]);
  });
  it('measures every bar, of whatever group, from zero on one ruler: 89 beside 33,000 is a hair, not a tenth', () => {
    expect(rowOf(certified, '安徽')?.bar.to).toBeCloseTo(0.66, 10);
    expect(rowOf(certified, '铜仁')?.bar.to).toBeCloseTo(0.00178, 10);
    expect(rowOf(certified, '肇庆')?.bar).toMatchObject({ body: 'hatch', from: 0 });
    expect(rowOf(certified, '重庆')?.bar).toMatchObject({ body: 'outline', from: 0, to: 1, chevronAt: 1 });
  });
  it('sets a true zero at the start', () => {
    const places = [place({ name: 'a', value: 10_000 }), place({ name: 'c', value: 0, state: 'zero' })];
    expect(rowOf(places, 'c')?.bar).toMatchObject({ body: 'tick', to: 0 });
  });
  it('hatches the five percent on both sides of a value that is "about"', () => {
    const bar = rowOf(
      certified.filter(({ value }) => value > 10_000),
      '温州',
    )?.bar;
    expect(bar?.to).toBeCloseTo(0.3325, 10);
    expect(bar?.tail).toEqual({ kind: 'about', from: expect.closeTo(0.3325, 10), to: expect.closeTo(0.3675, 10) });
  });
  it('dashes the last five percent of a value that is "nearly" reached', () => {
    const bar = rowOf([place({ name: 'a', value: 200, qualifier: 'nearly' })], 'a')?.bar;
    expect(bar).toMatchObject({ to: 0.95, tail: { kind: 'nearly', from: 0.95, to: 1 } });
  });
  it('draws a range as a band between its ends, and a true zero as a tick', () => {
    expect(rowOf([place({ name: 'a', value: 5, qualifier: 'range', valueMax: 8 })], 'a')?.bar).toMatchObject({
      from: 0.625,
      to: 1,
    });
    expect(rowOf([place({ name: 'a', value: 0, state: 'zero' })], 'a')?.bar).toMatchObject({
      body: 'tick',
      from: 0,
      to: 0,
    });
  });
  it('sets the dates on a rail from 2021 to 2025 unless the reports reach further', () => {
    expect(layoutRankedBars(certified).railYears).toEqual({ from: 2021, to: 2025 });
    expect(rowOf(certified, '安徽')?.rail.point?.at).toBeCloseTo(0.7488, 4);
    expect(rowOf(certified, '铜仁')?.rail.isInferred).toBe(true);
    expect(rowOf(certified, '重庆')?.rail.point).toBeNull();
    expect(layoutRankedBars([place({ name: 'a', value: 13, end: '2008-12-31' })]).railYears).toEqual({
      from: 2008,
      to: 2025,
    });
  });
  it('“2023” of a stock lies open from 1 January on, a day does not, and January to March 2024 has its middle', () => {
    const of = (period: Period) => {
      const report = place({ name: 'a', value: 1 });
      return rowOf([{ ...report, figure: { ...report.figure, period } }], 'a')?.rail.point;
    };
    expect(of({ ...asOf('2023-12-31'), start: '2023-01-01', precision: 'year' })).toEqual({
      from: 730 / 1461,
      at: 1094 / 1461,
      to: 1094 / 1461,
    });
    expect(of(asOf('2023-12-31'))).toEqual({ from: 1094 / 1461, at: 1094 / 1461, to: 1094 / 1461 });
    const plausible = { earliest: '2024-01-01', latest: '2024-03-31' };
    expect(of({ ...asOf('2024-01-31', 'inferred'), plausible })).toEqual({
      from: 1095 / 1461,
      at: 1140 / 1461,
      to: 1185 / 1461,
    });
  });
  it('gives no ranks where the dates lie too far apart, by size or by date', () => {
    const mixed = [
      place({ name: '德清', value: 885, end: '2023-12-31' }),
      place({ name: '温州', value: 17_500, end: '2021-12-31' }),
      place({ name: '威宁', value: 125, end: '2024-01-31' }),
    ];
    const list = (order: 'size' | 'date') =>
      layoutRankedBars(mixed, { order, isRanked: false })
        .groups.flatMap((group) => group.rows)
        .map((row) => [row.place.figure.id, row.rank]);
    expect(list('size')).toEqual([
      ['温州', null],
      ['德清', null],
      ['威宁', null],
    ]);
    expect(list('date')).toEqual([
      ['威宁', null],
      ['德清', null],
      ['温州', null],
    ]);
  });
  it('gives no ranks in date order, though values of one year could be ranked', () => {
    const places = [place({ name: 'a', value: 13 }), place({ name: 'b', value: 2 })];
    const ranks = layoutRankedBars(places, { order: 'date' }).groups.flatMap((group) =>
      group.rows.map((row) => row.rank),
    );
    expect(ranks).toEqual([null, null]);
  });
  it('has no groups where nobody reports', () => {
    expect(layoutRankedBars([]).groups).toEqual([]);
  });
});
