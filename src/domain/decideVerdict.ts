import { type Clock, selectDeadlines } from './deadline';
import { computeDateMeets, type DatedActuals, type Refusal, type TargetCase } from './targetInputs';
import { isOwn } from './observation';
import type { TargetFigure } from './records/figure';
import { computeBands, type Method, selectBand } from './targetPace';
import { type Quantities, selectPaceYears, type Years } from './targetQuantities';
import type { Reason, Verdict } from './verdict';

/** A verdict with why it is that one, the reason that decided first. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What the rules look at. */
export interface Evidence {
  readonly subject: TargetCase;
  /** Targets that ask for another value of the same thing by the same deadline. */
  readonly rivals: readonly TargetFigure[];
  /** The actuals that can be set against the target, by date, oldest first. */
  readonly dates: readonly DatedActuals[];
  /** Why others cannot. */
  readonly refusals: readonly Refusal[];
  readonly quantities: Pick<Quantities, 'paceRatio' | 'growthRatio'>;
  readonly years: Years;
  readonly method: Method;
  readonly clock: Clock;
}

/** One rule of section 7: its verdict, or null where it does not apply. */
type Rule = (evidence: Evidence) => Decision | null;

const unassessable = (...reasons: readonly Reason[]): Decision => ({ verdict: 'not_assessable', reasons });

/** Whether the actuals of a date meet the target. */
export const meets = (date: DatedActuals, { target, direction }: TargetCase): 'yes' | 'no' | 'open' =>
  computeDateMeets(date, target, direction);

/**
 * An actual that the article prints beside its own target is where the target starts from; it cannot lie behind the
 * deadline.
 */
function hasBaselineAfterDeadline({ target }: TargetCase, dates: readonly DatedActuals[]): boolean {
  const first = dates[0]?.figures.find(
    (figure) => !isOwn(figure) && figure.article === target.article && target.actuals?.includes(figure.id),
  );
  return first !== undefined && first.period.start > target.period.end;
}

/** No number, no better or worse, two targets that contradict each other, dates that cannot be. */
const refuseTarget: Rule = ({ subject, rivals, dates }) => {
  if (subject.target.value === null) return unassessable('no_number');
  if (subject.direction === 'neutral') return unassessable('no_direction');
  if (rivals.length > 0) return unassessable('sources_contradict');
  return hasBaselineAfterDeadline(subject, dates) ? unassessable('deadline_before_baseline') : null;
};

/** Met: when, as far as it is known, and whether it still holds. */
const decideMet: Rule = ({ subject, dates }) => {
  const at = dates.findIndex((date) => meets(date, subject) === 'yes');
  const [met, latest] = [dates[at], dates.at(-1)];
  if (!met || !latest) return null;
  const reasons: Reason[] = ['met'];
  const { earliest, latest: last } = selectDeadlines(subject.target.period);
  if (subject.target.period.type === 'by' && met.end > earliest) {
    const wasShort = dates.slice(0, at).some((date) => date.end >= last && meets(date, subject) === 'no');
    reasons.push(wasShort ? 'met_late' : 'met_date_open');
  }
  if (meets(latest, subject) === 'no') reasons.push('fallen_since');
  return { verdict: 'achieved', reasons };
};

/** A target without a deadline has no path. */
const refuseWithoutDeadline: Rule = ({ subject }) =>
  subject.target.period.type === 'by' ? null : unassessable('no_deadline');

function listAbsence({ subject, refusals }: Evidence): readonly Reason[] {
  const refused: readonly Reason[] = subject.hasRefused ? ['different_definition'] : [];
  return [...new Set<Reason>(['no_actual', ...refusals, ...refused])];
}

/** Nobody can say whether the deadline has passed, so neither a miss nor a pace can be claimed. */
const decideOpen: Rule = (evidence) => {
  const { clock, dates } = evidence;
  if (clock !== 'open') return null;
  if (dates.length === 0) return unassessable('deadline_open', ...listAbsence(evidence));
  return dates.length === 1 ? unassessable('deadline_open', 'single_actual') : unassessable('deadline_open');
};

/** The deadline has passed: missed, or no figure since that could say so. */
const decidePassed: Rule = (evidence) => {
  const { clock, subject, dates } = evidence;
  if (clock !== 'passed') return null;
  const latest = dates.at(-1);
  if (!latest) return { verdict: 'passed_no_later_figure', reasons: ['no_later_figure', ...listAbsence(evidence)] };
  if (latest.end < selectDeadlines(subject.target.period).latest) {
    return {
      verdict: 'passed_no_later_figure',
      reasons: dates.length === 1 ? ['no_later_figure', 'single_actual'] : ['no_later_figure'],
    };
  }
  if (meets(latest, subject) === 'no') return { verdict: 'missed', reasons: ['below_at_deadline'] };
  return unassessable(latest.isContradicted ? 'sources_contradict' : 'qualifier_open');
};

/** The deadline lies ahead, but the actuals give no pace. */
const refusePace: Rule = (evidence) => {
  const {
    dates,
    subject: { target },
  } = evidence;
  const [first, latest] = [dates[0], dates.at(-1)];
  if (!first || !latest) return unassessable(...listAbsence(evidence));
  if (first.isContradicted || latest.isContradicted) return unassessable('sources_contradict');
  if (dates.length === 1) return unassessable('single_actual');
  if (first.pick.value === 0) return unassessable('zero_baseline');
  if (first.end >= target.period.end) return unassessable('deadline_before_baseline');
  const changesSign = [target.value, latest.pick.value].some((value) => (value ?? 0) * (first.pick.value ?? 0) < 0);
  return changesSign ? unassessable('sign_change') : null;
};

/** The band of the pace, where the words of the figures leave one. */
const decidePace: Rule = ({ subject: { target, direction }, dates, quantities, years: stretches, method }) => {
  const [baseline, actual, years] = [dates[0]?.pick, dates.at(-1)?.pick, selectPaceYears(stretches)];
  const ratio = (method === 'linear' ? quantities.paceRatio : quantities.growthRatio).value;
  if (ratio === null || !baseline || !actual || !years) return unassessable('baseline_meets_target');
  const bands = computeBands({ target, baseline, actual, direction, years, method });
  return bands.size > 1 ? unassessable('qualifier_open', 'pace') : { verdict: selectBand(ratio), reasons: ['pace'] };
};

/** The rules of section 7 in their order. */
const RULES: readonly Rule[] = [
  refuseTarget,
  decideMet,
  refuseWithoutDeadline,
  decideOpen,
  decidePassed,
  refusePace,
  decidePace,
];

/** The verdict of the first rule that applies; the last one always does. */
export function decideVerdict(evidence: Evidence): Decision {
  for (const rule of RULES) {
    const decision = rule(evidence);
    if (decision) return decision;
  }
  return unassessable('no_actual');
}
