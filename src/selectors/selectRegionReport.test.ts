import { describe, expect, it } from 'vitest';
import { realDataset, realGeo } from '../testing/realData';
import { addBoundaryPlaces } from './addBoundaryPlaces';
import { indexDataset } from './indexDataset';
import { selectFamilyReports, selectNearestAbove, selectSiblings } from './selectRegionReport';

const guizhou = ['520100', '520500']
  .map((prefecture) => realGeo(`county/${prefecture}.json`))
  .reduce(addBoundaryPlaces, realDataset);
const region = (adcode: string) => {
  const found = indexDataset(guizhou).regions.get(adcode);
  if (!found) throw new Error(adcode);
  return found;
};

describe('what a place reports and what it does not', () => {
  const stateOf = (adcode: string) =>
    new Map(selectFamilyReports(realDataset, adcode).map((report) => [report.family.id, report]));
  it('重庆 has only a target of certified workers, and no figure of exams or stations', () => {
    const reports = stateOf('500000');
    expect(reports.get('certified')).toMatchObject({ state: 'target', count: 0, targets: 1, newestYear: null });
    expect(reports.get('exam')?.state).toBe('none');
    expect(reports.get('stations')?.state).toBe('none');
  });
  it('贵州 says nothing itself of certified workers; 铜仁 and 威宁 do', () => {
    const certified = stateOf('520000').get('certified');
    expect(certified?.state).toBe('within');
    expect(certified?.inside.reporting.map((place) => place.short.zh).sort()).toEqual(['威宁', '铜仁']);
  });
  it('a place whose only news of a family is the target of a place inside it is not called silent', () => {
    const planned = (adcode: string) =>
      selectFamilyReports(realDataset, adcode)
        .filter((report) => report.state === 'planned')
        .map((report) => [report.family.id, ...report.inside.planning.map((place) => place.short.zh)]);
    expect(planned('430000')).toEqual([['services', '湘潭']]);
    expect(planned('210000')).toEqual([['certified', '沈阳']]);
  });
  it('counts indicators against those of the family', () => {
    expect(stateOf('441200').get('certified')).toMatchObject({
      state: 'reported',
      count: 2,
      indicators: 1,
      of: 7,
      newestYear: 2023,
    });
  });
});

describe('places that only the boundary file names', () => {
  it('of 贵州 stand under their cities, without a figure', () => {
    expect(region('520102')).toMatchObject({ name: { zh: '南明区' }, level: 'county', parent: '520100' });
    expect(indexDataset(guizhou).figuresOf('520102')).toEqual([]);
    expect(guizhou.figures).toBe(realDataset.figures);
  });
  it('keep the names of the catalogue', () => {
    expect(region('520526').short.zh).toBe('威宁');
  });
  it('of provinces that go straight to districts stand under the province', () => {
    const beijing = addBoundaryPlaces(realDataset, realGeo('province/110000.json'));
    expect(indexDataset(beijing).childrenOf('110000')).toHaveLength(16);
    const macao = addBoundaryPlaces(realDataset, realGeo('province/820000.json'));
    expect(indexDataset(macao).childrenOf('820000')).toEqual([]);
  });
  it('are joined once per dataset and file, so that look-ups are not built again', () => {
    const geo = realGeo('county/520600.json');
    expect(addBoundaryPlaces(realDataset, geo)).toBe(addBoundaryPlaces(realDataset, geo));
  });
});

describe('the places beside one', () => {
  it('of 重庆 are 33 other provinces; before and after it stand 海南 and 贵州, which report', () => {
    const { all, previous, next } = selectSiblings(realDataset, region('500000'));
    expect(all).toHaveLength(34);
    expect([previous?.short.zh, next?.short.zh]).toEqual(['海南', '贵州']);
  });
  it('of 威宁 are the counties of 毕节, of which none reports', () => {
    const { all, previous, next } = selectSiblings(guizhou, region('520526'));
    expect(all.filter((item) => item.isReporting).map((item) => item.region.adcode)).toEqual(['520526']);
    expect([all.length, previous, next]).toEqual([8, null, null]);
  });
});

describe('the nearest place above with figures', () => {
  it('of 南明区 is 贵州, inside which others report; 贵阳 between them has nothing', () => {
    expect(selectNearestAbove(guizhou, '520102')?.adcode).toBe('520000');
  });
  it('of a province without figures is none', () => {
    expect(selectNearestAbove(realDataset, '540000')).toBeNull();
  });
});
