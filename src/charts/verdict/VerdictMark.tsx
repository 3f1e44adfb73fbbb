import type { Verdict } from '../../domain/judgeTarget';
import { SceneMark } from '../scene/SceneSvg';
import { verdictMarks } from './verdictMarks';

/** The glyph of a verdict; the words stand beside it. */
export function VerdictMark({ verdict, size = 18 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg className="verdict-mark" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {verdictMarks[verdict].map((mark, position) => <SceneMark key={position} mark={mark} />)}
    </svg>
  );
}
