import { expect, test } from 'vitest';
import { embedFigures } from './embedFigures';
import { selectEmbedFigure } from './selectEmbedFigure';
import { computeMapWidth } from './useMapRoom';

test('a page shows its main figure unless another is named', () => {
  expect(selectEmbedFigure('/', null)?.id).toBe('map');
  expect(selectEmbedFigure('/', 'coverage')?.id).toBe('coverage');
  expect(selectEmbedFigure('/targets', null)?.id).toBe('board');
  expect(selectEmbedFigure('/targets', 'map')?.id).toBe('map');
  expect(selectEmbedFigure('/targets/000B-14', null)?.id).toBe('trajectory');
  expect(selectEmbedFigure('/regions/520000', null)?.id).toBe('map');
});

test('a name that the page does not know shows its main figure', () => {
  expect(selectEmbedFigure('/indicators/certified', 'board')?.id).toBe('places');
});

test('one of many small charts is named with what tells it apart', () => {
  expect(selectEmbedFigure('/regions/520600', 'chart-004D-22')).toMatchObject({ id: 'chart-004D-22', isMap: false });
  expect(selectEmbedFigure('/targets', 'chart-004D-22')?.id).toBe('board');
});

test('a page of words has no figure to show alone', () => {
  expect(selectEmbedFigure('/about', null)).toBeNull();
  expect(selectEmbedFigure('/evidence/000B-14', 'map')).toBeNull();
});

test('a map gets narrower with the height of its frame, and never too small to read', () => {
  const widthIn = (heightPx: number) => computeMapWidth({ widthPx: 2000, heightPx, isRegion: false });
  const widths = [900, 600, 440, 360, 300, 200, 0, -50].map(widthIn);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(Math.min(...widths)).toBe(300);
  // The national map at these widths is no higher than the room: 0.576 of its width, or 0.728 where it is compact.
  expect(widthIn(600) * 0.576).toBeLessThanOrEqual(600.5);
  expect(widthIn(300) * 0.728).toBeLessThanOrEqual(300.5);
});

test('a map is no wider than its room, and a region, which is squarer, is narrower in the same height', () => {
  expect(computeMapWidth({ widthPx: 602, heightPx: 900, isRegion: false })).toBe(602);
  expect(computeMapWidth({ widthPx: 900, heightPx: 500, isRegion: true })).toBe(675);
  expect(computeMapWidth({ widthPx: 900, heightPx: 500, isRegion: false })).toBe(868);
});

test('no page names two figures alike', () => {
  for (const figures of Object.values(embedFigures))
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});
