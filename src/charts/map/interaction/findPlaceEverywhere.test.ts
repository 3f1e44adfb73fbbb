import { describe, expect, it } from 'vitest';
import { langs, layoutNations, layoutNumbered, layoutProvinces, type RealMap } from '../../../testing/everyMap';
import type { Box } from '../../scene/box';
import { holds, outlineOf } from '../geometry/areaShape';
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
  const { transform } = placed.frame;
  return listPresses(map).flatMap(({ what, at: [x, y], own }) => {
    const under = geo.areas.find((area) => holds(outlineOf(area, transform), x, y))?.adcode ?? null;
    const answer = findPlace(placed, geo, under, x, y);
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
