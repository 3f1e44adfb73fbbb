import { describe, expect, it } from 'vitest';
import type { Region } from '../../domain/records/region';
import { realDataset, realText } from '../../testing/realData';
import type { Mark } from '../scene/scene';
import { layoutSlope, spreadLabels } from './layoutSlope';

const figureOf = (id: string) =>
  realDataset.figures.find((figure) => figure.id === id) ??
  (() => {
    throw new Error(id);
  })();
const regionOf = (adcode: string): Region =>
  realDataset.regions.find((region) => region.adcode === adcode) ??
  (() => {
    throw new Error(adcode);
  })();
const zhaoqing = { region: regionOf('441200'), points: [figureOf('000A-01'), figureOf('000A-02')] };
const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));

describe('one indicator of a place at two dates', () => {
  it.each([320, 720, 1128])(
    'joins 13 of 2008 and 966 of 2023 by a dotted line inside %i pixels, older on the left, more higher up',
    (width) => {
      const marks = flatten(layoutSlope([zhaoqing], realText.zh, width).marks);
      const points = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
      expect(points).toHaveLength(2);
      expect(points[0]?.cx).toBeLessThan(points[1]?.cx ?? 0);
      expect(points[0]?.cy).toBeGreaterThan(points[1]?.cy ?? 0);
      expect(marks.filter((mark) => mark.kind === 'path').map((mark) => mark.kind === 'path' && mark.dash)).toEqual([
        '2 5',
      ]);
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(texts).toEqual(expect.arrayContaining(['13※', '966※ 肇庆', '2008', '2023']));
      for (const { cx } of points) expect(cx).toBeLessThan(width - 60);
    },
  );
});

describe('labels at the ends of lines', () => {
  it('stay where they are while they do not touch', () => {
    expect(spreadLabels([100, 20, 60], 17, 240)).toEqual([100, 20, 60]);
  });
  it('move apart when they would touch, and stay above the axis', () => {
    expect(spreadLabels([100, 102, 101], 17, 240)).toEqual([100, 134, 117]);
    expect(spreadLabels([238, 239], 17, 240)).toEqual([223, 240]);
  });
});
