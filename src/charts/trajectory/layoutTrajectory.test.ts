import { beforeAll, describe, expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import type { Text } from '../../messages/text';
import { selectTarget } from '../../selectors/selectTargets';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { measureText } from '../scene/measureText';
import { realDataset } from '../../testing/realData';
import { boxesOf, findCovered, findOutside, findOverlaps, rangesOf } from '../../testing/readScene';
import type { Figure } from '../../domain/records/figure';
import type { Mark, TextMark } from '../scene/scene';
import { layoutTrajectory, type PlacedTrajectory } from './layoutTrajectory';
import { computeValueTicks } from './trajectoryFrame';

const TODAY = '2026-11-22';
const WIDE = { width: 896, height: 472 };
const texts = {} as Record<'zh' | 'en', Text>;
beforeAll(async () => {
  texts.zh = await loadText('zh');
  texts.en = await loadText('en');
});

function place(id: string, size = WIDE, lang: 'zh' | 'en' = 'zh', today = TODAY): PlacedTrajectory {
  const series = selectTarget(realDataset, id, today);
  if (!series) throw new Error(`no target ${id}`);
  return layoutTrajectory({ series, today, articleCount: realDataset.articles.length }, size, texts[lang]);
}
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const wordsOf = (placed: PlacedTrajectory) => placed.words.filter(isText).map((mark) => mark.text);
const segment = (placed: PlacedTrajectory, id: string) => placed.shapes.segments.filter((shape) => shape.id === id);

describe('重庆: over 50,000 by 2027', () => {
  it('has a target and no actual, so no path and no pace is drawn, and it says so', () => {
    const placed = place('000B-14');
    expect(placed.shapes.points.map((point) => point.kind)).toEqual(['target']);
    expect([...segment(placed, 'required'), ...segment(placed, 'observed'), ...segment(placed, 'gap')]).toEqual([]);
    expect(wordsOf(placed)).toContain('这里没有点，因为没有数字');
    expect(wordsOf(placed)).toContain('>5万');
    expect(wordsOf(placed)).toContain('“突破5万人”：50,001 起算');
  });
  it('10.45万 of all kinds is of another family and stays out of the chart', () => {
    expect(wordsOf(place('000B-14')).join()).not.toContain('10.45');
  });
  it('stipples the past only: silence ends today', () => {
    const silence = place('000B-14').shapes.areas.find((area) => area.id === 'silence');
    expect(silence?.to.t).toBe(Date.parse(TODAY));
  });
  it('stipples nothing for a clock that is behind the report', () => {
    expect(place('000B-14', WIDE, 'zh', '2020-01-01').shapes.areas.filter(({ id }) => id === 'silence')).toEqual([]);
  });
});

describe('铜仁', () => {
  it('2,986 of 8,000: one path with its yearly amount, and no line of a pace from a single point', () => {
    const placed = place('004D-23');
    expect(segment(placed, 'required')).toHaveLength(1);
    expect([...segment(placed, 'observed'), ...segment(placed, 'projected')]).toEqual([]);
    expect(wordsOf(placed)).toContain('需要的路径：每年 +1,253.5 人');
    expect(wordsOf(placed)).toContain('过期 326 天');
  });
  it('15 of another definition stands hatched beside the 30, as no starting point', () => {
    const placed = place('004D-21');
    expect(placed.shapes.points.map((point) => point.kind)).toEqual(['incomparable', 'target']);
    expect(segment(placed, 'required')).toEqual([]);
    expect(wordsOf(placed).some((text) => text.startsWith('15 家 ※'))).toBe(true);
  });
});

describe('渝里乡商: every township, by no day (000:87)', () => {
  it('has no deadline line, no ring and no days to count, and says that no deadline is printed', () => {
    const placed = place('000B-16', { width: 896, height: 472 }, 'zh');
    expect(placed.shapes.segments.map((segment) => segment.id)).not.toContain('deadline');
    expect(placed.shapes.points.map((point) => point.kind)).not.toContain('target');
    const words = placed.words.filter(isText).map((mark) => mark.text);
    expect(words).toContain('没有写期限');
    expect(words.join(' ')).not.toMatch(/过期|还剩/);
  });
});

describe('every target', () => {
  const ids = realDataset.figures.filter((figure) => figure.kind === 'target').map((figure) => figure.id);
  const cases = ids.flatMap(
    (id) =>
      [
        [id, 'zh', 896],
        [id, 'en', 896],
        [id, 'zh', 328],
        [id, 'en', 288],
        [id, 'zh', 1128],
      ] as const,
  );

  it.each(cases)('%s in %s at %d px: every shape and word stays inside the picture', (id, lang, width) => {
    const placed = place(id, { width, height: width < 640 ? 400 : 472 }, lang);
    const { frame } = placed;
    for (const point of placed.shapes.points) {
      expect(frame.y(point.at.v)).toBeGreaterThanOrEqual(frame.plot.y);
      expect(frame.x(point.at.t)).toBeLessThanOrEqual(frame.plot.x + frame.plot.width + 0.01);
    }
    for (const mark of placed.words.filter(isText)) {
      expect(mark.y).toBeGreaterThan(mark.size - 1);
      expect(mark.y).toBeLessThanOrEqual(frame.size.height);
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(width);
    }
    // The box about the missing point never covers the axis below it.
    const boxes = placed.words.flatMap((mark) =>
      mark.kind === 'rect' && mark.fill === 'page' ? [mark.y + mark.height] : [],
    );
    expect(Math.max(0, ...boxes)).toBeLessThanOrEqual(frame.plot.y + frame.plot.height + 0.5);
  });
});

it('value ticks are round, start at 0 and are at most six above it', () => {
  expect(computeValueTicks(62_000)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000]);
  expect(computeValueTicks(9_920)).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
  expect(computeValueTicks(7.44)).toEqual([0, 2, 4, 6]);
});

