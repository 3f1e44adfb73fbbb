import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../../testing/realData';
import { planBatch } from './planBatch';

const TODAY = '2026-11-22';
const provinces = realDataset.regions.filter((region) => region.level === 'province');
const indicator = (id: string) => realDataset.indicators.filter((item) => item.id === id);
const plan = (charts: ('map' | 'bars' | 'targets')[], ids: string[], lang: 'zh' | 'en' = 'zh', places = provinces) =>
  planBatch({ places, charts, indicators: ids.flatMap(indicator), targetsOf: () => [] }, TODAY, realText[lang]);

describe('the plan of a batch', () => {
  it('is 102 figures for three charts of 34 provinces, place by place', () => {
    const jobs = plan(['targets', 'map', 'bars'], ['certified']);
    expect(jobs).toHaveLength(34 * 3);
    expect(jobs.slice(0, 3).map(({ chart }) => chart)).toEqual(['map', 'bars', 'targets']);
    expect(new Set(jobs.slice(0, 3).map(({ region }) => region.adcode)).size).toBe(1);
  });
  it('names files by place, indicator, chart and date', () => {
    const guizhou = provinces.filter((region) => region.adcode === '520000');
    expect(plan(['map', 'targets'], ['certified'], 'zh', guizhou).map(({ stem }) => stem)).toEqual([
      '贵州-持证社会工作者-地图-2026-11-22',
      '贵州-目标-2026-11-22',
    ]);
    expect(plan(['map'], ['certified'], 'en', guizhou).map(({ stem }) => stem)).toEqual([
      'Guizhou-Certified-social-workers-Map-2026-11-22',
    ]);
  });
  it.each(['zh', 'en'] as const)(
    'gives every figure a name of its own with place and date, whatever the indicator (%s)',
    (lang) => {
      const jobs = planBatch(
        {
          places: provinces,
          charts: ['map', 'bars', 'targets'],
          indicators: realDataset.indicators,
          targetsOf: () => [],
        },
        TODAY,
        realText[lang],
      );
      expect(new Set(jobs.map(({ stem }) => stem.toLowerCase())).size).toBe(jobs.length);
      for (const { stem } of jobs) {
        expect([...stem].length).toBeLessThanOrEqual(84);
        expect(stem).toMatch(/-2026-11-22(?:-\d+)?$/);
      }
    },
  );
  it('tells places of one name apart', () => {
    const [one] = provinces;
    if (!one) throw new Error('no province');
    expect(plan(['targets'], [], 'zh', [one, one]).map(({ stem }) => stem)).toEqual([
      '北京-目标-2026-11-22',
      '北京-目标-2026-11-22-2',
    ]);
  });
  it('is empty without places, without charts, and for maps without an indicator', () => {
    expect(plan(['map'], ['certified'], 'zh', [])).toEqual([]);
    expect(plan([], ['certified'])).toEqual([]);
    expect(plan(['map', 'bars'], [])).toEqual([]);
  });
});
