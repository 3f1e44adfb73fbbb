import { expect, it } from 'vitest';
import { layoutRealMap, nation as geo } from '../../../testing/layoutRealMap';
import { overlaps } from '../../scene/box';
import { positionCard } from './positionCard';

const placed = layoutRealMap(840);

it('a card stands inside the map, beside the mark of its place and never on it or on its words', () => {
  for (const mark of placed.marks.filter(({ shape }) => shape === 'point')) {
    const card = positionCard(placed, geo, mark.place.adcode);
    if (!card) throw new Error(`no card for ${mark.place.adcode}`);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.left + 302).toBeLessThanOrEqual(placed.frame.width);
    const nearest = [
      Math.min(Math.max(mark.x, card.left), card.left + 302),
      Math.min(Math.max(mark.y, card.top), card.top + 172),
    ] as const;
    const distance = Math.hypot(nearest[0] - mark.x, nearest[1] - mark.y) - mark.r;
    expect(distance).toBeGreaterThanOrEqual(10);
    expect(distance).toBeLessThan(120);
    const words = placed.labels.find(({ key }) => key === mark.place.adcode)?.box;
    expect(words && overlaps({ x: card.left, y: card.top, width: 302, height: 172 }, words)).not.toBe(true);
  }
});

it('every province has a card, and a place that the map does not know has none', () => {
  expect(geo.areas.filter(({ adcode }) => positionCard(placed, geo, adcode) === null)).toEqual([]);
  expect(positionCard(placed, geo, '999999')).toBeNull();
});

it('a card on a map that is drawn smaller or larger than it was laid out stands inside it and beside the mark as well', () => {
  for (const scale of [0.82, 1.19])
    for (const { place, x, y, r } of placed.marks.filter(({ shape }) => shape === 'point')) {
      const card = positionCard(placed, geo, place.adcode, { scale });
      if (!card) throw new Error(`no card for ${place.adcode}`);
      expect(card.left + 302).toBeLessThanOrEqual(placed.frame.width * scale);
      const across = Math.max(card.left - x * scale, x * scale - card.left - 302, 0);
      const down = Math.max(card.top - y * scale, y * scale - card.top - 172, 0);
      expect(Math.hypot(across, down)).toBeGreaterThanOrEqual((10 + r) * scale - 0.001);
    }
});
