import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../selectors/indexDataset';
import { realDataset, realText } from '../../testing/realData';
import { selectMultiples } from '../../selectors/selectMultiples';
import { findCovered, findOutside, rangesOf } from '../../testing/readScene';
import { selectStops } from '../scene/walk';
import type { Mark } from '../scene/scene';
import { computeMultiplesAxis, layoutSmallMultiple } from './layoutSmallMultiple';

const TODAY = '2026-11-22';
const LUOHE = '411100';
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
  it('draws the 60 stations of 漯河 (001B-01) from 1 January to 31 March 2024, its mark in the middle, and says what the bar means', () => {
    const figures = figuresOf(LUOHE, 'township-stations');
    const axis = computeMultiplesAxis(figures, TODAY);
    const { marks } = layout(LUOHE, 'township-stations', 560);
    const px = (iso: string) => 8 + axis.at(Date.parse(iso)) * 544;
    const [bar, ...more] = rangesOf(marks);
    expect(bar?.left).toBeCloseTo(px('2024-01-01'), 5);
    expect(bar?.right).toBeCloseTo(px('2024-03-31'), 5);
    const circles = flatten(marks).flatMap((mark) => (mark.kind === 'circle' ? [mark.cx] : []));
    expect(circles[0]).toBeCloseTo(px('2024-02-15'), 5);
    // The second bar is the key's.
    expect(more).toHaveLength(1);
    expect(textsOf({ width: 0, height: 0, marks }).map((mark) => mark.text)).toContain('日期范围');
  });
  it('has neither bar nor key for a year that is counted over, nor for days that its mark hides', () => {
    for (const scene of [layout('520526', 'exam-registered', 560), layout(LUOHE, 'township-stations', 120)]) {
      expect(rangesOf(scene.marks)).toEqual([]);
      expect(textsOf(scene).map((mark) => mark.text)).not.toContain('日期范围');
    }
  });
  it('runs no bar through words: every chart of every place, in zh and en, narrow and wide', () => {
    const index = indexDataset(realDataset);
    for (const { adcode } of realDataset.regions) {
      for (const { figures } of selectMultiples(realDataset, adcode)) {
        for (const text of [realText.zh, realText.en]) {
          for (const width of [184, 280, 560]) {
            const axis = computeMultiplesAxis(index.figuresOf(adcode), TODAY);
            const scene = layoutSmallMultiple({ name: '', figures, axis, text, width });
            expect(findCovered(scene.marks), `${adcode} ${figures[0].id} ${width}`).toEqual([]);
            expect(findOutside(scene), `${adcode} ${figures[0].id} ${width}`).toEqual([]);
          }
        }
      }
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
