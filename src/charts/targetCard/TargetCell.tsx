import type { ReactNode } from 'react';
import type { TargetSeries } from '../../domain/targetSeries';
import { formatAttainment } from '../../format/formatBounds';
import { formatInWords } from '../../format/formatInWords';
import { formatFigure } from '../../format/formatNumber';
import { signOwn } from '../../format/signOwn';
import { formatDaysShort } from '../../format/formatVerdict';
import type { HomeText } from '../../messages/text';
import { useHomeText } from '../../messages/TextContext';
import { Bullet } from '../bullet/Bullet';
import { layoutBullet } from '../bullet/layoutBullet';
import { Stipple } from '../signs/Stipple';
import { JudgementMark } from '../verdict/VerdictMark';
import { formatDeadline } from './listTargetWords';
import './targetCell.css';

interface TargetCellProps {
  readonly series: TargetSeries;
  /** Its place, or the city whose districts one sentence lists, in the reader's words. */
  readonly place: string;
  /** How many places one sentence lists. */
  readonly members: number;
  /** Whether nothing is due before it. */
  readonly isNext: boolean;
  /** Makes the name of the cell a link to the target, which answers for the whole cell. */
  readonly renderLink: (title: ReactNode) => ReactNode;
}

/** Actual and target with all their digits: what is shown short is heard and pointed at in full. */
function describeValues({ target, judgement: { actual } }: TargetSeries, text: HomeText): string {
  const { t } = text;
  const reported = actual ? formatInWords(actual, text) : t('target.noActual');
  return `${t('kind.actual')} ${reported}${t('chart.separator')}${t('kind.target')} ${formatInWords(target, text)}`;
}

/** `89 / ≥500 ※ ≤17.8 %`: the latest actual, or that there is none, and what is asked for. */
function Values({ series }: Pick<TargetCellProps, 'series'>) {
  const text = useHomeText();
  const { target, judgement } = series;
  const { actual } = judgement;
  const share = actual ? formatAttainment(judgement) : null;
  const hasDoubt = target.caveats.length > 0 || (actual?.caveats.length ?? 0) > 0;
  return (
    <p className="target-cell-values">
      <span className="sr-only">{describeValues(series, text)}</span>
      <span aria-hidden="true">
        <b className={actual ? 'target-cell-actual' : 'muted'}>{actual ? formatFigure(actual, text.lang) : '—'}</b> /{' '}
        <b className="target-cell-target">{formatFigure(target, text.lang)}</b>
        {hasDoubt ? <span className="target-cell-doubt">※</span> : null}
      </span>
      {share === null || !actual ? null : <small>{signOwn(share, actual, text)}</small>}
    </p>
  );
}

/** One target in a grid of equal cells: what is asked, what is reported, and where the clock stands. */
export function TargetCell({ series, place, members, isNext, renderLink }: TargetCellProps) {
  const text = useHomeText();
  const { target, indicator, judgement } = series;
  const bullet = layoutBullet(target, judgement.actual);
  return (
    <article
      className={isNext ? 'target-cell is-due-next' : 'target-cell'}
      data-target={target.id}
      title={describeValues(series, text)}
    >
      <h3>
        {renderLink(
          <>
            <strong>{place}</strong>
            {members > 1 ? (
              <small>
                <span aria-hidden="true"> ×{members}</span>
                <span className="sr-only"> {text.t('target.board.members', { count: members })}</span>
              </small>
            ) : null}{' '}
            <span className="target-cell-asked">{text.both(indicator.short)}</span>
          </>,
        )}
      </h3>
      <span className="target-cell-due">{formatDeadline(series, text)}</span>
      <Values series={series} />
      <div className={bullet ? 'target-cell-track' : 'target-cell-track stippled'}>
        {bullet ? <Bullet placed={bullet} heightPx={9} /> : <Stipple />}
      </div>
      <p className="target-cell-clock">
        <JudgementMark judgement={judgement} size={14} />
        <span>{formatDaysShort(judgement, text)}</span>
      </p>
    </article>
  );
}
