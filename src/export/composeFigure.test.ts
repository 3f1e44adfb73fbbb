import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark, Scene, TextMark } from '../charts/scene/scene';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { composeFigure as compose } from './composeFigure';
import type { FigureSpec } from './figureSpec';
import { measureLine } from './wrapLines';

const body = (width: number, height: number): Scene => ({
  width,
  height,
  marks: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'panel' }],
});
const spec: FigureSpec = {
  fileName: '安徽-持证社会工作者-2026-11-22',
  title: '持证社会工作者：安徽报了 3.3 万，重庆只报了目标',
  subtitle: '各地最新一次报道的人数，2021–2024 年',
  body: body(1128, 600),
  signs: { '*': '* 日期为推断', '≈': '≈ 原文写“约”' },
  notes: ['总数', '示意图，边界经简化，不作为划界依据；无审图号。'],
  sources: '《公益时报》所载：据《安徽日报》（2024 年初*）。',
  address: '/?indicator=certified&lang=zh',
  drawnOn: '2026-11-22',
};
let zh: Text;
let en: Text;
beforeAll(async () => {
  [zh, en] = await Promise.all([loadText('zh'), loadText('en')]);
});

const composeFigure = (figure: FigureSpec, text: Text): Scene => compose(figure, text).scene;
const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const textsOf = (scene: Scene): TextMark[] => flatten(scene.marks).filter((mark) => mark.kind === 'text');

/** Texts that reach over the edge of the frame, by the estimate that layouts go by. */
function findOutside(scene: Scene): string[] {
  return textsOf(scene)
    .filter((mark) => {
      const width = measureLine(mark.text, mark.size, mark.weight);
      const left = mark.anchor === 'end' ? mark.x - width : mark.x;
      return left < 0 || left + width > scene.width - 36 || mark.y > scene.height;
    })
    .map((mark) => mark.text);
}

describe('an exported figure', () => {
  it('is 1200 wide on a ground of the page’s colour, under a rule of 6', () => {
    const scene = composeFigure(spec, zh);
    expect(scene.width).toBe(1200);
    expect(scene.marks[0]).toEqual({ kind: 'rect', x: 0, y: 0, width: 1200, height: scene.height, fill: 'page' });
    expect(flatten(scene.marks)[1]).toEqual({ kind: 'rect', x: 0, y: 0, width: 1200, height: 6, fill: 'ink1' });
  });

  it('says title, subtitle, sources, notes, date, address and who made it', () => {
    expect(textsOf(composeFigure(spec, zh)).map((mark) => mark.text)).toEqual([
      '持证社会工作者：安徽报了 3.3 万，重庆只报了目标',
      '各地最新一次报道的人数，2021–2024 年',
      '出处',
      '《公益时报》所载：据《安徽日报》（2024 年初*）。',
      '符号',
      '* 日期为推断',
      '备注',
      '总数',
      '示意图，边界经简化，不作为划界依据；无审图号。',
      '社工人才图谱',
      '制图 2026-11-22',
      '/?indicator=certified&lang=zh',
    ]);
    expect(textsOf(composeFigure(spec, en)).map((mark) => mark.text)).toContain('Drawn 22 Nov 2026');
  });

  it('puts the body 36 pixels in, below the subtitle', () => {
    // 34 + one line of title 42 + one of subtitle 24 + 8.
    expect(flatten(composeFigure(spec, zh).marks)).toContainEqual({
      kind: 'rect',
      x: 36,
      y: 108,
      width: 1128,
      height: 600,
      fill: 'panel',
    });
  });

  it('follows the width and the height of its body', () => {
    expect(composeFigure({ ...spec, body: body(1400, 600) }, zh).width).toBe(1472);
    expect(composeFigure({ ...spec, body: body(640, 600) }, zh).width).toBe(712);
    expect(composeFigure({ ...spec, body: body(1128, 900) }, zh).height - composeFigure(spec, zh).height).toBe(300);
  });

  it('centres a body that is narrower than its texts need', () => {
    const scene = composeFigure({ ...spec, body: body(320, 200) }, zh);
    expect(scene.width).toBe(552);
    expect(flatten(scene.marks)).toContainEqual({
      kind: 'rect',
      x: 116,
      y: 150,
      width: 320,
      height: 200,
      fill: 'panel',
    });
  });

  it('is the same for the same input', () => {
    expect(composeFigure(spec, zh)).toEqual(composeFigure(structuredClone(spec), zh));
  });

  it('leaves no line for what there is nothing to say about', () => {
    const words = textsOf(composeFigure({ ...spec, notes: ['', ' '], sources: '', subtitle: '' }, zh)).map(
      (mark) => mark.text,
    );
    expect(words).toEqual([spec.title, '社工人才图谱', '制图 2026-11-22', '/?indicator=certified&lang=zh']);
  });
});

describe('the title of an exported figure', () => {
  const titleOf = (title: string, width = 1128) => {
    const scene = composeFigure({ ...spec, title, body: body(width, 100) }, zh);
    return { scene, lines: textsOf(scene).filter((mark) => mark.family === 'serif' && mark.text !== '社工人才图谱') };
  };

  it.each([
    [35, 32, 1, 'a short one is set in 32'],
    [40, 28, 1, 'one that is a little too long shrinks to stay on one line'],
    [60, 32, 2, 'two lines may stand in 32'],
    [78, 28, 2, 'a longer one shrinks until it takes two lines'],
    [300, 24, 7, 'one of 300 characters is set in 24 and takes what it needs'],
  ])('of %d characters: %d px, %d lines: %s', (length, size, count) => {
    const { lines, scene } = titleOf('社'.repeat(length));
    expect([lines[0]?.size, lines.length]).toEqual([size, count]);
    expect(lines.map((line) => line.text).join('')).toBe('社'.repeat(length));
    expect(findOutside(scene)).toEqual([]);
  });

  it.each([1128, 320])('of 300 letters without a space, or of words in quotation marks, fits a body of %d', (width) => {
    expect(findOutside(titleOf('w'.repeat(300), width).scene)).toEqual([]);
    expect(findOutside(titleOf('持证社会工作者“一二三”'.repeat(25), width).scene)).toEqual([]);
  });
});

describe('the foot of an exported figure', () => {
  it.each([1128, 640, 320])(
    'holds long sources, notes and addresses beside or under each other in a body of %d',
    (width) => {
      const long = {
        ...spec,
        body: body(width, 100),
        sources: spec.sources.repeat(20),
        notes: [spec.sources.repeat(9), 'Tongren '.repeat(90)],
        address: `/evidence?province=${'500000,520000,'.repeat(30)}`,
      };
      for (const text of [zh, en]) {
        const scene = composeFigure(long, text);
        expect(findOutside(scene)).toEqual([]);
        // A space at which a line ends is gone; nothing else may be.
        const written = textsOf(scene)
          .map((mark) => mark.text)
          .join('')
          .replaceAll(' ', '');
        for (const part of [long.address, long.sources, ...long.notes])
          expect(written).toContain(part.replaceAll(' ', ''));
      }
    },
  );
});
