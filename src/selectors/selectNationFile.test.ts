import { describe, expect, it } from 'vitest';
import { type NationFile, unfoldNation } from '../domain/facts';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import { realDataset } from '../testing/realData';
import { selectCoverage } from './selectCoverage';
import { selectKnownValues } from './selectKnownValues';
import { selectNationFile } from './selectNationFile';
import { isMappable, selectPlaces, summarizeProvinces } from './selectPlaces';
import { selectTargets } from './selectTargets';
import { countTargets } from './targetKey';

const TODAY = '2026-11-30';
const file = selectNationFile(realDataset, 'certified');
/** As the browser gets it. */
const nation = unfoldNation(JSON.parse(JSON.stringify(file)) as NationFile);
const provinces = realDataset.regions.filter(({ level }) => level === 'province').map(({ adcode }) => adcode);
const filters = [[], ...provinces.map((code) => [code]), provinces.slice(0, 9)];

/** Of any selection what that page tells: no definition, no headline, no seat of a place. */
const told = (selected: unknown): unknown =>
  JSON.parse(
    JSON.stringify(selected, (key, value: unknown) =>
      ['seat', 'definition', 'distinctFrom', 'headline', 'headlineLine', 'titleEn'].includes(key) ||
      // The places that an article is about.
      (key === 'regions' && Array.isArray(value))
        ? undefined
        : value,
    ),
  );

/** The same without why a date is inferred and what a caveat is, which the cells of the targets do not say. */
const toldShort = (selected: unknown): unknown =>
  JSON.parse(
    JSON.stringify(told(selected), (key, value: unknown) => {
      // Of an indicator, that is: a figure has its own.
      if (key === 'indicator' && typeof value === 'object') return { ...(value as Indicator), counted: undefined };
      if (key === 'note') return (value as Figure['note'])?.zh;
      if (key === 'caveats') return (value as Figure['caveats']).map(({ code }) => code);
      return ['reason', 'source', 'excerpt', 'printed'].includes(key) ? undefined : value;
    }),
  );

describe('what the national page opens with says what the whole dataset says', () => {
  it('of every place, in any province, of any year, in all and per 10,000 residents', () => {
    for (const chosen of filters)
      for (const year of [null, ...selectKnownValues(realDataset).years])
        for (const per of ['total', '10k'] as const) {
          const query = { indicator: 'certified', provinces: chosen, year, per };
          expect(selectPlaces(nation.facts, query)).toEqual(told(selectPlaces(realDataset, query)));
        }
  });

  it('of every province in its state', () => {
    const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces: [], year: null, per: 'total' });
    expect(summarizeProvinces(nation, places)).toEqual(told(summarizeProvinces(realDataset, places)));
  });

  it('of every target with its verdict, what judges it and what was refused, whatever the filter', () => {
    for (const chosen of filters) {
      const series = selectTargets(nation.facts, TODAY, chosen);
      expect(toldShort(series)).toEqual(toldShort(selectTargets(realDataset, TODAY, chosen)));
      expect(countTargets(nation, chosen)).toBe(countTargets(realDataset, chosen));
    }
    expect(selectTargets(nation.facts, TODAY)).toHaveLength(33);
  });

  it('of what is reported where', () => {
    const timesOf = (chosen: readonly string[], census: typeof nation) =>
      selectCoverage(census, chosen).places.map(({ region, members, newest, cells }) => ({
        region: region.adcode,
        members: members.map(({ adcode }) => adcode),
        newest: newest && [newest.start, newest.end, newest.precision],
        cells,
      }));
    for (const chosen of filters)
      expect(timesOf(chosen, nation)).toEqual(timesOf(chosen, { ...realDataset, facts: realDataset }));
  });

  it('of what an address may name, and which indicators a map can show', () => {
    expect(selectKnownValues(nation)).toEqual(selectKnownValues(realDataset));
    for (const { id } of realDataset.indicators) expect(isMappable(nation, id)).toBe(isMappable(realDataset, id));
  });
});

describe('what the national page opens with', () => {
  it('tells the figures of its indicator and of the targets, and counts the others without their words', () => {
    expect(file.figures).toHaveLength(51);
    expect(file.counted).toHaveLength(135);
    expect(file.counted.filter((figure) => 'excerpt' in figure || 'printed' in figure)).toEqual([]);
  });

  it('defines only the indicator that it opens with', () => {
    expect(file.indicators.filter(({ definition }) => definition).map(({ id }) => id)).toEqual(['certified']);
    expect(file.indicators).toHaveLength(realDataset.indicators.length);
  });

  it('names every province, and whatever the places of figures lie in', () => {
    const named = new Set<string>(file.regions.map(({ adcode }) => adcode));
    for (const code of provinces) expect(named).toContain(code);
    expect(file.regions.filter(({ parent }) => parent !== null && !named.has(parent))).toEqual([]);
  });

  it('has no residents of places that do not report its indicator', () => {
    const reporting = new Set(realDataset.figures.flatMap((f) => (f.indicator === 'certified' ? [f.region] : [])));
    expect(file.populations.filter(({ region }) => !reporting.has(region))).toEqual([]);
  });

  it('is of no indicator that the catalogue does not have', () => {
    expect(() => selectNationFile(realDataset, 'unheard-of')).toThrow('unheard-of');
  });
});

it('holds each figure once, and gives them back in the order of the dataset', () => {
  expect(file.figures.length + file.counted.length).toBe(186);
  expect(nation.figures.map(({ id }) => id)).toEqual(realDataset.figures.map(({ id }) => id));
});
