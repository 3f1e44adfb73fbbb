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
