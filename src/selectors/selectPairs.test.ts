import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { selectPair, selectPairs, selectPartners } from './selectPairs';
import { selectAllSlopes, selectSlopes } from './selectSlopes';

describe('two indicators that a place prints both', () => {
  it('question 3: Anhui and Tongren print certified workers and professionals, 3.88 times or more and 33.6 times', () => {
    const pair = selectPair(realDataset, 'certified', 'professionals');
    expect(pair?.rows.map((row) => row.region.adcode)).toEqual(['520600', '340000']);
    const [tongren, anhui] = pair?.rows ?? [];
    expect(tongren?.ratio?.value).toBeCloseTo(2986 / 89, 9);
    expect(anhui?.ratio).toEqual({ value: 130_000 / 33_000, min: 130_000 / 33_500, max: null });
  });
  it('stand with the smaller numbers first, whichever was asked for first', () => {
    const turned = selectPair(realDataset, 'professionals', 'certified');
    expect([turned?.first.id, turned?.second.id]).toEqual(['certified', 'professionals']);
    expect(turned?.rows[0]?.first.indicator).toBe('certified');
  });
  it('are narrowed to the chosen places, and none is left where none prints both', () => {
    expect(selectPair(realDataset, 'certified', 'professionals', ['340000'])?.rows).toHaveLength(1);
    expect(selectPair(realDataset, 'certified', 'professionals', ['350582'])?.rows).toEqual([]);
  });
  it('must have one unit: persons are not set against stations', () => {
    expect(selectPair(realDataset, 'certified', 'township-stations')).toBeNull();
    const partners = selectPartners(realDataset, 'certified', ['340000']);
    expect(partners.map((indicator) => indicator.id)).toContain('professionals');
    expect(new Set(partners.map((indicator) => indicator.unit))).toEqual(new Set(['person']));
  });
  it('are offered when two places print both, question 3 first', () => {
    const pairs = selectPairs(realDataset);
    expect([pairs[0]?.first.id, pairs[0]?.second.id]).toEqual(['certified', 'professionals']);
    for (const pair of pairs) expect(pair.rows.length).toBeGreaterThan(1);
    for (const pair of pairs) expect(pair.first.unit).toBe(pair.second.unit);
  });
});

describe('one indicator at two dates', () => {
  it('is printed by Zhaoqing alone, oldest first', () => {
    expect(
      selectAllSlopes(realDataset).map(({ indicator, slopes }) => [
        indicator.id,
        slopes.map((slope) => slope.region.adcode),
      ]),
    ).toEqual([['certified', ['441200']]]);
    expect(selectSlopes(realDataset, 'certified')[0]?.points.map((figure) => figure.value)).toEqual([13, 966]);
  });
  it('is not made of two contradicting values of one date', () => {
    expect(selectSlopes(realDataset, 'exam-registered')).toEqual([]);
  });
});
