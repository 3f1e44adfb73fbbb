import { describe, expect, it } from 'vitest';
import { isSquared, lacksNumber } from '../../domain/systemFigures';
import type { SystemView } from '../../domain/systemView';
import { formatFigure } from '../../format/formatNumber';
import { boxesOf, findOutside, findOverlaps, findSmall, groupsOf, textsOf } from '../../testing/readScene';
import { realSystemViews, realText } from '../../testing/realData';
import { isWithin } from '../scene/box';
import type { Mark, Scene } from '../scene/scene';
import { selectStops } from '../scene/walk';
import { layoutSystem } from './layoutSystem';
import { layoutThumbnail } from './layoutThumbnail';
import { listWordTags } from './wordTags';

const TODAY = '2026-12-01';
/** Rooms on screens of 320, 390, 768, 1136 and 1440 px, and of a sheet and a wall. */
const WIDTHS = [288, 358, 640, 720, 1136, 1360, 1920];
const LANGS = ['zh', 'en'] as const;
const cases = realSystemViews.flatMap((view) => LANGS.map((lang) => ({ id: view.programme.id, lang, view })));

const draw = (view: SystemView, lang: 'zh' | 'en', widthPx: number): Scene =>
  layoutSystem(view, { widthPx, today: TODAY }, realText[lang]);
const viewOf = (id: string): SystemView => {
  const view = realSystemViews.find(({ programme }) => programme.id === id);
  if (!view) throw new Error(id);
  return view;
};
const wordsOf = ({ marks }: Scene): string[] => textsOf(marks).flatMap(({ text }) => text.split(' '));

/** Paths in a scene, groups opened. */
const pathsOf = (marks: readonly Mark[]): Extract<Mark, { kind: 'path' }>[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? pathsOf(mark.marks) : mark.kind === 'path' ? [mark] : []));

/** How many squares a path draws: as dashes of lines, or each for itself. */
function countSquares({ d, dash, strokeWidth, fill }: Extract<Mark, { kind: 'path' }>): number {
  if (fill === 'hatch') return d.split('M').length - 1;
  if (!dash || strokeWidth === undefined || strokeWidth < 3) return 0;
  const [side = 0, gap = 0] = dash.split(' ').map(Number);
  const rows = [...d.matchAll(/H([\d.]+)/g)].map(([, end]) => Number(end));
  return rows.reduce((sum, end) => sum + Math.round((end + gap) / (side + gap)), 0);
}

