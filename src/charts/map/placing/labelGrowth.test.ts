import { describe, expect, it } from 'vitest';
import { makeManyPlaces } from '../../../testing/layoutMany';
import { findClashes, findStrayLeaders } from '../../../testing/mapClashes';
import { realGeo } from '../../../testing/realData';
import { type BoxGrid, createBoxGrid } from '../geometry/boxGrid';
import { createGround } from './labelGround';
import { layoutMap } from './layoutMap';
import { placeLabels } from './placeLabels';
import { layoutScale, placeMarks } from './placeMarks';
import { requestLabel } from './requestLabel';

const nation = realGeo('china.json');

/** How often, for each place, the placing of labels holds two things on the map against each other. */
function countTests(places: number, width: number): number {
  let tests = 0;
  const counting = <T>(grid: BoxGrid<T>): BoxGrid<T> => ({
    ...grid,
    some: (box, test) =>
      grid.some(box, (item) => {
        tests += 1;
        return test(item);
      }),
  });
  const input = makeManyPlaces(places, width);
  const { frame } = input;
  const requests = placeMarks(input, layoutScale(input)).map((mark) => requestLabel(mark, true, frame, 12));
  placeLabels(
    requests,
    {
      ground: counting(createGround(frame, { fixed: [], lines: [], fills: [], circles: requests })),
      bounds: { x: 0, y: 0, width, height: frame.height },
      names: [],
      maxLeader: 130,
    },
    counting(createBoxGrid(frame)),
  );
  return tests / places;
}

describe('labels of a national map with made-up values', () => {
  // What the placing before this one reached, which tried longer.
  it.each([
    [840, 10, 9],
    [840, 30, 29],
    [840, 100, 59],
    [390, 10, 10],
    [390, 30, 26],
    [390, 100, 45],
  ])('on %i px, %i places: at least %i are placed', (width, places, least) => {
    const { labels, insideLabels } = layoutMap(makeManyPlaces(places, width));
    expect(labels.length + insideLabels.length).toBeGreaterThanOrEqual(least);
  });

  it.each([840, 390])('stand clear of all else, and their leaders of each other, at 300 places on %i px', (width) => {
    const placed = layoutMap(makeManyPlaces(300, width));
    expect([...findClashes(placed, nation), ...findStrayLeaders(placed, nation)]).toEqual([]);
  });

  it('cost about the same work a place, ten times as many on ten times the land', () => {
    const [some, many] = [100, 1000].map((places) => countTests(places, 84 * Math.sqrt(places)));
    expect(many).toBeLessThan(1.2 * (some ?? 0));
  });

  it.each([840, 390])('cost no more work a place where more of them crowd: %i px', (width) => {
    expect(countTests(1000, width)).toBeLessThan(countTests(100, width));
  });
});
