import { describe, expect, it } from 'vitest';
import { nameRegions } from '../../../format/nameRegions';
import { indexDataset } from '../../../selectors/indexDataset';
import { selectPlaces } from '../../../selectors/selectPlaces';
import { realDataset, realGeo, realText } from '../../../testing/realData';
import { boxOfAreas } from '../geometry/boxOfAreas';
import { layoutNationalMap } from './layoutNationalMap';
import { toMapPlaces } from './mapSeries';

const nation = realGeo('china.json');
const text = realText.zh;

/** The map of certified workers with some provinces chosen. */
function layoutNear(provinces: readonly string[], width: number) {
  const { places } = selectPlaces(realDataset, { indicator: 'certified', provinces, year: null, per: 'total' });
  const outside = nation.areas.map(({ adcode }) => adcode).filter((adcode) => !provinces.includes(adcode));
  return layoutNationalMap({
    geo: nation,
    text,
    nameOf: nameRegions(indexDataset(realDataset).regions, text),
    width,
    unit: '',
    places: toMapPlaces(places, text),
    maxValue: Math.max(...places.map((place) => place.value), 0.001),
    outside: new Set(provinces.length > 0 ? outside : []),
    isNear: true,
  });
}

describe('a national map of chosen provinces', () => {
  it.each([[['520000']], [['310000']], [['340000', '440000', '520000']]])(
    '%j fill the panel and are whole',
    (provinces) => {
      for (const width of [390, 840, 1200]) {
        const { frame } = layoutNear(provinces, width).placed;
        const [x0, y0, x1, y1] = boxOfAreas(nation.areas.filter(({ adcode }) => provinces.includes(adcode)));
        const { x, y, scale } = frame.transform;
        expect(Math.min(x0 * scale + x, y0 * scale + y)).toBeGreaterThanOrEqual(0);
        expect(x1 * scale + x).toBeLessThanOrEqual(frame.width);
        expect(y1 * scale + y).toBeLessThanOrEqual(frame.height);
        // As near as the map comes, or as large as leaves neighbours around it.
        const share = Math.max(((x1 - x0) * scale) / frame.width, ((y1 - y0) * scale) / frame.height);
        const nearest = 8 * layoutNear([], width).placed.frame.transform.scale;
        expect(share > 0.71 || Math.abs(scale - nearest) < 1e-6).toBe(true);
      }
    },
  );
  it('puts no key over the land and no label outside the panel', () => {
    const { keys, placed } = layoutNear(['520000'], 840);
    expect(keys).toEqual([]);
    for (const { box } of placed.labels) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(placed.frame.width);
      expect(box.y + box.height).toBeLessThanOrEqual(placed.frame.height);
    }
    expect(placed.labels.map(({ key }) => key).toSorted()).toEqual(['520526', '520600']);
  });
  it('is all of the nation where none is chosen', () => {
    expect(layoutNear([], 840).placed.frame.inset).not.toBeNull();
  });
});
