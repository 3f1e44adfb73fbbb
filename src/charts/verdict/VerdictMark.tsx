import type { Judgement } from '../../domain/judgeTarget';
import type { Verdict } from '../../domain/verdict';
import { SceneMark } from '../scene/SceneSvg';
import { GLYPH_PX, layoutVerdictGlyph, type PlacedGlyph, verdictMarks } from './verdictMarks';

function Glyph({ glyph: { width, marks }, size }: { readonly glyph: PlacedGlyph; readonly size: number }) {
  return (
    <svg
      className="verdict-mark"
      width={(size * width) / GLYPH_PX}
      height={size}
      viewBox={`0 0 ${width} ${GLYPH_PX}`}
      aria-hidden="true"
    >
      {marks.map((mark, position) => (
        <SceneMark key={position} mark={mark} />
      ))}
    </svg>
  );
}

/** The glyph of a verdict in itself, for keys and filters; the words stand beside it. */
export function VerdictMark({ verdict, size = GLYPH_PX }: { readonly verdict: Verdict; readonly size?: number }) {
  return <Glyph glyph={{ width: GLYPH_PX, marks: verdictMarks[verdict] }} size={size} />;
}

/** The glyph of a judgement: both verdicts' where the method decides. */
export function JudgementMark({
  judgement,
  size = GLYPH_PX,
}: {
  readonly judgement: Judgement;
  readonly size?: number;
}) {
  return <Glyph glyph={layoutVerdictGlyph(judgement)} size={size} />;
}
