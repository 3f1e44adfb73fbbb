import { describe, expect, it } from 'vitest';
import { langs, layoutNations, layoutNumbered, layoutProvinces, type RealMap } from '../../../testing/everyMap';
import type { Box } from '../../scene/box';
import { boxOfArea, holds, outlineOf } from '../geometry/areaShape';
import { findPlace } from './findPlace';

const middleOf = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/** What is pressed where something of a place is drawn, and the places that may answer. */
function listPresses({ placed }: RealMap): { what: string; at: [number, number]; own: readonly string[] }[] {
  return [
    ...placed.labels.map(({ key, box, members }) => ({ what: `label ${key}`, at: middleOf(box), own: members })),
    ...placed.insideLabels.map(({ adcode, box }) => ({ what: `inside ${adcode}`, at: middleOf(box), own: [adcode] })),
    ...placed.numbers.map(({ adcode, box }) => ({ what: `number ${adcode}`, at: middleOf(box), own: [adcode] })),
    ...placed.names.map(({ adcode, x, y, size }) => ({
      what: `name ${adcode}`,
      at: [x, y - size / 2] as [number, number],
      own: [adcode],
    })),
    ...placed.tiles.map(({ adcode, box }) => ({ what: `tile ${adcode}`, at: middleOf(box), own: [adcode] })),
    ...placed.marks.map((mark) => ({
      what: `mark ${mark.place.adcode}`,
      at: [mark.x, mark.y] as [number, number],
      // What lies on the middle of a mark is pressed there.
      own: placed.marks
        .filter((other) => other === mark || Math.hypot(other.x - mark.x, other.y - mark.y) <= other.r)
        .map(({ place }) => place.adcode),
    })),
  ];
}

/** Presses that another place answers. */
function findWrongAnswers(map: RealMap): string[] {
  const { geo, placed, name } = map;
  return listPresses(map).flatMap(({ what, at: [x, y], own }) => {
    const answer = findPlace(placed, geo, x, y);
    return own.some((adcode) => adcode === answer) ? [] : [`${name}: ${what} answers for ${answer}`];
  });
}

describe('a press on the middle of a label, a number, a name, a tile or a mark', () => {
  for (const width of [390, 840, 1200]) {
    it(`opens its own place on every map with data, zh and en, ${width} px`, { timeout: 90_000 }, () => {
      expect(
        langs
          .flatMap((lang) => [...layoutNations(lang, width), ...layoutProvinces(lang, width)])
          .flatMap(findWrongAnswers),
      ).toEqual([]);
    });
  }

  for (const width of [320, 390, 720]) {
    it(`opens its own place on every national map with numbers, ${width} px`, () => {
      expect(layoutNumbered('zh', width).flatMap(findWrongAnswers)).toEqual([]);
    });
  }
});

/** Pixels between two samples of an area. */
const SAMPLE_PX = 3;

/** The share of an area, by samples, that answers for it; what words and marks of other places cover is not its own. */
function shareOfOwnArea({ geo, placed }: RealMap, adcode: string): number {
  const area = geo.areas.find((item) => item.adcode === adcode);
  if (!area) return 1;
  const rings = outlineOf(area, placed.frame.transform);
  const { x, y, width, height } = boxOfArea(rings);
  let [own, all] = [0, 0];
  for (let u = x; u < x + width; u += SAMPLE_PX)
    for (let v = y; v < y + height; v += SAMPLE_PX) {
      if (!holds(rings, u, v)) continue;
      all += 1;
      if (findPlace(placed, geo, u, v) === adcode) own += 1;
    }
  return all === 0 ? 1 : own / all;
}

it('a filled area keeps four fifths of its land to itself, whatever marks stand in and beside it', () => {
  const shares = [390, 840]
    .flatMap((width) => layoutNations('zh', width))
    .flatMap((map) =>
      map.placed.marks
        .filter(({ shape }) => shape === 'area')
        .map(({ place: { adcode } }) => ({ name: `${map.name}: ${adcode}`, share: shareOfOwnArea(map, adcode) })),
    );
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.filter(({ share }) => share < 0.8)).toEqual([]);
});
