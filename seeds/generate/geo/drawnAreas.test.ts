import { describe, expect, it } from 'vitest';
import { drawBorders, drawPolygons, makeArea, type DrawingRule } from './drawnAreas.ts';
import type { Box } from './geoFile.ts';
import { computeRingArea, type Polygon } from './planar.ts';
import { buildTopology, listGeometries, simplifyShared, type Shape } from './sharedTopology.ts';

const rule: DrawingRule = { smallestArea: 4, isletRadius: 3, hasIslets: (adcode) => adcode === 'B' };

const rectangle = (x: number, y: number, width: number, height: number): Polygon => [
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ],
];

/** Two neighbours with a crooked border; each has a speck of an island. */
const shapes: Shape[] = [
  {
    adcode: 'A',
    polygons: [
      [
        [
          [0, 0],
          [50, 0],
          [50.4, 30],
          [49.8, 60],
          [50, 100],
          [0, 100],
          [0, 0],
        ],
      ],
      rectangle(150, 10, 0.4, 0.4),
    ],
  },
  {
    adcode: 'B',
    polygons: [
      [
        [
          [50, 0],
          [100, 0],
          [100, 100],
          [50, 100],
          [49.8, 60],
          [50.4, 30],
          [50, 0],
        ],
      ],
      rectangle(150, 80, 0.4, 0.4),
    ],
  },
];

function draw(tolerance: number) {
  const full = buildTopology(shapes);
  const simple = simplifyShared(full, tolerance, rule.smallestArea);
  return { simple, polygons: listGeometries(full).map((geometry) => drawPolygons(geometry, full, simple, rule)) };
}

describe('drawn areas', () => {
  it('simplifies a shared border once and draws it once', () => {
    expect(drawBorders(draw(50).simple, () => true)).toBe('M50,0l0 100');
    expect(drawBorders(draw(50).simple, (adcode) => adcode === 'A')).toBe('');
  });

  it('leaves out specks, except where every islet counts', () => {
    const [a, b] = draw(1).polygons;
    expect(a).toHaveLength(1);
    expect(b).toHaveLength(2);
    expect(computeRingArea(b![1]![0]!)).toBe(2 * rule.isletRadius ** 2);
  });

  it('never loses a place altogether', () => {
    const full = buildTopology([{ adcode: 'C', polygons: [rectangle(5, 5, 0.2, 0.2)] }]);
    const simple = simplifyShared(full, 10, rule.smallestArea);
    const [geometry] = listGeometries(full);
    expect(drawPolygons(geometry!, full, simple, rule)).toHaveLength(1);
  });

  it('winds outer rings clockwise and holes against it', () => {
    const ring: Polygon = [rectangle(0, 0, 100, 100)[0]!, rectangle(40, 40, 20, 20)[0]!];
    const full = buildTopology([{ adcode: 'D', polygons: [ring] }]);
    const [geometry] = listGeometries(full);
    const [[outer, hole]] = drawPolygons(geometry!, full, simplifyShared(full, 1, 4), rule) as [Polygon];
    expect(Math.sign(computeRingArea(outer!))).toBe(1);
    expect(Math.sign(computeRingArea(hole!))).toBe(-1);
  });

  it('boxes neither reefs nor what lies outside the frame, unless there is nothing else', () => {
    const frame: Box = [0, 0, 200, 200];
    const [island, reef, atoll, other] = [
      rectangle(10, 10, 100, 100),
      rectangle(150, 150, 3, 3),
      rectangle(10, 400, 30, 30),
      rectangle(60, 400, 30, 30),
    ];
    expect(makeArea('460000', '海南省', [island, reef, atoll], frame).box).toEqual([10, 10, 110, 110]);
    expect(makeArea('460300', '三沙市', [atoll, other], frame).box).toEqual([10, 400, 90, 430]);
  });
});
