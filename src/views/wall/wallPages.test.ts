import { expect, test } from 'vitest';
import { listWallPages } from './wallPages';

test('map and list come first, then the targets in equal parts, then the national line', () => {
  expect(listWallPages(19, 10, true)).toEqual([
    { kind: 'map' },
    { kind: 'targets', from: 0, to: 10 },
    { kind: 'targets', from: 10, to: 19 },
    { kind: 'national' },
  ]);
  expect(listWallPages(12, 10, false).slice(1)).toEqual([
    { kind: 'targets', from: 0, to: 6 },
    { kind: 'targets', from: 6, to: 12 },
  ]);
});

test('a place without targets has no page for them', () => {
  expect(listWallPages(0, 10, true)).toEqual([{ kind: 'map' }, { kind: 'national' }]);
});
