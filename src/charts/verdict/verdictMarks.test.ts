import { expect, it } from 'vitest';
import { judgeCase } from '../../testing/targetFigures';
import { makeActual, makeTarget } from '../../testing/makeRecords';
import { GLYPH_PX, layoutVerdictGlyph, verdictMarks } from './verdictMarks';

const judge = (latest: number) =>
  judgeCase(makeTarget(300, '2030-12-31'), [makeActual(100, '2015-12-31'), makeActual(latest, '2020-12-31')], {
    today: '2021-06-30',
  });

it('a verdict that depends on the method wears both glyphs, half overlapped', () => {
  const glyph = layoutVerdictGlyph(judge(160));
  expect(glyph.width).toBe(GLYPH_PX * 1.5);
  expect(glyph.marks.slice(-verdictMarks.behind.length)).toEqual(verdictMarks.behind);
  expect(glyph.marks[0]).toEqual({ ...verdictMarks.on_track[0], cx: 18 });
});
it('one that does not wears its own', () => {
  expect(layoutVerdictGlyph(judge(170))).toEqual({ width: GLYPH_PX, marks: verdictMarks.on_track });
});
