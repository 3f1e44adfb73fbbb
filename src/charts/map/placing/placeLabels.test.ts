import { describe, expect, it } from 'vitest';
import { crosses, meets } from '../geometry/segment';
import { overlaps } from '../../scene/box';
import type { LabelRequest } from './labelCandidates';
import { createGround, type LabelRoom, type Standing } from './labelGround';
import { placeLabels } from './placeLabels';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const place = (requests: readonly LabelRequest[], more: Partial<Standing & LabelRoom> = {}) =>
  placeLabels(requests, {
    ground: createGround(bounds, { fixed: [], lines: [], fills: [], circles: requests, ...more }),
    bounds,
    names: [],
    maxLeader: Infinity,
    ...more,
  });
const request = (key: string, x: number, y: number, r = 5) => ({
  key,
  x,
  y,
  r,
  reach: r,
  isLed: false,
  forms: [
    { width: 80, height: 16 },
    { width: 50, height: 30 },
  ],
});

describe('labels on a map', () => {
  it('a lone label stands beside its mark without a leader, on the side of the sea', () => {
    const [east] = place([request('a', 250, 100)]);
    expect(east).toMatchObject({ form: 0, leader: null, box: { x: 261, y: 92 } });
    const [west] = place([request('a', 150, 100)]);
    expect(west).toMatchObject({ form: 0, leader: null, box: { x: 59, y: 92 } });
  });
  it('no two labels overlap, nor a label another mark, however crowded', () => {
    const requests = Array.from({ length: 14 }, (_, i) =>
      request(`p${i}`, 150 + (i % 4) * 18, 110 + Math.floor(i / 4) * 18, 4 + (i % 3)),
    );
    const placed = place(requests, { fixed: [{ x: 300, y: 200, width: 90, height: 90 }] });
    expect(placed.length).toBeGreaterThan(7);
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
      for (const mark of requests) {
        if (mark.key === a.key) continue;
        const corner = {
          x: Math.max(a.box.x, Math.min(mark.x, a.box.x + a.box.width)),
          y: Math.max(a.box.y, Math.min(mark.y, a.box.y + a.box.height)),
        };
        expect(Math.hypot(corner.x - mark.x, corner.y - mark.y)).toBeGreaterThan(mark.r);
      }
    }
  });
  it('a label that fits nowhere is left out rather than set over another', () => {
    expect(
      place([request('a', 10, 10), request('b', 12, 10)], {
        bounds: { x: 0, y: 0, width: 60, height: 20 },
      }),
    ).toHaveLength(0);
  });
  it('a mark inside a large ring is labelled outside it, on a leader', () => {
    const [ring, dot] = [{ ...request('ring', 200, 150, 40), forms: [] }, request('dot', 215, 160, 3)];
    const [label] = place([ring, dot]);
    expect(label?.leader).not.toBeNull();
    expect(label && Math.hypot(label.box.x + 40 - 200, label.box.y + 8 - 150)).toBeGreaterThan(40);
  });
  it('no two leaders cross', () => {
    const requests = Array.from({ length: 12 }, (_, i) =>
      request(`p${i}`, 180 + (i % 4) * 12, 120 + Math.floor(i / 4) * 12, 4),
    );
    const leaders = place(requests).flatMap(({ leader }) => leader ?? []);
    expect(leaders.length).toBeGreaterThan(3);
    for (const [i, a] of leaders.entries()) expect(leaders.slice(i + 1).some((b) => meets(a, b))).toBe(false);
  });
  it('knows a line through a box from one beside it', () => {
    const box = { x: 10, y: 10, width: 10, height: 10 };
    expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
    expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 5 }, box)).toBe(false);
  });
});
