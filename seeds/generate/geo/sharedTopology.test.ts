import { describe, expect, it } from 'vitest';
import { computeRingArea, type Ring } from './planar.ts';
import { buildTopology, listGeometries, mergeGeometries, readRing, simplifyShared } from './sharedTopology.ts';

/** A hook so thin that its corners weigh less than the body's: dropping them would flatten the ring or turn it over. */
const sliver: Ring = [
  [0, 0],
  [20, 0.6],
  [40, 0],
  [40, 1.4],
  [20, 2],
  [0, 1.4],
  [0, 0],
];

const readFirstRing = (shared: ReturnType<typeof buildTopology>): Ring =>
  readRing(shared, listGeometries(shared)[0]!.arcs[0]![0]!);

describe('shared topology', () => {
  it('keeps at least a triangle of a closed ring, the right way round', () => {
    const full = buildTopology([{ adcode: 'A', polygons: [[sliver]] }]);
    const ring = readFirstRing(simplifyShared(full, 1000, 4));
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(computeRingArea(ring) * computeRingArea(readFirstRing(full))).toBeGreaterThan(0);
  });

  it('gives a broken ring between two neighbours its detail back', () => {
    const west: Ring = [
      [0, 0],
      [30, 0],
      [30, 10],
      [0, 10],
      [0, 0],
    ];
    const enclave: Ring = [
      [30, 0],
      [34, 5],
      [30, 10],
      [30, 0],
    ];
    const full = buildTopology([
      { adcode: 'A', polygons: [[west]] },
      { adcode: 'B', polygons: [[enclave]] },
    ]);
    const simple = simplifyShared(full, 500, 4);
    const rings = listGeometries(simple).map((geometry) => readRing(simple, geometry.arcs[0]![0]!));
    expect(rings.every((ring) => Math.abs(computeRingArea(ring)) > 10)).toBe(true);
  });

  it('merges members and drops the border between them', () => {
    const shared = buildTopology([
      {
        adcode: 'A',
        polygons: [
          [
            [
              [0, 0],
              [5, 0],
              [5, 10],
              [0, 10],
              [0, 0],
            ],
          ],
        ],
      },
      {
        adcode: 'B',
        polygons: [
          [
            [
              [5, 0],
              [10, 0],
              [10, 10],
              [5, 10],
              [5, 0],
            ],
          ],
        ],
      },
    ]);
    const merged = mergeGeometries(shared, 'AB', listGeometries(shared));
    expect(merged.polygons).toHaveLength(1);
    expect(Math.abs(computeRingArea(merged.polygons[0]![0]!))).toBe(100);
  });
});