describe('the pictures of the systems', () => {
  it('the records hold systems of every form', () => {
    const forms = new Set(realSystemViews.map(({ system }) => system.form));
    expect([...forms].sort()).toEqual(['bundle', 'chain', 'rollout', 'tiers']);
  });
  it.each(cases)('$id in $lang has no word over another, outside or too small at any width', ({ view, lang }) => {
    for (const widthPx of WIDTHS) {
      const scene = draw(view, lang, widthPx);
      expect(scene.width, `${widthPx}`).toBe(widthPx);
      expect(findOverlaps(boxesOf(scene.marks)), `${widthPx}`).toEqual([]);
      expect(findOutside(scene), `${widthPx}`).toEqual([]);
      expect(findSmall(scene, 1), `${widthPx}`).toEqual([]);
    }
  });
  it.each(cases)('$id in $lang cuts no word off', ({ view, lang }) => {
    for (const widthPx of WIDTHS) expect(wordsOf(draw(view, lang, widthPx)).filter((w) => w.endsWith('…'))).toEqual([]);
  });
  it.each(cases)('$id in $lang: every part is one stop of the keys, in words', ({ view, lang }) => {
    for (const widthPx of [358, 1136]) {
      const stops = selectStops(draw(view, lang, widthPx).marks);
      expect(stops.map(({ id }) => id).sort()).toEqual(view.parts.map(({ part }) => part.id).sort());
      expect(stops.filter(({ spoken }) => spoken.trim() === '')).toEqual([]);
    }
  });
  it.each(cases)('$id in $lang prints every number of its figures, with its sign', ({ view, lang }) => {
    for (const widthPx of [358, 1136]) {
      const words = textsOf(draw(view, lang, widthPx).marks).flatMap(({ text, runs }) => [
        text,
        ...(runs ?? []).map((run) => run.text),
      ]);
      const missing = view.parts.flatMap(({ figures }) =>
        figures.map((figure) => formatFigure(figure, lang)).filter((number) => !words.includes(number)),
      );
      expect(missing).toEqual([]);
    }
  });
  it.each(cases)(
    '$id in $lang: a way to its words stands at every figure and every part without one',
    ({ view, lang }) => {
      for (const widthPx of [358, 1136]) {
        const scene = draw(view, lang, widthPx);
        const tags = listWordTags(scene);
        const figures = new Set(view.parts.flatMap(({ part }) => part.figures));
        const led = tags.flatMap(({ figureId }) => figureId ?? []);
        expect(new Set(led)).toEqual(figures);
        const bare = view.parts.filter((part) => part.figures.length === 0).map(({ part }) => part.id);
        const parts = tags.filter(({ figureId }) => figureId === null).map(({ partId }) => partId);
        expect(bare.filter((id) => !parts.includes(id))).toEqual([]);
        const keys = tags.map(({ figureId, partId }) => `${partId} ${figureId}`);
        expect(new Set(keys).size).toBe(keys.length);
        const sheet = { x: 0, y: 0, width: scene.width, height: scene.height };
        expect(tags.filter(({ box }) => !isWithin(box, sheet) || box.width < 19.9 || box.height < 19.9)).toEqual([]);
      }
    },
  );
  it.each(cases)('$id in $lang says 未写数 as often as a number is not written', ({ view, lang }) => {
    const hole = realText[lang].t('picture.unwritten');
    const shown = textsOf(draw(view, lang, 1136).marks).filter(({ text }) => text === hole).length;
    const parts = view.parts.filter((part) => lacksNumber(part, view)).length;
    const asked = view.parts.filter(({ figures }) => figures.some(({ value }) => value === null)).length;
    expect(shown).toBe(parts + asked);
  });
  it.each(
    realSystemViews.filter(({ system }) => system.form === 'tiers').map((view) => ({ id: view.programme.id, view })),
  )('$id draws as many squares as its service places are counted, at every width', ({ view }) => {
    const counted = view.parts
      .filter(({ part }) => part.role === 'tier')
      .flatMap(({ figures }) => figures.filter(isSquared))
      .map(({ value }) => value);
    for (const widthPx of WIDTHS) {
      const squares = pathsOf(draw(view, 'zh', widthPx).marks).map(countSquares);
      expect(squares.filter((count) => count > 0)).toEqual(counted);
    }
  });
});

