import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { indexDataset } from './indexDataset';
import { selectBrief } from './selectBrief';
import { selectTargets } from './selectTargets';

const briefOf = (adcode: string, room = { figures: 8, targets: 3 }) => {
  const index = indexDataset(realDataset);
  const region = index.regions.get(adcode);
  if (!region) throw new Error(adcode);
  const targets = selectTargets(realDataset, '2026-11-22').filter((series) =>
    index.pathTo(series.region.adcode).some((step) => step.adcode === adcode),
  );
  return selectBrief(realDataset, region, targets, room);
};

describe('a page about a place', () => {
  it('counts what it has no room for', () => {
    const brief = briefOf('520600');
    expect([brief.figures.length, brief.moreFigures, brief.targets.length, brief.moreTargets]).toEqual([8, 11, 3, 3]);
  });
  it('begins with the certified of the place itself', () => {
    expect(briefOf('520600').figures[0]).toMatchObject({ figure: { indicator: 'certified', value: 89 } });
  });
  it('names its own figures before those of places inside it', () => {
    const places = briefOf('500000', { figures: 60, targets: 14 }).figures.map((item) => item.region.adcode);
    expect(places.lastIndexOf('500000' as never)).toBeLessThan(places.indexOf('500106' as never));
  });
  it('mixes the places inside by importance: both certified counts of 贵州 come first', () => {
    expect(
      briefOf('520000')
        .figures.slice(0, 2)
        .map((item) => item.figure.indicator),
    ).toEqual(['certified', 'certified']);
  });
  it('lists each article once', () => {
    const brief = briefOf('520600');
    expect(brief.sources.map((source) => [source.number, source.article.id])).toEqual([[1, '004D']]);
  });
});
