import { describe, expect, it } from 'vitest';
import { findNearestMark, findNeighbour } from './findPlace';
import type { PlacedMap } from './layoutMap';

const mark = (adcode: string, x: number, y: number, r: number) => ({ shape: 'point', x, y, r, place: { adcode } });
const placed = { marks: [mark('ring', 100, 100, 40), mark('dot', 110, 100, 3)] } as unknown as PlacedMap;

describe('pointing at the map', () => {
  it('a small circle inside a ring is found before the ring', () => {
    expect(findNearestMark(placed, 111, 101)).toBe('dot');
    expect(findNearestMark(placed, 75, 90)).toBe('ring');
  });
  it('reaches 20 px beyond a mark and no further', () => {
    expect(findNearestMark(placed, 155, 100)).toBe('ring');
    expect(findNearestMark(placed, 165, 100)).toBeNull();
  });
  it('an arrow key goes to the neighbour in that direction, not to a nearer one elsewhere', () => {
    const stops = [{ adcode: 'a', x: 0, y: 0 }, { adcode: 'east', x: 50, y: 5 }, { adcode: 'south', x: 2, y: 20 }];
    expect(findNeighbour(stops, stops[0], 'ArrowRight')?.adcode).toBe('east');
    expect(findNeighbour(stops, stops[0], 'ArrowDown')?.adcode).toBe('south');
    expect(findNeighbour(stops, stops[0], 'ArrowLeft')).toBeNull();
    expect(findNeighbour(stops, stops[0], 'a')).toBeNull();
  });
});
