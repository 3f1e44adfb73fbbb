import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import {
  selectCompareMatrix,
  selectComparePresets,
  selectMatchingPlaces,
  selectSuggestions,
} from './selectCompareChoices';

const find = (words: string) => selectMatchingPlaces(realDataset, words).map((region) => region.adcode);

describe('finding a place to compare', () => {
  it('knows Chinese and English names, whole or begun, and codes', () => {
    expect(find('重庆')[0]).toBe('500000');
    expect(find('chongq')[0]).toBe('500000');
    expect(find('5206')[0]).toBe('520600');
    expect(find('Weining')[0]).toBe('520526');
  });
  it('puts places with figures before places without', () => {
    const found = find('州');
    expect(found.slice(0, 2).sort()).toEqual(['330300', '440100']);
  });
  it('never offers the nation, and nothing for nothing', () => {
    expect(find('100000')).toEqual([]);
    expect(find('全国')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('nowhere')).toEqual([]);
  });
});

describe('what is offered', () => {
  it('are places that report the indicator, those of the same ranking group first, none twice', () => {
    expect(selectSuggestions(realDataset, 'certified', ['520600']).map((region) => region.adcode)).toEqual([
      '330300',
      '350582',
      '520526',
      '340000',
    ]);
    expect(selectSuggestions(realDataset, 'certified', ['500000'])[0]?.adcode).toBe('340000');
  });
  it('are presets that the data carries: every place of a preset reports its indicator', () => {
    const { indicators } = selectComparePresets(realDataset);
    expect(indicators[0]?.indicator.id).toBe('township-stations');
    for (const { indicator, places } of indicators) {
      for (const region of places)
        expect(
          realDataset.figures.some(
            (figure) =>
              figure.kind === 'actual' && figure.region === region.adcode && figure.indicator === indicator.id,
          ),
        ).toBe(true);
    }
  });
});

describe('a page narrowed to provinces', () => {
  const guizhou = (adcode: string) => adcode.startsWith('52');
  it('offers only what lies there: places to add, and comparisons to begin with', () => {
    expect(
      selectSuggestions(realDataset, 'certified', [], ['520000'])
        .map((region) => region.adcode)
        .sort(),
    ).toEqual(['520526', '520600']);
    const { indicators, pairs, slopes } = selectComparePresets(realDataset, ['520000']);
    const places = [
      ...indicators.flatMap((item) => item.places),
      ...pairs.flatMap((pair) => pair.rows.map((row) => row.region)),
      ...slopes.flatMap((item) => item.slopes.map((slope) => slope.region)),
    ];
    expect(indicators.length).toBeGreaterThan(0);
    expect(pairs.length).toBeGreaterThan(0);
    expect(places.filter((region) => !guizhou(region.adcode))).toEqual([]);
  });
  it('offers nothing where the articles are silent', () => {
    expect(selectComparePresets(realDataset, ['650000'])).toEqual({ indicators: [], pairs: [], slopes: [] });
  });
});

describe('what each place reports', () => {
  it('lists indicators by how many of the places report them; silence is null and a target does not count as a report', () => {
    const rows = selectCompareMatrix(realDataset, ['340000', '520600', '500000']);
    const certified = rows.find((row) => row.indicator.id === 'certified');
    expect(certified?.cells.map((figure) => figure?.kind)).toEqual(['actual', 'actual', 'target']);
    expect(certified?.reporting).toBe(2);
    expect(rows.find((row) => row.indicator.id === 'professionals')?.cells[2]).toBeNull();
    expect(rows.map((row) => row.reporting)).toEqual(rows.map((row) => row.reporting).sort((a, b) => b - a));
  });
});
