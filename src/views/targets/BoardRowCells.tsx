import { layoutTargetTimeline } from '../../charts/targetTimeline/layoutTargetTimeline';
import { TargetTimeline } from '../../charts/targetTimeline/TargetTimeline';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import { paths } from '../../config/paths';
import type { Figure } from '../../domain/records/figure';
import type { TargetSeries } from '../../domain/targetSeries';
import { formatAttainment } from '../../format/formatBounds';
import { formatBy } from '../../format/formatTarget';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { FigureValue } from '../../ui/FigureValue';
import { JudgementMark } from '../../charts/verdict/VerdictMark';
import { describeWhy } from './boardRows';

interface CellsProps {
  readonly place: string;
  /** One target, or those that share a sentence. */
  readonly members: readonly TargetSeries[];
  readonly first: TargetSeries;
  readonly today: string;
  readonly axis: TimeAxis;
}

/** A number that leads to its words. */
function FigureLink({ figure, subject }: { readonly figure: Figure; readonly subject: string }) {
  const { t } = useText();
  return (
    <span className="targets-figure thumb-links">
      <AtlasLink to={paths.figure(figure.id)} className="targets-number">
        <FigureValue figure={figure} doubt="none" />
        <span className="sr-only">
          {' '}
          {subject} {t('target.board.words')}
        </span>
      </AtlasLink>
      <DoubtButton figures={[figure]} />
    </span>
  );
}

function Numbers({ first, place }: { readonly first: TargetSeries; readonly place: string }) {
  const { t, both } = useText();
  const { target, judgement, indicator } = first;
  const subject = `${place} ${both(indicator.name)}`;
  return (
    <td className="targets-numbers" role="cell">
      {judgement.actual ? (
        <FigureLink figure={judgement.actual} subject={subject} />
      ) : (
        <span className="muted">
          <span aria-hidden="true">—</span>
          <span className="sr-only">{t('target.noActual')}</span>
        </span>
      )}
      <span aria-hidden="true" className="targets-slash">
        /
      </span>
      <FigureLink figure={target} subject={subject} />
    </td>
  );
}

function Attainment({ members, first }: { readonly members: readonly TargetSeries[]; readonly first: TargetSeries }) {
  const text = useText();
  const share = formatAttainment(first.judgement);
  const ratio = first.judgement.attainmentRatio;
  return (
    <td className="targets-reached" role="cell">
      {share !== null && ratio !== null ? (
        <span className="targets-share">
          <svg width="72" height="10" aria-hidden="true">
            <rect x=".5" y=".5" width="71" height="9" fill="var(--panel)" stroke="var(--line2)" />
            <rect x="0" y="0" width={Math.min(1, ratio) * 72} height="10" fill="var(--actual)" />
          </svg>
          <strong>{share}</strong>
        </span>
      ) : null}
      <span className="targets-why">{describeWhy(members, text)}</span>
    </td>
  );
}

/** The cells of a row after its name. */
export function BoardRowCells({ place, members, first, today, axis }: CellsProps) {
  const text = useText();
  const { judgement } = first;
  return (
    <>
      <td className="targets-time" role="cell">
        <TargetTimeline placed={layoutTargetTimeline(first, today, axis)} axis={axis} variant="row" />
        <span className="targets-by">{formatBy(first.target.period, text)}</span>
      </td>
      <Numbers first={first} place={place} />
      <Attainment members={members} first={first} />
      <td className="targets-judged" role="cell">
        <JudgementMark judgement={judgement} size={16} />
        <span>
          <strong>{formatVerdict(judgement, text)}</strong>
          <span className="targets-days">{formatClock(first, text)}</span>
        </span>
      </td>
    </>
  );
}
