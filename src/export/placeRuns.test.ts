import { describe, expect, it } from 'vitest';
import type { TextMark } from '../charts/scene/scene';
import { placeRuns } from './placeRuns';

const label = (anchor: TextMark['anchor']): TextMark => ({
  kind: 'text',
  x: 100,
  y: 20,
  text: '威宁 125※',
  size: 10,
  fill: 'ink1',
  halo: 'panel',
  ...(anchor ? { anchor } : {}),
  runs: [
    { text: '威宁', size: 10, weight: 400, fill: 'ink1', gap: 0 },
    { text: '125※', size: 10, weight: 700, fill: 'actual', gap: 4 },
  ],
});

const place = (mark: TextMark) =>
  placeRuns({ width: 200, height: 40, marks: [{ kind: 'group', id: 'labels', marks: [mark] }] }).marks.flatMap(
    (group) => (group.kind === 'group' ? group.marks : []),
  );

describe('runs of a label in a file', () => {
  it('that ends at its place end each at an x of their own, the last at the place', () => {
    // 125※ in bold: 3 × 6 + 10 = 28, and the gap of 4.
    expect(place(label('end'))).toMatchObject([
      { text: '威宁', x: 68, anchor: 'end', weight: 400, fill: 'ink1', halo: 'panel' },
      { text: '125※', x: 100, anchor: 'end', weight: 700, fill: 'actual', halo: 'panel' },
    ]);
  });

  it('that stands around its place lie around it', () => {
    // 20 + 4 + 28 = 52, half of it on each side.
    expect(place(label('middle'))).toMatchObject([
      { text: '威宁', x: 94, anchor: 'end' },
      { text: '125※', x: 126, anchor: 'end' },
    ]);
  });

  it.each([undefined, 'start'] as const)(
    'that starts at its place (%s) follow each other in whatever font',
    (anchor) => {
      expect(place(label(anchor))).toEqual([label(anchor)]);
    },
  );
});
