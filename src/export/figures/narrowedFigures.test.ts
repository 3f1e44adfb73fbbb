import { describe, expect, it } from 'vitest';
import { layoutCoverage } from '../../charts/coverage/layoutCoverage';
import { indexDataset } from '../../selectors/indexDataset';
import { selectCoverage } from '../../selectors/selectCoverage';
import { selectPlaces } from '../../selectors/selectPlaces';
import { describeHomeOf } from '../../testing/exportKinds';
import { realDataset, realText } from '../../testing/realData';
import { describeCoverageFigure } from './describeCoverageFigure';
import { describeIndicatorFigure } from './describeIndicatorFigure';

const province = ['430000', '500000', '520000'];
const { indicators, provinceOf } = indexDataset(realDataset);
const around = { text: realText.zh, today: '2026-11-22', address: 'https://atlas.example/' };
const certified = indicators.get('certified')!;

describe('a file of three chosen provinces', () => {
  it('names them in its title, subtitle, name and notes, and holds no figure from elsewhere', () => {
    const { spec, figures } = describeHomeOf('certified', realText.zh, realDataset, { province });
    expect(spec.fileName).toBe('湖南、重庆、贵州-持证社会工作者-2026-11-22');
    expect(spec.title).toBe('持证社会工作者（湖南、重庆、贵州）：铜仁报了 89，重庆只报了目标');
    expect(spec.subtitle).toBe('持证社会工作者，湖南、重庆、贵州，各地最新一次报道（2021–2024），人');
    expect(spec.notes[0]).toBe('只含所选省份：湖南、重庆、贵州。');
    expect(figures.map(({ id }) => id)).toEqual(['000B-14', '001D-16', '004D-02']);
    const english = describeHomeOf('certified', realText.en, realDataset, { province }).spec;
    expect(english.title).toMatch(/^Certified social workers \(Hunan, Chongqing, Guizhou\): /);
    expect(english.fileName).toMatch(/^Hunan, Chongqing, Guizhou-/);
  });
  it('is cited and listed as theirs, of an indicator and of the matrix too', () => {
    const { places } = selectPlaces(realDataset, {
      indicator: 'certified',
      provinces: province,
      year: 2024,
      per: 'total',
    });
    const list = describeIndicatorFigure({
      dataset: realDataset,
      indicator: certified,
      places,
      mixed: null,
      order: 'size',
      provinces: province,
      year: 2024,
      ...around,
    });
    expect(list.spec.title).toBe('持证社会工作者（湖南、重庆、贵州）');
    expect(list.spec.fileName).toBe('湖南、重庆、贵州-持证社会工作者-2024-2026-11-22');
    expect(list.spec.subtitle).toBe('2024 年的报道，1 处沿用更早的数，人');
    const coverage = layoutCoverage(selectCoverage(realDataset, province));
    const matrix = describeCoverageFigure({ dataset: realDataset, coverage, provinces: province, ...around });
    expect(matrix.spec.title).toBe('各地报了什么（湖南、重庆、贵州）');
    expect(new Set(matrix.figures.map(({ region }) => provinceOf(region)?.adcode))).toEqual(new Set(province));
  });
  it('says that it is of the whole nation where none is chosen', () => {
    const { spec } = describeHomeOf('certified', realText.zh, realDataset);
    expect(spec.fileName).toBe('全国-持证社会工作者-2026-11-22');
    expect(spec.notes.join()).not.toContain('所选省份');
  });
});

describe('the file of a year', () => {
  it('in which nothing was reported is empty and says so, in its title and name', () => {
    const { spec, figures } = describeHomeOf('certified', realText.zh, realDataset, { period: 2015 });
    expect(spec.title).toBe('持证社会工作者：2015 年没有任何报道');
    expect(spec.subtitle).toBe('持证社会工作者，2015 年的报道，人');
    expect(spec.fileName).toBe('全国-持证社会工作者-2015-2026-11-22');
    expect(figures).toEqual([]);
  });
});
