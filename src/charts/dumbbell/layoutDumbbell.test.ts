import { describe, expect, it } from 'vitest';
import type { Region } from '../../domain/records/region';
import type { PairRow } from '../../domain/pair';
import { realDataset, realText } from '../../testing/realData';
import { selectPair } from '../../selectors/selectPairs';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { isLogDumbbell, layoutDumbbell } from './layoutDumbbell';

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
const anhui: PairRow = {
  region: regionOf('340000'),
  first: figureOf('001A-01'),
  second: figureOf('001A-02'),
  ratio: { value: 130_000 / 33_000, min: 130_000 / 33_000, max: null },
  share: null,
  isDoubtful: false,
};
const tongren: PairRow = {
  region: regionOf('520600'),
  first: figureOf('004D-02'),
  second: figureOf('004D-01'),
  ratio: { value: 2986 / 89, min: 2986 / 89, max: 2986 / 89 },
  share: null,
  isDoubtful: false,
};
const names = { first: '持证社会工作者', second: '社会工作专业人才' };
const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const draw = (rows: readonly PairRow[], width: number) => layoutDumbbell(rows, realText.zh, { width, names });
const lineOf = (rows: readonly PairRow[], adcode: string) => {
  const group = draw(rows, 900).marks.find((mark) => mark.kind === 'group' && mark.adcode === adcode);
  const bar =
    group?.kind === 'group' ? group.marks.find((mark) => mark.kind === 'line' && mark.strokeWidth === 2) : undefined;
  if (bar?.kind !== 'line') throw new Error('no line');
  return Math.abs(bar.x2 - bar.x1);
};

describe('two indicators of each place on one axis', () => {
  it('stand on a logarithmic axis when 89 and 130,000 share it, and length then is ratio', () => {
    expect(isLogDumbbell([anhui, tongren])).toBe(true);
    const expected = Math.log(2986 / 89) / Math.log(130_000 / 33_000);
    expect(lineOf([anhui, tongren], '520600') / lineOf([anhui, tongren], '340000')).toBeCloseTo(expected, 6);
  });
  it('stand on an axis from zero when they are near each other', () => {
    expect(isLogDumbbell([anhui])).toBe(false);
  });
  it.each([320, 560, 700, 1128])('keep every word inside a chart of %i pixels, numbers with their marks', (width) => {
    const marks = flatten(draw([anhui, tongren], width).marks);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(texts.map((mark) => mark.text)).toEqual(
      expect.arrayContaining(['>13万※', '3.3万※', '89', '2,986※', '安徽', '铜仁', '33.6 倍']),
    );
    const spans = texts.map((mark) => {
      const own = measureText(mark.text, mark.size, mark.weight);
      const from = mark.x - (mark.anchor === 'end' ? own : mark.anchor === 'middle' ? own / 2 : 0);
      return { text: mark.text, from, to: from + own };
    });
    expect(spans.filter(({ from, to }) => from < -0.5 || to > width + 0.5)).toEqual([]);
  });
  it.each([320, 400, 900])('never let the numbers of the axis touch in a chart of %i pixels', (width) => {
    const ticks = flatten(layoutDumbbell([anhui, tongren], realText.en, { width, names }).marks).flatMap((mark) =>
      mark.kind === 'text' && mark.fill === 'ink3'
        ? [{ from: mark.x - measureText(mark.text, 11) / 2, to: mark.x + measureText(mark.text, 11) / 2 }]
        : [],
    );
    expect(ticks.length).toBeGreaterThan(1);
    ticks.slice(1).forEach((tick, position) => expect(tick.from).toBeGreaterThan(ticks[position]?.to ?? Infinity));
  });
  it('draw no point for a zero on a logarithmic axis, yet name the place', () => {
    const zero: PairRow = { ...tongren, first: { ...tongren.first, value: 0 } };
    const group = draw([anhui, zero], 900).marks.find((mark) => mark.kind === 'group' && mark.adcode === '520600');
    expect(group?.kind === 'group' && group.marks.some((mark) => mark.kind === 'circle')).toBe(false);
    expect(group?.kind === 'group' && group.marks.some((mark) => mark.kind === 'text' && mark.text === '铜仁')).toBe(
      true,
    );
  });
});

it.each([288, 320, 358])('a long name gives way to the value at the end of its line on a phone: %i pixels', (width) => {
  const pair = selectPair(realDataset, 'exam-passed', 'exam-registered');
  const { marks } = layoutDumbbell(pair?.rows ?? [], realText.en, { width, names: { first: 'Passed', second: 'All' } });
  const texts = flatten(marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const [name, share] = ['Weining', '17.3%'].map((words) => texts.find(({ text }) => text === words));
  expect((name?.x ?? Infinity) + measureText('Weining', 15, 700)).toBeLessThan(
    (share?.x ?? 0) - measureText('17.3%', 15, 700),
  );
});
