import { beforeAll, describe, expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import type { Text } from '../../messages/text';
import { selectTarget } from '../../selectors/selectTargets';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { measureText } from '../scene/measureText';
import { realDataset } from '../../testing/realData';
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

function place(id: string, size = WIDE, lang: 'zh' | 'en' = 'zh'): PlacedTrajectory {
  const series = selectTarget(realDataset, id, TODAY);
  if (!series) throw new Error(`no target ${id}`);
  return layoutTrajectory({ series, today: TODAY, articleCount: realDataset.articles.length }, size, texts[lang]);
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