describe('an actual whose date leaves days open', () => {
  /** 铜仁 with its 2,986 or its 89 dated by `period` instead of December 2021. */
  const placeDated = (id: string, period: Figure['period'], size = WIDE, lang: 'zh' | 'en' = 'zh') => {
    const dated = (figure: Figure): Figure => (figure.kind === 'actual' ? { ...figure, period } : figure);
    const dataset = {
      ...realDataset,
      figures: realDataset.figures.map((figure) => (figure.region === '520600' ? dated(figure) : figure)),
    };
    const series = selectTarget(dataset, id, TODAY);
    if (!series) throw new Error(id);
    return layoutTrajectory({ series, today: TODAY, articleCount: 16 }, size, texts[lang]);
  };
  const open = realDataset.figures.find((figure) => figure.id === '001B-01')?.period;
  if (!open) throw new Error('001B-01');
  const year = { type: 'as_of', start: '2022-01-01', end: '2022-12-31', precision: 'year', basis: 'stated' } as const;
  const day = { ...year, start: '2022-12-31', precision: 'day' } as const;

  it('is a bar from 1 January to 31 March 2024 with its mark, its path and the report on the track in the middle', () => {
    const placed = placeDated('004D-23', open);
    const { frame, scene, shapes } = placed;
    const x = (iso: string) => frame.x(Date.parse(iso));
    const bars = rangesOf(scene.marks);
    expect(bars.map(({ left }) => left)).toEqual([x('2024-01-01'), x('2024-01-01')]);
    expect(bars.map(({ right }) => right)).toEqual([x('2024-03-31'), x('2024-03-31')]);
    expect(shapes.points.find((point) => point.kind === 'actual')?.at.t).toBe(Date.parse('2024-02-15'));
    expect(segment(placed, 'required')[0]?.from.t).toBe(Date.parse('2024-02-15'));
    expect(scene.marks.flatMap((mark) => (mark.kind === 'circle' && mark.r === 4.5 ? [mark.cx] : []))).toEqual([
      x('2024-02-15'),
    ]);
    expect(wordsOf(placed)).toContain('2024-01–03*（日期范围），唯一的实际值');
  });
  it('is a bar of a year that the mark closes, and none of a single day', () => {
    const { frame, scene } = placeDated('004D-23', year);
    expect(rangesOf(scene.marks).map(({ left, right }) => [left, right])[0]).toEqual(
      ['2022-01-01', '2022-12-31'].map((iso) => frame.x(Date.parse(iso))),
    );
    const placed = placeDated('004D-23', day);
    expect(rangesOf(placed.scene.marks)).toEqual([]);
    expect(wordsOf(placed).join()).not.toContain('日期范围');
  });
  it.each(['004D-21', '004D-22', '004D-23'])('%s: no bar runs through words or out of the picture', (id) => {
    for (const period of [open, year]) {
      for (const lang of ['zh', 'en'] as const) {
        for (const width of [288, 358, 700, 896, 1128]) {
          const { frame, scene } = placeDated(id, period, { width, height: width < 640 ? 400 : 472 }, lang);
          expect(findCovered(scene.marks), `${lang} ${width}`).toEqual([]);
          expect(findOutside(scene), `${lang} ${width}`).toEqual([]);
          // On the narrowest pictures the level and the target share a line, as they did.
          const overlaps = findOverlaps(boxesOf(scene.marks)).filter((pair) => !pair.startsWith('goal level'));
          expect(overlaps, `${lang} ${width}`).toEqual([]);
          for (const { left } of rangesOf(scene.marks)) expect(left).toBeGreaterThanOrEqual(frame.plot.x);
        }
      }
    }
  });
});

describe("a reader's own value", () => {
  const placeOwn = (id: string, value: number, date: string, lang: 'zh' | 'en' = 'zh', size = WIDE) => {
    const series = selectTarget(realDataset, id, TODAY);
    if (!series) throw new Error(`no target ${id}`);
    const subject = {
      series: selectWhatIf(realDataset, series, { value, date, note: '' }, TODAY),
      today: TODAY,
      articleCount: 16,
    };
    return layoutTrajectory(subject, size, texts[lang]);
  };
  it('is a mark of its own kind with the words beside it, never the only reported actual, and no report on the track', () => {
    const placed = placeOwn('000B-14', 30000, '2026-06-30');
    expect(placed.shapes.points.map((point) => point.kind)).toEqual(['own', 'target']);
    expect(wordsOf(placed)).toContain('2026-06-30，读者自填');
    expect(wordsOf(placed).join()).not.toContain('唯一的实际值');
    expect(placed.words.filter((mark) => mark.kind === 'circle')).toEqual([]);
  });
  it('joins a reported point by a dashed line only', () => {
    const placed = placeOwn('004D-22', 300, '2024-12-31');
    expect(placed.shapes.points.map((point) => point.kind)).toEqual(['actual', 'own', 'target']);
    expect(segment(placed, 'observed').map((shape) => shape.dash)).toEqual(['4 3']);
  });
  it('keeps its words inside the picture of a phone, in English too', () => {
    const size = { width: 358, height: 400 };
    const label = placeOwn('000B-14', 30000, '2026-11-22', 'en', size)
      .words.filter(isText)
      .find((mark) => mark.text.includes('own value'));
    expect(label).toBeDefined();
    expect((label?.x ?? 0) + measureText(label?.text ?? '', label?.size ?? 0)).toBeLessThanOrEqual(size.width);
  });
});
