import { describe, expect, it } from 'vitest';
import type { PlaceReport } from '../../domain/placeReport';
import { loadText } from '../../messages/loadMessages';
import type { Mark } from '../scene/scene';
import { makeFigure, makeRegion } from '../../testing/makeRecords';
import { layoutRankedBars } from './layoutRankedBars';
import { layoutRankedBarsScene } from './layoutRankedBarsScene';

function place(name: string, value: number): PlaceReport {
  const figure = makeFigure({
    id: name,
    value,
    qualifier: 'over',
    period: { type: 'as_of', start: '2023-12-31', end: '2023-12-31', precision: 'year', basis: 'stated' },
    printed: `${value}多人`,
  });
  return { region: makeRegion(name), state: 'value', figure, value, population: null };
}

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const textsOf = (marks: readonly Mark[]) => flatten(marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const draw = async (count: number, height: number, width = 300) => {
  const places = Array.from({ length: count }, (_, position) => place(`城${position}`, 1000 - position));
  return layoutRankedBarsScene(layoutRankedBars(places).groups, await loadText('zh'), {
    width,
    height,
    creditOf: () => '据某报',
  });
};

describe('the list of an exported image', () => {
  it('prints value, mark, date, words and credit of every row', async () => {
    expect(textsOf((await draw(1, 200)).marks)).toEqual(['市、县', '城0', '>', '1,000', '2023', '「1000多人」据某报']);
  });
  it('gives up the words of the sources before it gives up a row', async () => {
    const texts = textsOf((await draw(6, 200)).marks);
    expect(texts.filter((words) => /^城\d$/.test(words))).toHaveLength(6);
    expect(texts.join()).not.toContain('据某报');
  });
  it('says how many rows did not fit, and stays within its height', async () => {
    const scene = await draw(9, 200);
    expect(textsOf(scene.marks).filter((words) => /^城\d$/.test(words))).toHaveLength(6);
    expect(textsOf(scene.marks).at(-1)).toBe('另有 3 行，见数据文件');
    expect(scene.height).toBeLessThanOrEqual(200);
  });
  it('stands in two columns where it is wide enough, each under its heading', async () => {
    const scene = await draw(12, 200, 700);
    expect(textsOf(scene.marks).filter((words) => /^城\d+$/.test(words))).toHaveLength(12);
    expect(textsOf(scene.marks).filter((words) => words === '市、县')).toHaveLength(2);
  });
  it('keeps bars clear of the numbers', async () => {
    const marks = flatten((await draw(3, 400)).marks);
    const bars = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.x + mark.width] : []));
    const numbers = marks.flatMap((mark) => (mark.kind === 'text' && mark.text === '1,000' ? [mark.x] : []));
    expect(Math.max(...bars)).toBeLessThan(Math.min(...numbers) - 16);
  });
});
