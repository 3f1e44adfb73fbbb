import { describe, expect, it } from 'vitest';
import { makeActual } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { selectFinding } from './selectFinding';
import { selectPlaces, selectUnmapped, summarizeProvinces } from './selectPlaces';

const select = (more: Partial<Parameters<typeof selectPlaces>[1]> = {}) =>
  selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: 'total', ...more });
const short = (places: ReturnType<typeof select>['places']) =>
  places.map((place) => `${place.region.short.zh} ${place.state} ${place.value}`);

describe('places that report certified workers', () => {
  it('are 安徽, four cities and counties, 肇庆 as not comparable, and 重庆 by its target only', () => {
    expect(short(select().places)).toEqual([
      '重庆 target 50000',
      '安徽 value 33000',
      '温州 value 17500',
      '晋江 value 1463',
      '肇庆 incomparable 966',
      '威宁 value 125',
      '铜仁 value 89',
    ]);
  });
  it('narrow to the chosen provinces: 贵州 has 威宁 and 铜仁', () => {
    expect(short(select({ provinces: ['520000'] }).places)).toEqual(['威宁 value 125', '铜仁 value 89']);
  });
  it('of a year are those that reported in it; a stock of an earlier year is borrowed and says so, never a later one', () => {
    expect(select({ year: 2022 }).places.map((place) => [place.region.short.zh, place.borrowedFor])).toEqual([
      ['温州', 2022],
      ['晋江', undefined],
      ['铜仁', 2022],
    ]);
    expect(select({ year: 2022 }).places.find((place) => place.borrowedFor)?.figure.period.end).toBe('2021-09-30');
  });
  it('are none of a year in which nothing was reported: a borrowed number alone would look like a report', () => {
    const figures = [makeActual(5, '2021-12-31')];
    const inYear = (year: number) =>
      selectPlaces({ ...realDataset, figures }, { indicator: 'certified', provinces: [], year, per: 'total' }).places
        .length;
    expect([2021, 2022].map(inYear)).toEqual([1, 0]);
    expect(select({ year: 2022, provinces: ['520000'] }).places).toEqual([]);
  });
  it('a place that did not report by a year is absent, not zero', () => {
    expect(select({ year: 2019 }).places).toEqual([]);
  });
  it('a flow of another year is never borrowed: those who passed an exam in 2022 did not pass it in 2023', () => {
    const years = [2021, 2022, 2023, 2024];
    const flows = realDataset.indicators.filter((indicator) => indicator.measure === 'flow');
    expect(
      flows
        .flatMap((indicator) => years.flatMap((year) => select({ indicator: indicator.id, year }).places))
        .filter((place) => place.borrowedFor),
    ).toEqual([]);
    expect(
      flows.flatMap((indicator) => years.flatMap((year) => select({ indicator: indicator.id, year }).places)).length,
    ).toBeGreaterThan(0);
  });
  it('a count to date of another year is no stock of this one, whatever its indicator counts', () => {
    const inYear = (measure?: 'cumulative') =>
      selectPlaces(
        {
          ...realDataset,
          figures: [
            makeActual(5, '2021-12-31', measure ? { measure } : {}),
            makeActual(7, '2022-12-31', { region: '340000' }),
          ],
        },
        { indicator: 'certified', provinces: [], year: 2022, per: 'total' },
      ).places.length;
    expect(inYear()).toBe(2);
    expect(inYear('cumulative')).toBe(1);
  });
  it('per 10,000 residents divide by the stated population: 温州 17,500 ÷ 9,572,903 is 18.3', () => {
    const wenzhou = select({ per: '10k' }).places.find((place) => place.region.adcode === '330300');
    expect(wenzhou?.value).toBeCloseTo(18.28, 2);
    expect(wenzhou?.population?.value).toBe(9572903);
  });
});

describe('what the 31 provinces say', () => {
  it('1 total, 3 only cities or counties, 1 not comparable, 1 target only, 25 nothing', () => {
    const counts = new Map<string, number>();
    for (const { summary } of summarizeProvinces(realDataset, select().places))
      counts.set(summary, (counts.get(summary) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ value: 1, within: 3, incomparable: 1, target: 1, none: 25 });
  });
  it('the finding sets a province’s value beside a target without one', () => {
    const finding = selectFinding(select().places);
    expect(finding).toMatchObject({
      kind: 'valueAndTarget',
      top: { region: { adcode: '340000' } },
      target: { region: { adcode: '500000' } },
    });
  });
  it('one clear value beside an unclear one is never said to be the only report: 村(居)社工点 of 广州 and 肇庆', () => {
    const finding = selectFinding(select({ indicator: 'service-points' }).places);
    expect(finding).toMatchObject({
      kind: 'unclear',
      top: { region: { adcode: '440100' } },
      other: { region: { adcode: '441200' } },
    });
  });
});

it('an indicator that no map can show says what there is of it: standards, parts of places, targets without a number', () => {
  // 003B: “每5-8个社工站配备一名专职督导人员”; 004A: three towns; 004D: “全面建成”.
  expect(selectUnmapped(realDataset, 'stations-per-supervisor')).toBe('standards');
  expect(selectUnmapped(realDataset, 'group-sessions')).toBe('parts');
  expect(selectUnmapped(realDataset, 'service-system')).toBe('unnumbered');
  expect(selectUnmapped(realDataset, 'certified')).toBeNull();
});

it('in 2022 the largest of the year is told, not the larger one that is borrowed from 2021', () => {
  const places = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: 2022, per: 'total' }).places;
  // 晋江 1,463 in 2022; 温州 about 17,500 in 2021.
  expect(selectFinding(places)).toMatchObject({ kind: 'single', top: { region: { short: { zh: '晋江' } } } });
});
