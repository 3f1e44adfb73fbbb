import { type Judgement, selectOtherBand } from '../../domain/judgeTarget';
import type { Verdict } from '../../domain/verdict';
import { shiftMark } from '../scene/placeScene';
import type { Mark } from '../scene/scene';

const square = (fill: 'actual' | 'bad'): Mark => ({ kind: 'rect', x: 2, y: 2, width: 14, height: 14, radius: 2, fill });
const disc = (fill: 'actual' | 'bad'): Mark => ({ kind: 'circle', cx: 9, cy: 9, r: 7.2, fill });
const stroke = (d: string, colour: 'page' | 'ink2', strokeWidth: number): Mark => ({
  kind: 'path',
  d,
  fill: 'none',
  stroke: colour,
  strokeWidth,
});
const part = (colour: 'caveat' | 'req', d: string): Mark[] => [
  { kind: 'circle', cx: 9, cy: 9, r: 6.6, fill: 'none', stroke: colour, strokeWidth: 1.6 },
  { kind: 'path', d, fill: colour },
];

/**
 * The glyph of each verdict as flat marks in an 18-px box, for screen and exported images. Circle = the clock still
 * runs, square = the deadline has passed; solid = judged, hollow = not. Shape carries the verdict, colour only repeats
 * it.
 */
export const verdictMarks: Readonly<Record<Verdict, readonly Mark[]>> = {
  achieved: [square('actual'), stroke('m5.5 9 2.5 2.5 4.5-5', 'page', 1.8)],
  on_track: [disc('actual'), stroke('m6.3 11.7 5-5M7.5 6.5h4v4', 'page', 1.6)],
  behind: part('caveat', 'M9 2.4a6.6 6.6 0 0 1 0 13.2z'),
  far_behind: part('req', 'M9 9V2.4A6.6 6.6 0 0 1 15.6 9z'),
  moving_away: [disc('bad'), stroke('M9 5v7.5M6 9.8l3 3 3-3', 'page', 1.6)],
  missed: [square('bad'), stroke('m6 6 6 6M12 6l-6 6', 'page', 1.8)],
  passed_no_later_figure: [
    { kind: 'rect', x: 2.5, y: 2.5, width: 13, height: 13, radius: 2, fill: 'none', stroke: 'ink2', strokeWidth: 1.6 },
    stroke('M5.5 9h7', 'ink2', 1.8),
  ],
  not_assessable: [
    { kind: 'circle', cx: 9, cy: 9, r: 6.8, fill: 'none', stroke: 'ink2', strokeWidth: 1.7, dash: '3.2 2.1' },
  ],
};

/** Box of one glyph, and how far the second of two stands to the right: half overlapped. */
export const GLYPH_PX = 18;
const OVERLAP_PX = 9;

/** A glyph to draw, `width` × 18 px. */
export interface PlacedGlyph {
  readonly width: number;
  readonly marks: readonly Mark[];
}

/** Where the method decides, both verdicts' glyphs, the one that was judged by in front; else the verdict's own. */
export function layoutVerdictGlyph(
  judgement: Pick<Judgement, 'verdict' | 'dependsOnMethod' | 'method' | 'bands'>,
): PlacedGlyph {
  const own = verdictMarks[judgement.verdict];
  const other = selectOtherBand(judgement);
  if (other === null) return { width: GLYPH_PX, marks: own };
  // A field of the page's colour keeps the glyph in front readable.
  const field: Mark = { kind: 'circle', cx: 9, cy: 9, r: 8.6, fill: 'page' };
  return {
    width: GLYPH_PX + OVERLAP_PX,
    marks: [...verdictMarks[other].map((mark) => shiftMark(mark, OVERLAP_PX, 0)), field, ...own],
  };
}
