import { expect, it } from 'vitest';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import { adoptPreparedMap, prepareMap } from '../charts/map/placing/preparedMap';
import { choosePrepared, PREPARED_SIZES } from '../config/preparedSizes';
import { realDataset, realGeo, realText } from '../testing/realData';
import { layoutOpeningMap, selectOpening } from './composePreparedMaps';

const geo = realGeo('china.json');
const { places } = selectOpening(realDataset);

it.each(['zh', 'en'] as const)('the prepared maps in %s are those that the page would lay out itself', (lang) => {
  const text = realText[lang];
  for (const size of PREPARED_SIZES) {
    const laidOut = layoutOpeningMap(realDataset, geo, text, size);
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
  const prepared = prepareMap(layoutOpeningMap(realDataset, geo, realText.zh, { width: 840, isNumbered: false }));
  const shown = toMapPlaces(places, realText.zh);
  expect(adoptPreparedMap(prepared, shown.slice(1))).toBeNull();
  const [first] = shown;
  expect(adoptPreparedMap(prepared, first ? [...shown, { ...first, adcode: '999999' }] : [])).toBeNull();
});

it('a panel shows the largest prepared map that it has room for, with numbers on a narrow page, with names on a wide', () => {
  expect([280, 320, 360, 375, 390, 594, 600, 751].map((px) => choosePrepared(px, true).name)).toEqual(
    'n320 n320 n320 n390 n390 n390 n640 n640'.split(' '),
  );
  expect([543, 691, 752, 780, 789, 840, 3000].map((px) => choosePrepared(px, false).name)).toEqual(
    '640 640 640 640 840 840 840'.split(' '),
  );
});
