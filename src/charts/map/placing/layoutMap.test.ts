import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../selectors/indexDataset';
import { selectPlaces } from '../../../selectors/selectPlaces';
import { realDataset, realGeo, realText } from '../../../testing/realData';
import { measureText } from '../../scene/measureText';
import { ringsOf, touchesArea } from '../geometry/areaShape';
import { fillOfAreas } from '../drawing/drawLand';
import { KEYS_INSIDE_FROM } from '../geometry/mapFrame';
import { layoutNationalMap } from './layoutNationalMap';
import { computeClassBreaks, computeNiceMax } from './classBreaks';
import { classOf, toMapPlaces } from './mapSeries';

const geo = realGeo('china.json');
const index = indexDataset(realDataset);
function layout(indicator: string, lang: 'zh' | 'en', width: number) {
  const text = realText[lang];
  const { places } = selectPlaces(realDataset, { indicator, provinces: [], year: null, per: 'total' });
  const nameOf = (adcode: string) => {
    const region = index.regions.get(adcode);
    return region ? text.both(region.short) : null;
  };
  return layoutNationalMap({
    geo,
    text,
    nameOf,
    width,
    unit: '',
    places: toMapPlaces(places, text),
    maxValue: Math.max(...places.map((place) => place.value), 1),
  }).placed;
}

describe('the national map', () => {
  it('fills 安徽 by its own figure and never 浙江 by 温州’s', () => {
    const { marks } = layout('certified', 'zh', 840);
    const shapeOf = (adcode: string) => marks.find((mark) => mark.place.adcode === adcode)?.shape;
    expect(shapeOf('340000')).toBe('area');
    expect(shapeOf('330300')).toBe('point');
    expect(shapeOf('330000')).toBeUndefined();
  });

  it('draws 重庆’s target as a ring of its true size, with no fill', () => {
    const ring = layout('certified', 'zh', 824).marks.find((mark) => mark.place.adcode === '500000');
    expect(ring).toMatchObject({ shape: 'point', fill: null, place: { state: 'target', value: 50000 } });
    expect(ring?.r).toBeCloseTo(40, 0);
  });

  it('labels every reporting place of the first indicator on a desk, in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const placed = layout('certified', lang, 840);
      expect(placed.labels.length + placed.insideLabels.length).toBe(placed.marks.length);
    }
  });
});

it('provinces that a filter leaves out are neither stippled nor counted as silent, and 贵州 with two counties is not', () => {
  const text = realText.zh;
  const outside = new Set(geo.areas.map((area) => area.adcode).filter((adcode) => adcode !== '520000'));
  const { places } = selectPlaces(realDataset, {
    indicator: 'certified',
    provinces: ['520000'],
    year: null,
    per: 'total',
  });
  const map = layoutNationalMap({
    geo,
    text,
    nameOf: () => null,
    width: 840,
    unit: '',
    places: toMapPlaces(places, text),
    maxValue: 50000,
    outside,
  });
  expect(map.counts).toMatchObject({ value: 2, none: 0 });
  expect(fillOfAreas(map.placed).get('340000')).toEqual({ fill: 'panel', state: 'outside' });
});

describe('scales', () => {
  it('the certified scale tops at 5万 with classes at 5千, 1万, 2万, 5万', () => {
    expect(computeNiceMax(50000)).toBe(50000);
    expect(computeClassBreaks(50000)).toEqual([5000, 10000, 20000, 50000]);
    expect(classOf(33000, computeClassBreaks(50000))).toBe(3);
    expect(classOf(50000, computeClassBreaks(50000))).toBe(4);
  });
  it('a scale without values still has a top', () => {
    expect(computeNiceMax(0)).toBe(1);
    expect(computeNiceMax(0.03)).toBe(0.05);
  });
});

describe('the keys inside the national map', () => {
  it('stand clear of the land, from the narrowest panel that holds them to the widest, zh and en', () => {
    const touching = (['zh', 'en'] as const).flatMap((lang) =>
      [KEYS_INSIDE_FROM, 840, 976].flatMap((width) => {
        const text = realText[lang];
        const { places } = selectPlaces(realDataset, {
          indicator: 'certified',
          provinces: [],
          year: null,
          per: 'total',
        });
        const { keys, placed } = layoutNationalMap({
          geo,
          text,
          nameOf: () => null,
          width,
          unit: text.t('unit.person', { count: 2 }),
          places: toMapPlaces(places, text),
          maxValue: 50000,
        });
        const land = geo.areas.map((area) => ringsOf(area.d, placed.frame.transform));
        return keys.flatMap((mark) => {
          if (mark.kind !== 'text') return [];
          const words = measureText(mark.text, mark.size, mark.weight);
          const x = mark.anchor === 'end' ? mark.x - words : mark.anchor === 'middle' ? mark.x - words / 2 : mark.x;
          return land.some((rings) => touchesArea({ x, y: mark.y - mark.size, width: words, height: mark.size }, rings))
            ? [`${lang} ${width}: ${mark.text}`]
            : [];
        });
      }),
    );
    expect(touching).toEqual([]);
  });
});

it('the edge of the national map cuts no island and no stroke of the ten-dash line, phone to desk', () => {
  const cut = [288, 320, 390, 600, 639, 640, 840, 1200].flatMap((width) => {
    const { height, transform } = layout('certified', 'zh', width).frame;
    return [geo.tenDash ?? '', ...geo.areas.map((area) => area.d)]
      .flatMap((d) => ringsOf(d, transform))
      .map((ring) => ring.map(([, y]) => y))
      .filter((ys) => Math.min(...ys) - 0.6 < height && Math.max(...ys) + 0.6 > height)
      .map(() => width);
  });
  expect(cut).toEqual([]);
});
