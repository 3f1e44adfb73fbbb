import { describe, expect, it } from 'vitest';
import { fromPanel } from './fromPanel';
import { toPanel } from './mapTransform';
import { computeZoom, findCrowd, pinchZoom, zoomFrame } from './mapZoom';
import type { MapFrame } from './mapFrame';

const frame: MapFrame = {
  width: 390,
  height: 300,
  isCompact: true,
  inset: null,
  transform: { x: 20, y: 10, scale: 0.5 },
};
const cornersOf = (zoom: ReturnType<typeof computeZoom>) =>
  [
    [0, 0],
    [390, 300],
  ].map(([x = 0, y = 0]) => fromPanel(zoomFrame(frame, zoom).transform, [x, y]));

describe('an enlarged map', () => {
  it('has the chosen point in its middle', () => {
    const zoom = computeZoom(frame, 2, [300, 250]);
    expect(toPanel(zoomFrame(frame, zoom).transform, [300, 250])).toEqual([195, 150]);
  });
  it('shows nothing beyond what the whole map shows', () => {
    const [whole, ...zoomed] = [
      cornersOf(null),
      cornersOf(computeZoom(frame, 2, [-999, -999])),
      cornersOf(computeZoom(frame, 3, [9999, 9999])),
    ];
    for (const [from, to] of zoomed) {
      expect(from?.[0]).toBeGreaterThanOrEqual((whole?.[0]?.[0] ?? 0) - 1e-9);
      expect(from?.[1]).toBeGreaterThanOrEqual((whole?.[0]?.[1] ?? 0) - 1e-9);
      expect(to?.[0]).toBeLessThanOrEqual((whole?.[1]?.[0] ?? 0) + 1e-9);
      expect(to?.[1]).toBeLessThanOrEqual((whole?.[1]?.[1] ?? 0) + 1e-9);
    }
  });
  it('is the whole map again when made small, and ends at eight times', () => {
    expect(computeZoom(frame, 0.5, [0, 0])).toBeNull();
    expect(computeZoom(frame, 64, [300, 250])?.scale).toBe(8);
  });
});

describe('two fingers', () => {
  it('keep what lies under them while they part and move', () => {
    const from = [
      [150, 140],
      [210, 140],
    ] as const;
    const to = [
      [120, 150],
      [260, 150],
    ] as const;
    const held = fromPanel(frame.transform, [180, 140]);
    const zoom = pinchZoom(frame, null, from, to);
    expect(zoom?.scale).toBeCloseTo(140 / 60, 9);
    const [x, y] = toPanel(zoomFrame(frame, zoom).transform, held);
    expect(x).toBeCloseTo(190, 9);
    expect(y).toBeCloseTo(150, 9);
  });
  it('that close again bring the whole map back', () => {
    expect(
      pinchZoom(
        frame,
        computeZoom(frame, 2, [300, 250]),
        [
          [100, 100],
          [300, 100],
        ],
        [
          [150, 100],
          [250, 100],
        ],
      ),
    ).toBeNull();
  });
});

it('the crowd is where places stand closest together', () => {
  const towns = [
    [10, 10],
    [300, 20],
    [20, 250],
    [330, 240],
    [310, 250],
    [320, 235],
    [325, 245],
    [318, 243],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  const [x, y] = findCrowd(towns) ?? [0, 0];
  expect(Math.hypot(x - 320, y - 243)).toBeLessThan(15);
  expect(findCrowd([])).toBeNull();
});
