import type { ReactNode } from 'react';
import type { Figure } from '../../domain/records/figure';
import type { TargetSeries } from '../../domain/targetSeries';
import { formatInWords } from '../../format/formatInWords';
import { formatFigure } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAttainment } from '../../format/formatBounds';
import { signOwn } from '../../format/signOwn';
import { formatBy, formatPlace } from '../../format/formatTarget';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { useHomeText } from '../../messages/TextContext';
import { Bullet } from '../bullet/Bullet';
import { layoutBullet } from '../bullet/layoutBullet';
import { computeCardAxis, layoutTargetTimeline } from '../targetTimeline/layoutTargetTimeline';
import { TargetTimeline } from '../targetTimeline/TargetTimeline';
import { JudgementMark } from '../verdict/VerdictMark';
import { describeTarget } from './describeTarget';
import './targetCard.css';

export interface TargetCardProps {
  readonly series: TargetSeries;
  /** Today as an ISO date (ui/browser/clock). */
  readonly today: string;
  /**
   * Makes the card's title a link to the target: `(title) => <AtlasLink to={paths.target(id)}>{title}</AtlasLink>`.
   * Charts know no routes.
   */
  readonly renderLink?: (title: ReactNode) => ReactNode;
  /** Makes a number a link to its evidence. */
  readonly renderFigure?: (figure: Figure, number: ReactNode) => ReactNode;
  /** The ※ of target and actual as a control that opens the words of their caveats. */
  readonly renderDoubt?: (figures: readonly Figure[]) => ReactNode;
  /** Level of the title's heading; 3 below a section's h2. */
  readonly headingLevel?: 3 | 4;
}

const plain = (content: ReactNode) => content;
const noDoubt = () => null;
const plainFigure = (_figure: Figure, number: ReactNode) => number;

/**
 * One target on a card: what is asked, what is reported, where the clock stands, and the verdict in words. No recharts:
 * it is on the first screen.
 */
export function TargetCard({
  series,
  today,
  renderLink = plain,
  renderFigure = plainFigure,
  renderDoubt = noDoubt,
  headingLevel = 3,
}: TargetCardProps) {
  const text = useHomeText();
  const { target, region, indicator, judgement } = series;
  const axis = computeCardAxis(series, today);
  const bullet = layoutBullet(target, judgement.actual);
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  return (
    <article className="target-card" data-target={target.id} data-spoken={describeTarget(series, text)}>
      <header className="target-card-head">
        <Heading>
          {renderLink(
            <>
              <strong>{formatPlace(region, text)}</strong> {text.both(indicator.short)}
            </>,
          )}
        </Heading>
        <span className="target-card-by">{formatBy(target.period, text)}</span>
      </header>
      <Values series={series} renderFigure={renderFigure} renderDoubt={renderDoubt} />
      {bullet ? (
        <Bullet placed={bullet} label={bullet.actual === null ? text.t('target.card.silent') : undefined} />
      ) : null}
      <TargetTimeline placed={layoutTargetTimeline(series, today, axis)} axis={axis} variant="card" />
      <p className="target-card-verdict">
        <JudgementMark judgement={judgement} size={16} />
        <strong>{formatVerdict(judgement, text)}</strong>
        <span>{formatClock(series, text)}</span>
      </p>
    </article>
  );
}

/** `89 / ≥500  17.8% · 2021-12*`: actual and target in one line, or two where a narrow window has no room for both. */
function Values({
  series,
  renderFigure,
  renderDoubt,
}: Pick<TargetCardProps, 'series'> & Required<Pick<TargetCardProps, 'renderFigure' | 'renderDoubt'>>) {
  const text = useHomeText();
  const { t, lang } = text;
  const { target, judgement } = series;
  const { actual } = judgement;
  const attainment = formatAttainment(judgement);
  const show = (figure: Figure) =>
    renderFigure(
      figure,
      <>
        <span className="sr-only">{formatInWords(figure, text)}</span>
        <span aria-hidden="true">{formatFigure(figure, lang)}</span>
      </>,
    );
  return (
    <p className="target-card-values">
      <span className="target-card-line">
        <span className="sr-only">{t('kind.actual')} </span>
        {actual ? (
          <span className="target-card-actual thumb-links" title={formatInWords(actual, text)}>
            {show(actual)}
          </span>
        ) : (
          <span className="muted">
            —<span className="sr-only"> {t('target.noActual')}</span>
          </span>
        )}
        <span aria-hidden="true"> / </span>
        <span className="sr-only"> {t('kind.target')} </span>
        <span className="target-card-target thumb-links" title={formatInWords(target, text)}>
          {show(target)}
        </span>
      </span>{' '}
      <span className="target-card-line">
        {attainment && actual ? (
          <small>
            {signOwn(
              t('target.card.reached', { share: attainment, date: formatPeriod(actual.period, lang) }),
              actual,
              text,
            )}
          </small>
        ) : null}
        {renderDoubt(actual ? [target, actual] : [target])}
      </span>
    </p>
  );
}
