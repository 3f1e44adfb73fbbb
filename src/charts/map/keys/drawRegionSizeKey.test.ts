import { describe, expect, it } from 'vitest';
import { layoutRegionMap } from '../placing/layoutRegionMap';
import { toMapPlaces } from '../placing/mapSeries';
import { selectPlaces } from '../../../selectors/selectPlaces';
import { realDataset, realGeo, realText } from '../../../testing/realData';
import { drawRegionSizeKey } from './drawRegionSizeKey';

const placedOf = (indicator: string, wanted: readonly string[], file: string) => {
  const places = selectPlaces(realDataset, { indicator, provinces: [], year: null, per: 'total' }).places.filter(
    (place) => wanted.includes(place.region.adcode),
  );
  return layoutRegionMap({
    geo: realGeo(`province/${file}.json`),
    subject: file,
    places: toMapPlaces(places, realText.zh),
    nameOf: () => null,
    width: 712,
  }).placed;
};

describe('the key of sizes', () => {
  it('stands where a county is a circle, every mark inside its frame', () => {
    const key = drawRegionSizeKey(placedOf('certified', ['520600', '520526'], '520000'), realText.zh);
    const circles = key?.marks.filter((mark) => mark.kind === 'circle') ?? [];
    expect(circles).toHaveLength(3);
    for (const { cx, cy, r } of circles) {
      expect(cx - r).toBeGreaterThanOrEqual(0);
      expect(cy + r).toBeLessThanOrEqual(key?.height ?? 0);
    }
  });
  it('is left out where only areas are filled', () => {
    expect(drawRegionSizeKey(placedOf('certified', ['520600'], '520000'), realText.zh)).toBeNull();
  });
});
