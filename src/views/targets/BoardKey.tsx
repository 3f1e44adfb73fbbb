import { SceneMark } from '../../charts/scene/SceneSvg';
import type { Mark } from '../../charts/scene/scene';
import { rangeMarks } from '../../charts/targetTimeline/rangeMarks';
import { actualMarks, deadlineMark } from '../../charts/targetTimeline/timelineMarks';
import { SignKey } from '../../charts/signKey/SignKey';
import { listTargetWords } from '../../charts/targetCard/listTargetWords';
import { paths } from '../../config/paths';
import type { TargetRow } from '../../export/figures/targetRows';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';

const KEYS = [
  { key: 'target.board.keyActual', width: 16, marks: actualMarks(8, 8, 5, true) },
  {
    key: 'target.board.keyReported',
    width: 8,
    marks: [{ kind: 'line', x1: 4, x2: 4, y1: 2, y2: 14, stroke: 'ink2', strokeWidth: 1.5 }],
  },
  { key: 'target.board.keyDeadline', width: 16, marks: [deadlineMark(8, 8, 5, false)] },
  { key: 'target.board.keyInferred', width: 16, marks: [deadlineMark(8, 8, 5, true)] },
  { key: 'chart.range', width: 24, marks: rangeMarks({ at: 12, from: 1, to: 23 }, 0, 8, 'ink2') },
  {
    key: 'target.board.keySilence',
    width: 28,
    marks: [{ kind: 'rect', x: 0, y: 3, width: 28, height: 10, fill: 'stipple' }],
  },
] as const satisfies readonly { key: string; width: number; marks: readonly Mark[] }[];

/** What the drawings of the board mean. */
export function BoardKey({ rows }: { readonly rows: readonly TargetRow[] }) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <ul className="targets-key">
        {KEYS.map(({ key, width, marks }) => (
          <li key={key}>
            <svg width={width} height="16" aria-hidden="true">
              {marks.map((mark, position) => (
                <SceneMark key={position} mark={mark} />
              ))}
            </svg>
            {t(key)}
          </li>
        ))}
        <li>{t('target.board.keyShape')}</li>
        <li>
          <AtlasLink className="term" to={paths.about()} hash="targets">
            {t('about.targets')}
          </AtlasLink>
        </li>
      </ul>
      <SignKey
        shown={rows.flatMap(({ members }) => members.flatMap((series) => listTargetWords(series, text)))}
        text={text}
      />
    </>
  );
}
