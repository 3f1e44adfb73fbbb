import type { Figure } from '../domain/records/figure';
import { type Judgement, selectOtherBand } from '../domain/judgeTarget';
import type { Reason } from '../domain/verdict';
import type { MessageKey, Text } from '../messages/text';
import { formatAttainmentPhrase } from './formatBounds';
import { formatNumber } from './formatNumber';
import { formatDateProse, formatPeriodProse } from './formatPeriod';
import { formatAmount } from './formatTarget';
import { formatOtherMethod } from './formatVerdict';

interface Subject {
  readonly target: Figure;
  readonly judgement: Judgement;
}

/**
 * Why no verdict can be given, as the last sentence of the finding. Reasons that only stand beside another one share
 * its sentence.
 */
export const UNASSESSABLE: Readonly<Record<Reason, MessageKey>> = {
  met: 'target.finding.met',
  met_late: 'target.finding.metLate',
  met_date_open: 'target.finding.metDateOpen',
  fallen_since: 'target.finding.fallen',
  below_at_deadline: 'target.finding.missed',
  no_later_figure: 'target.finding.noLater',
  pace: 'target.finding.qualifier_open',
  no_actual: 'target.finding.noActual',
  single_actual: 'target.finding.single',
  no_deadline: 'target.finding.no_deadline',
  no_number: 'target.finding.no_number',
  no_direction: 'target.finding.no_direction',
  deadline_open: 'target.finding.deadline_open',
  zero_baseline: 'target.finding.zero_baseline',
  sign_change: 'target.finding.sign_change',
  baseline_meets_target: 'target.finding.baseline_meets_target',
  zero_target: 'target.finding.zero_target',
  date_open: 'target.finding.date_open',
  qualifier_open: 'target.finding.qualifier_open',
  different_definition: 'reason.different_definition',
  different_geography: 'reason.different_geography',
  different_unit: 'reason.different_unit',
  actual_without_number: 'reason.actual_without_number',
  dated_in_future: 'reason.dated_in_future',
  sources_contradict: 'target.finding.sources_contradict',
};

/** The sentence of the verdict, one for every verdict and every reason that makes a different one of it. */
export function selectFindingKey({ verdict, reasons }: Pick<Judgement, 'verdict' | 'reasons'>): MessageKey {
  switch (verdict) {
    case 'achieved':
      if (reasons.includes('fallen_since')) return 'target.finding.metFallen';
      if (reasons.includes('met_date_open')) return 'target.finding.metDateOpen';
      return reasons.includes('met_late') ? 'target.finding.metLate' : 'target.finding.met';
    case 'missed':
      return 'target.finding.missed';
    case 'passed_no_later_figure':
      return 'target.finding.noLater';
    case 'not_assessable':
      return UNASSESSABLE[reasons[0] ?? 'no_actual'];
    case 'on_track':
      return 'target.finding.on_track';
    case 'behind':
      return 'target.finding.behind';
    case 'far_behind':
      return 'target.finding.far_behind';
    case 'moving_away':
      return 'target.finding.moving_away';
  }
}

function formatDeadlineState({ target: { period }, judgement }: Subject, text: Text): string {
  if (judgement.clock === 'none') return '';
  if (judgement.clock === 'open' && period.plausible) {
    const { earliest, latest } = period.plausible;
    return text.t('target.finding.open', {
      earliest: formatDateProse(earliest, text.lang),
      latest: formatDateProse(latest, text.lang),
    });
  }
  const clock = text.t(judgement.daysLeft < 0 ? 'target.finding.past' : 'target.finding.left', {
    days: Math.abs(judgement.daysLeft),
    shown: formatNumber(Math.abs(judgement.daysLeft), 'en'),
  });
  return clock + (period.basis === 'inferred' ? text.t('target.finding.inferred') : '');
}

/** The finding in one plain sentence or two; also what a screen reader hears instead of the chart. */
export function formatFinding({ target, judgement }: Subject, text: Text): string {
  const { actual } = judgement;
  const state = formatDeadlineState({ target, judgement }, text);
  if (actual === null && judgement.reasons.some((reason) => reason === 'no_actual')) {
    return state + text.t(judgement.clock === 'passed' ? 'target.finding.noActualPast' : 'target.finding.noActual');
  }
  const reported =
    actual === null
      ? ''
      : text.t('target.finding.reported', {
          date: formatPeriodProse(actual.period, text.lang),
          amount: formatAmount(actual, text),
          share: formatAttainmentPhrase(judgement, text),
        });
  const other = selectOtherBand(judgement);
  const depends =
    other === null
      ? ''
      : text.t('target.finding.dependsOnMethod', {
          method: formatOtherMethod(judgement, text),
          verdict: text.t(`verdict.${other}`),
        });
  const isFallen = judgement.verdict !== 'achieved' && judgement.reasons.includes('fallen_since');
  const fallen = isFallen ? text.t('target.finding.fallen') : '';
  return reported + state + text.t(selectFindingKey(judgement)) + fallen + depends;
}
