import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../selectors/indexDataset';
import { realDataset, realText } from '../../testing/realData';
import { selectStops } from '../scene/walk';
import type { Mark } from '../scene/scene';
import { computeMultiplesAxis, layoutSmallMultiple } from './layoutSmallMultiple';

const TODAY = '2026-11-22';
const figuresOf = (adcode: string, indicator: string) =>
  indexDataset(realDataset)
    .figuresOf(adcode)
    .filter((figure) => figure.indicator === indicator && figure.kind === 'actual');
const layout = (adcode: string, indicator: string, width = 184) => {
  const figures = figuresOf(adcode, indicator);
  return layoutSmallMultiple({
    figures,
    axis: computeMultiplesAxis(figures, TODAY),
    text: realText.zh,
    name: '持证社会工作者',
    width,
  });
};
const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const textsOf = (scene: ReturnType<typeof layout>) =>
  flatten(scene.marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('a small chart', () => {
  it('of one date is a point on a line of years, with no height to misread', () => {
    const scene = layout('520600', 'certified');
    expect(
      flatten(scene.marks)
        .filter((mark) => mark.kind === 'circle')
        .map((mark) => mark.cy),
    ).toEqual([12, 12]);
    expect(textsOf(scene).map((mark) => mark.text)).toEqual(["'21", "'22", "'23", "'24", "'25", "'26"]);
  });
  it('of several dates has stems from zero, each with its number, and nothing between them', () => {
    const scene = layout('441200', 'certified');
    expect(textsOf(scene).map((mark) => mark.text)).toEqual(expect.arrayContaining(['966', '13']));
    const stems = flatten(scene.marks)
      .filter((mark) => mark.kind === 'line' && mark.stroke === 'actual')
      .map((mark) => (mark.kind === 'line' ? mark.y1 - mark.y2 : 0));
    expect(Math.max(...stems) / Math.min(...stems)).toBeCloseTo(966 / 13, 5);
    expect(
      flatten(scene.marks).some(
        (mark) => mark.kind === 'path' || (mark.kind === 'line' && mark.stroke === 'actual' && mark.x1 !== mark.x2),
      ),
    ).toBe(false);
  });
  it('keeps every word inside its frame, also the number of a point at the edge', () => {
    for (const mark of textsOf(layout('441200', 'certified', 132))) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(132);
    }
  });
  it('says name, value and date of every mark under the keys', () => {
    expect(selectStops(layout('520600', 'certified').marks).map((stop) => stop.spoken)).toEqual([
      '持证社会工作者，89 人，2021年12月（日期为推断）',
    ]);
    const stops = selectStops(layout('441200', 'certified').marks);
    expect(stops).toHaveLength(2);
    for (const stop of stops) expect(stop.spoken).toMatch(/^持证社会工作者，\d+ 人，20\d\d/);
  });
});
