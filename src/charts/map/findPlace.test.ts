import { describe, expect, it } from 'vitest';
import { findNearestMark, findNeighbour } from './findPlace';
import type { PlacedMap } from './layoutMap';

const mark = (adcode: string, x: number, y: number, r: number, state = 'value') => ({ shape: 'point', x, y, r, place: { adcode, state } });
const placedOf = (...marks: ReturnType<typeof mark>[]) => ({ marks }) as unknown as PlacedMap;

describe('pointing at the map', () => {
  it('a small circle over a large one is found before it', () => {
    const placed = placedOf(mark('large', 100, 100, 40), mark('dot', 110, 100, 3));
    expect(findNearestMark(placed, 111, 101)).toBe('dot');
    expect(findNearestMark(placed, 75, 90)).toBe('large');
  });
  it('a dot is hit 16 px around its middle, a large circle up to 4 px beyond its edge', () => {
    expect(findNearestMark(placedOf(mark('dot', 100, 100, 3)), 116, 100)).toBe('dot');
    expect(findNearestMark(placedOf(mark('dot', 100, 100, 3)), 117, 100)).toBeNull();
    expect(findNearestMark(placedOf(mark('large', 100, 100, 40)), 144, 100)).toBe('large');
    expect(findNearestMark(placedOf(mark('large', 100, 100, 40)), 145, 100)).toBeNull();
  });
  it('a large ring is hit on its line and in its middle; the land between can be pointed at', () => {
    const placed = placedOf(mark('ring', 100, 100, 40, 'target'));
    expect(findNearestMark(placed, 110, 100)).toBe('ring');
    expect(findNearestMark(placed, 100, 138)).toBe('ring');
    expect(findNearestMark(placed, 100, 128)).toBeNull();
  });
  it('an arrow key goes to the neighbour in that direction, not to a nearer one elsewhere', () => {
    const stops = [{ adcode: 'a', x: 0, y: 0 }, { adcode: 'east', x: 50, y: 5 }, { adcode: 'south', x: 2, y: 20 }];
    expect(findNeighbour(stops, stops[0], 'ArrowRight')?.adcode).toBe('east');
    expect(findNeighbour(stops, stops[0], 'ArrowDown')?.adcode).toBe('south');
    expect(findNeighbour(stops, stops[0], 'ArrowLeft')).toBeNull();
    expect(findNeighbour(stops, stops[0], 'a')).toBeNull();
  });
});