describe('what the pictures of single systems claim', () => {
  it('铜仁: 2 rooms and 32 rooms of one tier stand under ≠, the second hatched; the county has no number', () => {
    const { marks } = draw(viewOf('004D-P11'), 'zh', 1136);
    const rooms = groupsOf(marks).find(({ id }) => id === '004D-P11-4');
    const squares = pathsOf(rooms?.marks ?? []).filter((path) => countSquares(path) > 0);
    expect(squares.map((path) => [countSquares(path), path.fill])).toEqual([
      [2, 'none'],
      [32, 'hatch'],
    ]);
    expect(textsOf(rooms?.marks ?? []).filter(({ text }) => text === '≠')).toHaveLength(1);
    const county = groupsOf(marks).find(({ id }) => id === '004D-P11-2');
    expect(textsOf(county?.marks ?? []).map(({ text }) => text)).toContain('未写数');
  });
  it('广州: 36 supervisors and 7 managers are people, and no squares', () => {
    const { marks } = draw(viewOf('003B-P6'), 'zh', 1136);
    expect(pathsOf(marks).map(countSquares).filter(Boolean)).toEqual([4, 11, 176]);
  });
  it('漯河: the social workers visit, meet needs, bring in and benefit; no head stands where no verb does', () => {
    const scene = draw(viewOf('001B-P1'), 'zh', 1136);
    const verbs = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(verbs.sort()).toEqual(['号召', '惠及', '解决', '走访', '链接'].sort());
    const heads = scene.marks.filter((mark) => mark.kind === 'path' && mark.d.includes('L'));
    expect(heads).toHaveLength(verbs.length);
  });
  it('泉州: a chain without counts draws hollow nodes for whom no number is written', () => {
    const { marks } = draw(viewOf('003A-P1'), 'zh', 1136);
    const nodes = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.fill] : []));
    expect(nodes).toEqual(['ink1', 'ink1', 'page', 'page', 'page']);
  });
  it('沈阳: 17 deadlines of single places passed are squares and diamonds, and 2 bars lie across both waves', () => {
    const { marks } = draw(viewOf('004C-P4'), 'zh', 1136);
    const asked = (mark: Mark): boolean => 'stroke' in mark && mark.stroke === 'req';
    const rects = groupsOf(marks).flatMap((group) => group.marks.filter((mark) => mark.kind === 'rect' && asked(mark)));
    expect(rects.filter((mark) => mark.kind === 'rect' && mark.height === mark.width)).toHaveLength(13);
    const bars = rects.filter((mark) => mark.kind === 'rect' && mark.height > mark.width);
    expect(bars.map((mark) => ('dash' in mark && mark.dash ? 'dashed' : 'solid'))).toEqual([
      'solid',
      'dashed',
      'solid',
      'solid',
    ]);
  });
  it.each(['2021-12-01', '2022-07-01', '2026-12-30', '2028-01-01'])(
    'the roll-outs have room for their words and for the rule of today on %s, too',
    (today) => {
      for (const id of ['004C-P4', '002C-P1'])
        for (const lang of LANGS)
          for (const widthPx of WIDTHS) {
            const scene = layoutSystem(viewOf(id), { widthPx, today }, realText[lang]);
            expect(findOverlaps(boxesOf(scene.marks)), `${id} ${widthPx}`).toEqual([]);
            expect(findOutside(scene), `${id} ${widthPx}`).toEqual([]);
          }
    },
  );
  it('嘉定: a deadline of whose days some have passed is a dashed circle', () => {
    const { marks } = draw(viewOf('002C-P1'), 'zh', 1136);
    const open = groupsOf(marks)
      .flatMap((group) => group.marks)
      .filter((mark) => mark.kind === 'circle' && mark.stroke === 'req' && mark.dash !== undefined);
    expect(open).toHaveLength(1);
  });
});

describe('the small pictures of the gallery', () => {
  it.each(cases)('$id in $lang has no word over another, outside, too small or cut off', ({ view, lang }) => {
    for (const widthPx of [240, 280, 328, 349, 358, 372, 602]) {
      const scene = layoutThumbnail(view, { widthPx, heightPx: 96, today: TODAY }, realText[lang]);
      expect(findOverlaps(boxesOf(scene.marks))).toEqual([]);
      expect(findOutside(scene)).toEqual([]);
      expect(findSmall(scene, 1)).toEqual([]);
      expect(wordsOf(scene).filter((words) => words.endsWith('…'))).toEqual([]);
      expect(scene.marks.length).toBeGreaterThan(0);
    }
  });
  it('铜仁 draws its 16 places as squares, 广州 with 2,807 draws bars of one ruler', () => {
    const rects = (id: string) =>
      layoutThumbnail(viewOf(id), { widthPx: 328, heightPx: 96, today: TODAY }, realText.zh).marks.flatMap((mark) =>
        mark.kind === 'rect' && mark.fill === 'actual' ? [mark.width] : [],
      );
    expect(rects('004D-P11')).toEqual(Array.from({ length: 16 }, () => 3.4));
    const [stations = 0, points = 0] = rects('003B-P9');
    expect(points / stations).toBeCloseTo(2807 / 176, 3);
  });
});
