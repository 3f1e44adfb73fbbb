import { expect, it } from 'vitest';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import { adoptPreparedMap, prepareMap } from '../charts/map/placing/preparedMap';
import { PREPARED_WIDTHS, snapToPrepared } from '../config/preparedWidths';
import { realDataset, realGeo, realText } from '../testing/realData';
import { layoutOpeningMap, selectOpening } from './composePreparedMaps';

const geo = realGeo('china.json');
const { places } = selectOpening(realDataset);

it.each(['zh', 'en'] as const)('the prepared maps in %s are those that the page would lay out itself', (lang) => {
  const text = realText[lang];
  for (const width of PREPARED_WIDTHS) {
    const laidOut = layoutOpeningMap(realDataset, geo, text, width);
    const adopted = adoptPreparedMap(prepareMap(laidOut), toMapPlaces(places, text));
    expect(adopted?.counts).toEqual(laidOut.counts);
    expect(adopted?.placed.marks.map(({ place }) => place.spoken)).toEqual(
      laidOut.placed.marks.map(({ place }) => place.spoken),
    );
    expect(adopted?.placed.labels.map(({ lines }) => lines)).toEqual(laidOut.placed.labels.map(({ lines }) => lines));
    for (const [i, label] of (adopted?.placed.labels ?? []).entries())
      expect(label.box.x).toBeCloseTo(laidOut.placed.labels[i]?.box.x ?? NaN, 1);
  }
});

it('a prepared map of other places is not taken', () => {
  const prepared = prepareMap(layoutOpeningMap(realDataset, geo, realText.zh, 840));
  const shown = toMapPlaces(places, realText.zh);
  expect(adoptPreparedMap(prepared, shown.slice(1))).toBeNull();
  const [first] = shown;
  expect(adoptPreparedMap(prepared, first ? [...shown, { ...first, adcode: '999999' }] : [])).toBeNull();
});

it('a panel shows the widest prepared map that it has room for, hardly smaller, or the narrowest', () => {
  expect([280, 320, 360, 375, 390, 543, 600, 752, 789, 3000].map(snapToPrepared)).toEqual([
    320, 320, 320, 390, 390, 390, 640, 640, 840, 840,
  ]);
});
