import type { Judgement } from '../../domain/judgeTarget';
import { computeMeets } from '../../domain/meetsTarget';
import type { JudgedSeries } from '../../domain/targetSeries';
import type { MessageKey } from '../../messages/text';

/** Why a quantity has no value, each by what is missing for it. */

/** actual ÷ target. */
export function whyNoAttainment({ actual, isActualContradicted }: Judgement): MessageKey {
  if (actual === null) return 'target.missing.actual';
  return isActualContradicted ? 'target.missing.contradicted' : 'target.missing.number';
}

/** What follows from two dates and the way from the first to the target. */
export function whyNoPace(judgement: Judgement): MessageKey {
  const { actual, isActualContradicted, isBaselineContradicted, days } = judgement;
  if (actual === null) return 'target.missing.actual';
  if (isActualContradicted || isBaselineContradicted) return 'target.missing.contradicted';
  if (days.baselineToActual === 0) return 'target.missing.second';
  return (days.baselineToDeadline ?? 0) <= 0 ? 'target.missing.afterDeadline' : 'target.missing.noWay';
}

/** What follows from the first actual and the target. */
export function whyNoPath(judgement: Judgement): MessageKey {
  const { baseline, isBaselineContradicted, days, requiredPerYearFromBaseline } = judgement;
  if (baseline === null) return 'target.missing.baseline';
  if (isBaselineContradicted) return 'target.missing.contradicted';
  if ((days.baselineToDeadline ?? 0) <= 0) return 'target.missing.afterDeadline';
  // There is a path, and its end has passed: it stands nowhere today.
  return requiredPerYearFromBaseline === null ? 'target.missing.noWay' : 'target.missing.past';
}

/** What would have to come from now on. */
export function whyNotFromNow({ verdict, clock, actual, isActualContradicted }: Judgement): MessageKey {
  if (verdict === 'achieved') return 'target.missing.met';
  if (clock === 'none') return 'reason.no_deadline';
  if (clock !== 'ahead') return clock === 'passed' ? 'target.missing.past' : 'target.missing.deadlineOpen';
  if (actual === null) return 'target.missing.actual';
  return isActualContradicted ? 'target.missing.contradicted' : 'target.missing.noDays';
}

/** How many times faster it would have to go: nothing is asked for, or the pace leads nowhere near. */
export function whyNoSpeedUp(judgement: Judgement): MessageKey {
  if (judgement.requiredPerYearFromNow === null || judgement.clock !== 'ahead' || judgement.verdict === 'achieved')
    return whyNotFromNow(judgement);
  return judgement.observedPerYear === null ? whyNoPace(judgement) : 'target.missing.away';
}

/** Rates of growth: besides what a pace needs, numbers that a rate leads to. */
export function whyNoGrowth({ judgement, target, indicator }: JudgedSeries): MessageKey {
  const { baseline, actual, days } = judgement;
  const hasPace = baseline !== null && actual !== null && (days.baselineToActual ?? 0) > 0;
  const isMetBefore = baseline !== null && computeMeets(baseline, target, indicator.direction) === 'yes';
  return hasPace && !isMetBefore && judgement.observedPerYear !== null ? 'target.missing.growth' : whyNoPace(judgement);
}
