import { Bullet } from '../../charts/bullet/Bullet';
import { layoutBullet } from '../../charts/bullet/layoutBullet';
import { computeAttainmentClass } from '../../domain/attainmentClass';
import type { Verdict } from '../../domain/verdict';
import { isOwn } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatNumber } from '../../format/formatNumber';
import { formatDateProse, formatPeriod, formatPeriodProse } from '../../format/formatPeriod';
import { formatAttainment } from '../../format/formatBounds';
import { formatPlace } from '../../format/formatTarget';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { useText } from '../../messages/TextContext';
import { JudgementMark, VerdictMark } from '../../charts/verdict/VerdictMark';
import { describeBound } from './describeQuantities';
import { describeReasons } from './describeReasons';
import { listWishes } from './listWishes';

interface VerdictBoxProps {
  readonly series: JudgedSeries;
  /** Whose value it is judged by, where that is the reader's own. */
  readonly own: string | null;
}

/** How much is reached, and where the pace leads: two things that a verdict alone does not tell apart. */
function StatusAndTrend({ series: { target, indicator, judgement } }: { readonly series: JudgedSeries }) {
  const { t } = useText();
  const share = formatAttainment(judgement);
  const attainment = computeAttainmentClass(target, judgement, indicator.direction);
  if (share === null || attainment === null) return null;
  const { linear } = judgement.bands;
  const trend = t(linear === null ? 'target.status.noTrend' : `verdict.${linear}`);
  return <p>{t('target.page.statusTrend', { share, status: t(`target.status.${attainment}`), trend })}</p>;
}

/** The verdict in words, and why it is that one. */
export function VerdictBox({ series, own }: VerdictBoxProps) {
  const text = useText();
  const { t } = text;
  const { verdict, dependsOnMethod } = series.judgement;
  return (
    <section className={`target-verdict is-${verdict}`} aria-label={t('target.board.verdict')}>
      <JudgementMark judgement={series.judgement} size={30} />
      <div>
        <p className="target-verdict-words">
          {formatVerdict(series.judgement, text)} <small>{formatClock(series, text)}</small>
        </p>
        {describeReasons(series.judgement, text).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <StatusAndTrend series={series} />
        {dependsOnMethod ? <p>{t('target.page.dependsOnMethod')}</p> : null}
        {own === null ? null : <p className="target-own">{own}</p>}
      </div>
    </section>
  );
}

/** The latest actual against the target; nothing where no actual is reported. */
export function ReachedBullet({ series }: { readonly series: JudgedSeries }) {
  const { t, lang } = useText();
  const { target, judgement } = series;
  const { actual } = judgement;
  const placed = actual ? layoutBullet(target, actual) : null;
  const share = formatAttainment(judgement);
  if (!placed || !actual || share === null || target.value === null) return null;
  const say = (date: string) => t(isOwn(actual) ? 'target.whatIf.reached' : 'target.page.reached', { share, date });
  const spoken = say(formatPeriodProse(actual.period, lang));
  const unit = target.unit === 'percent' ? '%' : '';
  const ticks = [
    { at: 0, label: `0${unit}` },
    { at: placed.target / 2, label: formatNumber(target.value / 2, lang) + unit },
    { at: placed.target, label: formatNumber(target.value, lang) + unit },
  ];
  return (
    <figure className="target-bullet">
      <div role="img" aria-label={spoken}>
        <Bullet
          placed={placed}
          label={isOwn(actual) ? share : say(formatPeriod(actual.period, lang))}
          ticks={ticks}
          heightPx={24}
        />
      </div>
      {isOwn(actual) ? <figcaption>{spoken}</figcaption> : null}
    </figure>
  );
}

function Outcome({ bound, verdict }: { readonly bound: string; readonly verdict: Verdict }) {
  const { t } = useText();
  return (
    <li>
      <span className="target-bound">{bound}</span>
      <VerdictMark verdict={verdict} size={16} />
      <strong>{t(`verdict.${verdict}`)}</strong>
    </li>
  );
}

/** What a reader could bring that would settle it. */
export function WhatWouldHelp({ series }: { readonly series: JudgedSeries }) {
  const text = useText();
  const { t } = text;
  const { target, judgement, indicator } = series;
  const values = { place: formatPlace(series.region, text), indicator: text.both(indicator.name) };
  const bound = describeBound(target, indicator.direction, text);
  const isPassed = judgement.verdict === 'passed_no_later_figure';
  const wishes = listWishes(judgement);
  return (
    <section className="target-part">
      <h2 className="section-head">
        {t(judgement.verdict === 'not_assessable' ? 'target.page.resolve' : 'target.page.change')}
      </h2>
      {isPassed ? (
        <>
          <p className="muted">
            {t('target.change.atDeadline', { ...values, date: formatDateProse(judgement.deadline, text.lang) })}
          </p>
          <ul className="target-outcomes">
            <Outcome bound={bound.meets} verdict="achieved" />
            <Outcome bound={bound.misses} verdict="missed" />
          </ul>
        </>
      ) : (
        <ul className="target-wishes">
          {wishes.map((wish) => (
            <li key={wish}>{t(wish, values)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
