import { describe, expect, it } from 'vitest';
import { realDataset, realGeo, realText } from '../../testing/realData';
import { drawSvg } from '../drawFigure';
import { formatChartCsv } from '../chartData';
import { type BatchView, describeJobFigure } from './describeJobFigure';
import { planBatch } from './planBatch';

const TODAY = '2026-11-22';
const SITE = 'https://atlas.example';
const view = (lang: 'zh' | 'en' = 'zh'): BatchView => ({
  dataset: realDataset,
  text: realText[lang],
  today: TODAY,
  site: SITE,
  loadGeo: (level, province) => Promise.resolve(realGeo(`${level}/${province}.json`)),
});
const jobsOf = (adcode: string, lang: 'zh' | 'en' = 'zh') =>
  planBatch(
    {
      places: realDataset.regions.filter((region) => region.adcode === adcode),
      charts: ['map', 'bars', 'targets'],
      indicators: realDataset.indicators.filter(({ id }) => id === 'certified'),
      targetsOf: () => [],
    },
    TODAY,
    realText[lang],
  );
const compose = async (adcode: string, lang: 'zh' | 'en' = 'zh') =>
  Promise.all(jobsOf(adcode, lang).map((job) => describeJobFigure(job, view(lang))));

describe('the figures of a place', () => {
  it('say place, indicator and the finding, and lead to the page that shows the same', async () => {
    const [map, bars, targets] = await compose('520000');
    expect(map?.spec.title).toBe('贵州省：持证社会工作者');
    expect(map?.spec.address).toBe(`${SITE}/regions/520000?indicator=certified`);
    expect(bars?.spec.title).toBe('贵州省：持证社会工作者');
    expect(bars?.spec.address).toBe(`${SITE}/indicators/certified?province=520000`);
    expect(targets?.spec.title).toMatch(/^贵州省：\d+ 个目标/);
    expect(targets?.spec.address).toBe(`${SITE}/targets?province=520000`);
  });
  it('show 铜仁 with its 89 on map and bars, and carry its row', async () => {
    const [map, bars] = await compose('520000');
    for (const exported of [map, bars]) {
      if (!exported) throw new Error('missing');
      expect(drawSvg(exported.spec, realText.zh).svg).toContain('>89');
      expect(formatChartCsv(exported, SITE)).toMatch(/铜仁市,.*,89,/);
    }
  });
  it('of a place without data say so instead of failing, with no rows and no source', async () => {
    const [map, bars, targets] = await compose('540000');
    expect(map?.spec.subtitle).toBe('报道中没有西藏自治区的持证社会工作者');
    expect(bars?.spec.subtitle).toBe('报道中没有西藏自治区的持证社会工作者');
    expect(targets?.spec.title).toBe('西藏自治区：报道中没有目标');
    for (const exported of [map, bars, targets]) {
      if (!exported) throw new Error('missing');
      expect(exported.figures).toEqual([]);
      const { svg } = drawSvg(exported.spec, realText.zh);
      expect(svg).not.toContain('NaN');
    }
    for (const exported of [bars, targets])
      expect(exported && drawSvg(exported.spec, realText.zh).svg).toContain('没有可以画的数据');
  });
  it('lead English readers to the English page', async () => {
    const [map] = await compose('520000', 'en');
    expect(map?.spec.address).toBe(`${SITE}/regions/520000?indicator=certified&lang=en`);
  });
  it('can be drawn for each of the 34 provinces', async () => {
    for (const { adcode } of realDataset.regions.filter((region) => region.level === 'province')) {
      for (const { spec } of await compose(adcode)) expect(drawSvg(spec, realText.zh).svg).toMatch(/^<svg|^<\?xml/);
    }
  });
});
