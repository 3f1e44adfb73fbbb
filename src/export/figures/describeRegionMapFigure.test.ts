import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../selectors/indexDataset';
import { type MapScope, selectRegionMap } from '../../selectors/selectRegionMap';
import { realDataset, realGeo, realText } from '../../testing/realData';
import { describeRegionMapFigure } from './describeRegionMapFigure';

const index = indexDataset(realDataset);
const indicator = realDataset.indicators.find(({ id }) => id === 'community-rooms');

function exportRooms(adcode: string, scope: MapScope) {
  const region = index.regions.get(adcode);
  if (!indicator || !region) throw new Error('not in the dataset');
  const series = selectRegionMap(realDataset, { region, indicator: indicator.id, year: null, scope });
  const { level, adcode: file } = series.boundaries;
  const geo = realGeo(`${level}/${file}.json`);
  return describeRegionMapFigure({
    dataset: realDataset,
    indicator,
    series,
    geo,
    today: '2026-11-22',
    address: 'https://atlas.example',
    text: realText.zh,
  });
}

describe('the map of a place where two figures contradict each other', () => {
  it('carries both, whether an area shows them as 2 ≠ 32※ or the words above the map do', () => {
    const ids = ['004D-11', '004D-16'];
    expect(exportRooms('520000', 'around').figures.map(({ id }) => id)).toEqual(ids);
    const own = exportRooms('520600', 'inside');
    expect(own.spec.subtitle).toContain('铜仁 2 ≠ 32※');
    expect(own.figures.map(({ id }) => id)).toEqual(ids);
  });
});
