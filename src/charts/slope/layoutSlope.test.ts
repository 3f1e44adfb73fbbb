import { describe, expect, it } from 'vitest';
import type { Region } from '../../domain/records/region';
import { realDataset, realText } from '../../testing/realData';
import { makeActual } from '../../testing/makeRecords';
import { boxesOf, findCovered, findOutside, findOverlaps, rangesOf, textsOf } from '../../testing/readScene';
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
    'shows 13 of 2008 and 966 of 2023 unjoined inside %i pixels, older on the left, more higher up',
    (width) => {
      const marks = flatten(layoutSlope([zhaoqing], realText.zh, width).marks);
      const points = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
      expect(points).toHaveLength(2);
      expect(points[0]?.cx).toBeLessThan(points[1]?.cx ?? 0);
      expect(points[0]?.cy).toBeGreaterThan(points[1]?.cy ?? 0);
      // What was counted is not clear, neither on the page of the place nor here.
      expect(marks.filter((mark) => mark.kind === 'path')).toEqual([]);
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(texts).toEqual(expect.arrayContaining(['13※ 肇庆', '966※ 肇庆', '2008', '2023']));
      for (const { cx } of points) expect(cx).toBeLessThan(width - 60);
    },
  );
});

it('joins what says the same at two dates by a dotted line', () => {
  const row = { region: zhaoqing.region, points: [makeActual(40, '2021-12-31'), makeActual(60, '2024-01-31')] };
  const lines = flatten(layoutSlope([row], realText.zh, 720).marks).flatMap((mark) =>
    mark.kind === 'path' ? [mark.dash] : [],
  );
  expect(lines).toEqual(['2 5']);
});

describe('a point whose date leaves days open', () => {
  const spread = {
    region: zhaoqing.region,
    points: [
      makeActual(40, '2021-12-31', { id: '900A-01' }),
      makeActual(60, '2024-01-31', { id: '900A-02', period: figureOf('001B-01').period }),
    ],
  };
  it('stands in the middle of a bar that ends where the ruler of time ends, clear of all words, with its key', () => {
    for (const text of [realText.zh, realText.en]) {
      for (const width of [320, 720, 1128]) {
        const scene = layoutSlope([spread], text, width);
        const [first, last] = flatten(scene.marks).flatMap((mark) => (mark.kind === 'circle' ? [mark.cx] : []));
        // 31 December 2021, then 1 January, 15 February and 31 March 2024: 731, 776 and 821 days later.
        const day = ((last ?? 0) - (first ?? 0)) / 776;
        const [bar] = rangesOf(scene.marks).filter(({ left }) => left > (first ?? 0));
        expect(bar?.left).toBeCloseTo((first ?? 0) + 731 * day, 5);
        expect(bar?.right).toBeCloseTo((first ?? 0) + 821 * day, 5);
        expect(textsOf(scene.marks).map((mark) => mark.text)).toContain(text.t('chart.range'));
        expect(findCovered(scene.marks)).toEqual([]);
        expect(findOverlaps(boxesOf(scene.marks))).toEqual([]);
        expect(findOutside(scene)).toEqual([]);
      }
    }
  });
  it('has no bar where it is of one day or counted over a year', () => {
    const ofDays = { ...spread, points: [makeActual(40, '2021-12-31'), makeActual(60, '2024-01-31')] };
    for (const row of [ofDays, zhaoqing]) expect(rangesOf(layoutSlope([row], realText.zh, 720).marks)).toEqual([]);
  });
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
