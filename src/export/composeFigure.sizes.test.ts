import { describe, expect, it } from 'vitest';
import type { Mark, Scene, TextMark } from '../charts/scene/scene';
import { realText } from '../testing/realData';
import { composeFigure } from './composeFigure';
import { drawSvg, type FigureSpec } from './drawFigure';
import { figureSizes, PIXEL_RATIOS } from './figureSize';
import { measureLine } from './wrapLines';

const body: Scene = {
  width: 1128,
  height: 640,
  marks: [{ kind: 'rect', x: 0, y: 0, width: 1128, height: 640, fill: 'b1' }],
};
const spec: FigureSpec = {
  fileName: '安徽',
  title: '持证社会工作者：安徽报了 3.3 万，重庆只报了目标',
  subtitle: '各地最新一次报道的人数',
  body,
  signs: { '*': '* 日期为推断' },
  notes: ['总数，未除以人口', '※ 第二条备注'],
  pinned: ['示意图，边界经简化，不作为划界依据；无审图号。'],
  sources: '《公益时报》所载：据《安徽日报》（2024 年初*）。',
  address: 'https://example.org/?indicator=certified&lang=zh',
  drawnOn: '2026-11-22',
  edition: '35d6823e',
};
const long: FigureSpec = {
  ...spec,
  title: '社'.repeat(300),
  sources: spec.sources.repeat(12),
  notes: Array.from({ length: 12 }, (_, at) => `※ ${at} ${'保留'.repeat(60)}`),
  address: `https://example.org/evidence?province=${'500000,520000,'.repeat(10)}`,
};
const names = Object.keys(figureSizes) as (keyof typeof figureSizes)[];

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const textsOf = (marks: readonly Mark[]): TextMark[] => flatten(marks).filter((mark) => mark.kind === 'text');
const groupOf = (scene: Scene, id: string): readonly Mark[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'group' && mark.id === id ? mark.marks : []));

function isInside(scene: Scene, mark: TextMark): boolean {
  const width = measureLine(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
  return left >= 0 && left + width <= scene.width + 0.5 && mark.y > 0 && mark.y <= scene.height;
}

describe.each(names)('a figure of the size %s', (name) => {
  const size = figureSizes[name];

  it.each(PIXEL_RATIOS)('has exactly its pixels at %d×', (ratio) => {
    const { svg, widthPx, heightPx } = drawSvg(spec, realText.zh, { size: name, theme: 'light', hasQr: false }, ratio);
    expect([widthPx, heightPx]).toEqual([size.widthPx * ratio, size.heightPx * ratio]);
    expect(svg).toContain(`width="${size.widthPx * ratio}" height="${size.heightPx * ratio}"`);
  });

  it.each([
    ['short', spec],
    ['long', long],
  ] as const)('holds every word of a %s one inside', (_, figure) => {
    for (const text of [realText.zh, realText.en]) {
      const { scene } = composeFigure(figure, text, { size, hasQr: true });
      expect(textsOf(scene.marks).filter((mark) => !isInside(scene, mark))).toEqual([]);
    }
  });

  it('keeps title, sources, address and boundary note whole whatever their length', () => {
    const { scene } = composeFigure(long, realText.zh, { size });
    const written = textsOf(scene.marks)
      .map((mark) => mark.text)
      .join('')
      .replaceAll(' ', '');
    // A space at which a line ends is gone; nothing else may be.
    for (const part of [long.title, long.sources, long.address, ...(long.pinned ?? [])])
      expect(written).toContain(part.replaceAll(' ', ''));
  });

  it('counts the notes that it leaves out', () => {
    const { scene } = composeFigure(long, realText.zh, { size });
    const foot = textsOf(groupOf(scene, 'foot'))
      .map((mark) => mark.text)
      .join('');
    const kept = long.notes.filter((note) => foot.includes(note)).length;
    const told = realText.zh.t('export.moreNotes', { count: 12 - kept });
    expect(foot.includes(told)).toBe(kept < 12);
  });

  it('never lets its foot or head run into the chart', () => {
    for (const figure of [spec, long]) {
      const { scene } = composeFigure(figure, realText.en, { size });
      const chart = flatten(groupOf(scene, 'body')).find((mark) => mark.kind === 'rect');
      if (!chart) throw new Error('no chart');
      const words = [...textsOf(groupOf(scene, 'head')), ...textsOf(groupOf(scene, 'foot'))];
      const crossed = words.filter((mark) => {
        const right = mark.anchor === 'end' ? mark.x : mark.x + measureLine(mark.text, mark.size, mark.weight);
        return right > chart.x && mark.y > chart.y && mark.y - mark.size * 0.8 < chart.y + chart.height;
      });
      expect(crossed.map((mark) => mark.text)).toEqual([]);
      expect(chart.height).toBeGreaterThan(40);
    }
  });

  it('says that there is nothing to draw instead of an empty frame', () => {
    const { scene } = composeFigure({ ...spec, body: { ...body, marks: [] } }, realText.zh, { size });
    expect(textsOf(scene.marks).map((mark) => mark.text)).toContain('没有可以画的数据');
  });
});

describe('the QR code of a figure', () => {
  it('is drawn on request only', () => {
    const drawn = (hasQr: boolean) =>
      drawSvg(spec, realText.zh, { size: 'slide', theme: 'light', hasQr }).svg.includes('id="qr"');
    expect([drawn(true), drawn(false)]).toEqual([true, false]);
  });

  it('is dark on light on a dark figure too', () => {
    const { scene } = composeFigure(spec, realText.zh, { hasQr: true, isDark: true });
    const qr = flatten(
      scene.marks.flatMap((mark) => (mark.kind === 'group' && mark.id === 'foot' ? mark.marks : [])),
    ).slice(-2);
    expect(qr.map((mark) => 'fill' in mark && mark.fill)).toEqual(['ink1', 'page']);
  });
});

describe('a chart laid out for its room', () => {
  it('is told the room that the frame leaves it', () => {
    const rooms: unknown[] = [];
    composeFigure(
      {
        ...spec,
        body: (box) => {
          rooms.push(box);
          return body;
        },
      },
      realText.zh,
      { size: figureSizes.web },
    );
    expect(rooms).toEqual([{ widthPx: 794, heightPx: expect.any(Number) as unknown, zoom: 1 }]);
  });
});
