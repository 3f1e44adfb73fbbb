import { describe, expect, it } from 'vitest';
import { selectProgrammePlaces } from '../../../selectors/selectProgrammes';
import { realDataset, realGeo, realText } from '../../../testing/realData';
import { type CountPlace, layoutCountMap } from './layoutCountMap';
import { overlaps } from '../../scene/box';

const geo = realGeo('china.json');
const place = (adcode: string, count: number): CountPlace => {
  const region = realDataset.regions.find((item) => item.adcode === adcode);
  if (!region) throw new Error(`no region ${adcode}`);
  return { region, count };
};
const places = [place('500000', 9), place('310000', 2), place('520600', 4), place('441200', 1), place('100000', 3)];
const layout = (width: number) =>
  layoutCountMap({
    geo,
    places,
    maxCount: 9,
    nameOf: (adcode) => realDataset.regions.find((item) => item.adcode === adcode)?.short.zh ?? null,
    text: realText.zh,
    width,
  });

describe('the map of records', () => {
  it('fills no province: a count of records is not a figure of the place', () => {
    const { placed } = layout(840);
    expect(placed.marks.map((mark) => [mark.place.adcode, mark.shape])).toEqual([
      ['500000', 'point'],
      ['520600', 'point'],
      ['310000', 'point'],
      ['441200', 'point'],
    ]);
  });
  it('draws four times the records as twice the radius', () => {
    const radius = (adcode: string) => layout(840).placed.marks.find((mark) => mark.place.adcode === adcode)?.r ?? 0;
    expect(radius('520600') / radius('441200')).toBeCloseTo(2, 5);
  });
  it('labels a small province beside its circle instead of on a tile', () => {
    const { placed } = layout(840);
    expect(placed.tiles.map((tile) => tile.adcode)).not.toContain('310000');
    expect(
      placed.labels
        .find((label) => label.key === '310000')
        ?.lines[0]?.map((run) => run.text)
        .join(' '),
    ).toBe('上海 2');
  });
  it('says what it has no point for', () => {
    expect(layout(840).unplaced.map(({ region, count }) => [region.adcode, count])).toEqual([['100000', 3]]);
  });
  it('says in its key how many places have records and how many areas have none, shows whole numbers, and leaves the key out where there is no room', () => {
    const words = layout(840).keys.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('圆面积按项目数');
    expect(words.filter((word) => /^[\d.]+$/.test(word))).toEqual(['4', '32', '10', '3', '1']);
    expect(layout(390).keys).toEqual([]);
  });
  it('draws every recorded place that has a point, and sets no label over another, phone to desk', () => {
    const recorded = selectProgrammePlaces(realDataset, realDataset.programmes).map(({ region, programmes }) => ({
      region,
      count: programmes.length,
    }));
    for (const text of [realText.zh, realText.en]) {
      for (const width of [360, 720, 1128]) {
        const { placed, unplaced } = layoutCountMap({
          geo,
          places: recorded,
          maxCount: recorded[0]?.count ?? 0,
          nameOf: () => null,
          text,
          width,
        });
        expect(placed.marks.length + unplaced.length).toBe(recorded.length);
        expect(unplaced.filter(({ region }) => region.level !== 'nation')).toEqual([]);
        const boxes = placed.labels.map((label) => label.box);
        expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toEqual([]);
      }
    }
  });
});
