import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { realDataset } from '../testing/realData';
import { isPlacedRow, selectComparison } from './selectComparison';

const compare = (
  places: readonly string[],
  indicator: string,
  per: 'total' | '10k' = 'total',
  dataset: Dataset = realDataset,
) => selectComparison(dataset, { places, indicator, per });
const ranksOf = (comparison: ReturnType<typeof compare>) =>
  comparison.rows.map((row) => (isPlacedRow(row) && row.rank ? `${row.rank.best}–${row.rank.worst}` : row.state));
/** The dataset with some figures changed, for cases that the documents do not have. */
const withFigures = (change: (figure: Figure) => Figure): Dataset => ({
  ...realDataset,
  figures: realDataset.figures.map(change),
});

describe('places side by side', () => {
  it('keep the order of the choice, and a silent place has a row of its own', () => {
    const { rows } = compare(['110000', '520600', '340000'], 'certified');
    expect(rows.map((row) => [row.region.adcode, row.state])).toEqual([
      ['110000', 'none'],
      ['520600', 'value'],
      ['340000', 'value'],
    ]);
  });
  it('rank a county among cities and counties, not against a province; a place alone in its group is not ranked', () => {
    const comparison = compare(['340000', '520526', '520600'], 'certified');
    expect(ranksOf(comparison)).toEqual(['value', '1–1', '2–2']);
    expect(comparison.hasTwoGroups).toBe(true);
  });
  it('show a target as a target, without rank', () => {
    expect(ranksOf(compare(['500000', '340000'], 'certified'))).toEqual(['target', 'value']);
  });
  it('do not rank a value whose definition is too unclear', () => {
    expect(ranksOf(compare(['441200', '350582', '520600'], 'certified'))).toEqual(['incomparable', '1–1', '2–2']);
  });
  it('leave the order open between 63,296 and over 38,000 contacts', () => {
    const comparison = compare(['411100', '520526'], 'service-contacts');
    expect(ranksOf(comparison)).toEqual(['1–2', '1–2']);
    expect(comparison.open.map((row) => row.region.adcode)).toEqual(['411100', '520526']);
  });
  it('share a rank when two printed values are exactly equal', () => {
    const equal = withFigures((figure) =>
      figure.indicator === 'certified' && figure.region === '520526' ? { ...figure, value: 89 } : figure,
    );
    const { rows } = compare(['520526', '520600'], 'certified', 'total', equal);
    expect(rows.map((row) => (isPlacedRow(row) ? row.rank : null))).toEqual([
      { best: 1, worst: 1, isTied: true },
      { best: 1, worst: 1, isTied: true },
    ]);
  });
  it('carry the denominator of a rate, and without one say so instead of a zero', () => {
    const { rows } = compare(['520526', '520600'], 'certified', '10k');
    expect(rows.map((row) => (isPlacedRow(row) ? row.place.population?.value : null))).toEqual([1_280_116, 3_298_468]);
    const without = {
      ...realDataset,
      populations: realDataset.populations.filter((population) => population.region !== '520600'),
    };
    expect(compare(['520526', '520600'], 'certified', '10k', without).rows.map((row) => row.state)).toEqual([
      'value',
      'noPopulation',
    ]);
  });
  it('never divide a percent by residents', () => {
    expect(compare(['430300', '440100'], 'township-station-coverage', '10k').per).toBe('total');
  });
  it('say when values of one group lie more than two years apart, and when their stretches differ', () => {
    expect(compare(['520526', '520600'], 'certified').mixed?.days).toBeGreaterThan(731);
    expect(compare(['411100', '520526'], 'service-contacts').hasUnequalSpans).toBe(true);
  });
  it('find the stretches unequal exactly where those of one group are never ranked: counted by one rule', () => {
    const local = realDataset.regions.filter(({ level }) => level === 'prefecture' || level === 'county');
    const places = local.map(({ adcode }) => adcode);
    for (const { id } of realDataset.indicators) {
      const { hasUnequalSpans, mixed } = compare(places, id);
      expect([id, hasUnequalSpans]).toEqual([id, mixed?.reason === 'counts']);
    }
    // 漯河 counts two months, 威宁 a year, 铜仁 to date; a stock that is only dated by a year is no count over it.
    expect(compare(['411100', '520600'], 'service-contacts').hasUnequalSpans).toBe(true);
    expect(compare(['520526', '520600'], 'certified').hasUnequalSpans).toBe(false);
  });
  it('show a figure that is only words, or only of a part, as such', () => {
    expect(compare(['500000', '410000'], 'beneficiaries').rows.map((row) => row.state)).toEqual(['words', 'words']);
  });
});
