import { describe, expect, it } from 'vitest';
import { layoutRealMap, nation as geo } from '../../../testing/layoutRealMap';
import { findNearest, findNeighbour, findPlace } from './findPlace';
import type { PlacedMap } from '../placing/placedMap';
import { toPanel } from '../geometry/mapTransform';

const mark = (adcode: string, x: number, y: number, r: number, state = 'value') => ({
  shape: 'point',
  x,
  y,
  r,
  place: { adcode, state },
});
const placedOf = (...marks: ReturnType<typeof mark>[]) =>
  ({ marks, labels: [], insideLabels: [], numbers: [], names: [], tiles: [] }) as unknown as PlacedMap;

describe('pointing at the map', () => {
  it('a small circle over a large one is found before it', () => {
    const placed = placedOf(mark('large', 100, 100, 40), mark('dot', 110, 100, 3));
    expect(findNearest(placed, 111, 101)).toBe('dot');
    expect(findNearest(placed, 75, 90)).toBe('large');
  });
  it('over the sea the nearest dot within 24 px is found; a large circle up to 4 px beyond its edge', () => {
    expect(findNearest(placedOf(mark('dot', 100, 100, 3)), 124, 100)).toBe('dot');
    expect(findNearest(placedOf(mark('dot', 100, 100, 3)), 125, 100)).toBeNull();
    expect(findNearest(placedOf(mark('large', 100, 100, 40)), 144, 100)).toBe('large');
    expect(findNearest(placedOf(mark('large', 100, 100, 40)), 145, 100)).toBeNull();
  });
  it('over land the middle of the area is left to it, as wide as a finger; a dot has 8 px at least', () => {
    const placed = placedOf(mark('west', 100, 100, 3), mark('east', 130, 100, 3));
    const middle = [115, 100] as const;
    expect(findNearest(placed, 108, 100, middle)).toBe('west');
    expect(findNearest(placed, 115, 100, middle)).toBeNull();
    expect(findNearest(placed, 122, 100, middle)).toBe('east');
  });
  it('the middle of 贵州 on a phone belongs to 贵州, and its dots 威宁 and 铜仁 can be hit beside it', () => {
    const placed = layoutRealMap(390);
    const guizhou = geo.areas.find((area) => area.adcode === '520000');
    const [x, y] = toPanel(placed.frame.transform, guizhou?.label ?? [0, 0]);
    expect(findPlace(placed, geo, x, y)).toBe('520000');
    for (const adcode of ['520526', '520600']) {
      const dot = placed.marks.find((item) => item.place.adcode === adcode);
      expect(findPlace(placed, geo, dot?.x ?? 0, dot?.y ?? 0)).toBe(adcode);
    }
  });
  it('over the sea the nearest land within 24 px is found: 海南 and 香港 need no exact aim', () => {
    const placed = layoutRealMap(840, []);
    const hainan = geo.areas.find((area) => area.adcode === '460000');
    const [x, y] = toPanel(placed.frame.transform, [hainan?.box[0] ?? 0, hainan?.label[1] ?? 0]);
    expect(findPlace(placed, geo, x - 10, y)).toBe('460000');
    expect(findPlace(placed, geo, x - 60, y + 60)).toBeNull();
  });
  it('a large ring is hit on its line and in its middle; the land between can be pointed at', () => {
    const placed = placedOf(mark('ring', 100, 100, 40, 'target'));
    expect(findNearest(placed, 110, 100)).toBe('ring');
    expect(findNearest(placed, 100, 138)).toBe('ring');
    expect(findNearest(placed, 100, 128)).toBeNull();
  });
  it('an arrow key goes to the neighbour in that direction, not to a nearer one elsewhere', () => {
    const stops = [
      { adcode: 'a', x: 0, y: 0 },
      { adcode: 'east', x: 50, y: 5 },
      { adcode: 'south', x: 2, y: 20 },
    ];
    expect(findNeighbour(stops, stops[0], 'ArrowRight')?.adcode).toBe('east');
    expect(findNeighbour(stops, stops[0], 'ArrowDown')?.adcode).toBe('south');
    expect(findNeighbour(stops, stops[0], 'ArrowLeft')).toBeNull();
    expect(findNeighbour(stops, stops[0], 'a')).toBeNull();
  });
});
