import { type Clock, selectDeadlines } from './deadline';
import { computeDateMeets, type DatedActuals } from './datedActuals';
import type { Refusal, TargetCase } from './targetInputs';
import type { Answer } from './meetsTarget';
import type { TargetFigure } from './records/figure';
import { computeBands, hasDistance, type Method, type PaceDays } from './targetPace';
import type { Reason, Verdict } from './verdict';

/** A verdict with why it is that one, the reason that decided first. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What the rules look at. */
export interface Evidence {
  readonly subject: TargetCase;
  /** The actuals that can be set against the target, by date, oldest first. */
  readonly dates: readonly DatedActuals[];
  /** Of these dates the ones that certainly meet the target, or certainly do not. */
  readonly certain: readonly CertainDate[];
  /** Why others cannot. */
  readonly refusals: readonly Refusal[];
  /** null where there are no two dates before a deadline. */
  readonly days: PaceDays | null;
  readonly method: Method;
  readonly clock: Clock;
}

/** One rule of section 7: its verdict, or null where it does not apply. */
type Rule = (evidence: Evidence) => Decision | null;

const unassessable = (...reasons: readonly Reason[]): Decision => ({ verdict: 'not_assessable', reasons });

/** Whether the actuals of a date meet the target. */
const meets = (date: DatedActuals, { target, direction }: TargetCase): Answer =>
  computeDateMeets(date, target, direction);

/** A date whose figures certainly meet the target, or certainly do not. */
export interface CertainDate {
  readonly date: DatedActuals;
  readonly isMet: boolean;
}

/** What is certain is not undone by a vague figure of a later date: dates that leave it open are passed over. */
export function listCertain(dates: readonly DatedActuals[], subject: TargetCase): readonly CertainDate[] {
  const certain: CertainDate[] = [];
  for (const date of dates) {
    const answer = meets(date, subject);
    if (answer !== 'open') certain.push({ date, isMet: answer === 'yes' });
  }
  return certain;
}

/** No number, no better or worse. */
const refuseTarget: Rule = ({ subject }) => {
  if (subject.target.value === null) return unassessable('no_number');
  return subject.direction === 'neutral' ? unassessable('no_direction') : null;
};

/** The date that says whether the target was reached: that of the deadline itself, else the latest. */
const selectDecisive = (
  certain: readonly CertainDate[],
  { target: { period } }: TargetCase,
): CertainDate | undefined => {
  const { earliest, latest } = selectDeadlines(period);
  const atDeadline =
    period.type === 'by' && earliest === latest ? certain.find(({ date }) => date.end === latest) : undefined;
  const last = certain.at(-1);
  // Below at the deadline and reached later is reached, late.
  return atDeadline?.isMet === false && last?.isMet === true ? last : (atDeadline ?? last);
};

/** The first date of the unbroken run of dates that meet the target, up to the one that decides; null: not reached. */
export function selectMetDate(certain: readonly CertainDate[], subject: TargetCase): DatedActuals | null {
  const decisive = selectDecisive(certain, subject);
  if (!decisive?.isMet) return null;
  const before = certain.slice(0, certain.indexOf(decisive) + 1);
  const start = before.findLastIndex(({ isMet }) => !isMet) + 1;
  return before[start]?.date ?? null;
}

/** Whether the target was reached in time, as far as that is known; null where it was, or has no deadline. */
function selectLateness({ subject, certain }: Evidence, met: DatedActuals): Reason | null {
  const { period } = subject.target;
  const { earliest, latest } = selectDeadlines(period);
  if (period.type !== 'by' || met.end <= earliest) return null;
  const wasShort = certain.some(({ date, isMet }) => !isMet && date.end >= latest && date.end < met.end);
  return wasShort ? 'met_late' : 'met_date_open';
}

/** Met: when, as far as it is known. */
const decideMet: Rule = (evidence) => {
  const met = selectMetDate(evidence.certain, evidence.subject);
  if (met === null) return null;
  const lateness = selectLateness(evidence, met);
  return { verdict: 'achieved', reasons: lateness === null ? ['met'] : ['met', lateness] };
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
  const { clock, subject, dates, certain } = evidence;
  if (clock !== 'passed') return null;
  if (dates.length === 0)
    return { verdict: 'passed_no_later_figure', reasons: ['no_later_figure', ...listAbsence(evidence)] };
  const due = selectDeadlines(subject.target.period).latest;
  const latest = dates.at(-1);
  if (!latest || latest.end < due) {
    const single: readonly Reason[] = dates.length === 1 ? ['single_actual'] : [];
    return { verdict: 'passed_no_later_figure', reasons: ['no_later_figure', ...single] };
  }
  if (certain.some(({ date }) => date.end >= due)) return { verdict: 'missed', reasons: ['below_at_deadline'] };
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
  const changesSign = [target.value, latest.pick.value].some((value) => (value ?? 0) * (first.pick.value ?? 0) < 0);
  return changesSign ? unassessable('sign_change') : null;
};

/** The band of the pace, where the words of the figures leave one. */
const decidePace: Rule = ({ subject: { target, direction }, dates, days, method }) => {
  const [baseline, actual] = [dates[0]?.pick, dates.at(-1)?.pick];
  if (!baseline || !actual || !days || !hasDistance(baseline.value ?? NaN, target.value ?? NaN, direction))
    return unassessable('baseline_meets_target');
  if (method === 'compound' && target.value === 0) return unassessable('zero_target');
  const [band, ...others] = computeBands({ target, baseline, actual, direction, days, method });
  if (band === undefined || band === 'met') return unassessable('baseline_meets_target');
  return others.length > 0 ? unassessable('qualifier_open', 'pace') : { verdict: band, reasons: ['pace'] };
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

/** Once reached, since fallen: the latest date that is certain does not meet the target, and an earlier one does. */
function hasFallen({ certain }: Evidence): boolean {
  return certain.at(-1)?.isMet === false && certain.some(({ isMet }) => isMet);
}

/** The verdict of the first rule that applies, and whether the target was once reached and is no longer. */
function decideVerdict(evidence: Evidence): Decision {
  for (const rule of RULES) {
    const decision = rule(evidence);
    if (decision === null) continue;
    return hasFallen(evidence) ? { ...decision, reasons: [...decision.reasons, 'fallen_since'] } : decision;
  }
  return unassessable('no_actual');
}

/** Verdicts that no pace is needed for: they stand where two targets that contradict each other both lead to them. */
const SHARED: ReadonlySet<Verdict> = new Set<Verdict>(['achieved', 'missed', 'passed_no_later_figure']);

/** What the rules look at, with what is certain among it. Each field by its name: spreading takes much longer. */
const gatherEvidence = (
  { dates, refusals, days, method, clock }: Omit<Evidence, 'certain' | 'subject'>,
  subject: TargetCase,
): Evidence => ({ subject, dates, certain: listCertain(dates, subject), refusals, days, method, clock });

/**
 * The verdict where other targets ask for another value of the same thing by the same deadline: what all of them lead
 * to is certain, and nothing else is.
 */
export function decideAmongRivals(given: Omit<Evidence, 'certain'>, rivals: readonly TargetFigure[]): Decision {
  const evidence = gatherEvidence(given, given.subject);
  const decision = decideVerdict(evidence);
  if (rivals.length === 0 || refuseTarget(evidence)) return decision;
  const isShared =
    SHARED.has(decision.verdict) &&
    rivals.every(
      (target) => decideVerdict(gatherEvidence(given, { ...given.subject, target })).verdict === decision.verdict,
    );
  return isShared ? decision : unassessable('sources_contradict');
}

const LATENESS: ReadonlySet<Reason> = new Set<Reason>(['met_late', 'met_date_open']);

/** Reached in every reading; if not in every reading as early, then nobody knows when. */
function listMet(decisions: readonly Decision[]): readonly Reason[] {
  const lateness = new Set(decisions.map(({ reasons }) => reasons.find((reason) => LATENESS.has(reason)) ?? null));
  const [only] = lateness;
  if (lateness.size > 1) return ['met', 'met_date_open'];
  return only ? ['met', only] : ['met'];
}

/**
 * One verdict of the verdicts that the ends of the figures' dates lead to; where they differ, that is said instead of a
 * verdict. Of more ends than could be tried (`isComplete` false) no verdict is certain either.
 */
export function mergeDecisions(decisions: readonly Decision[], isComplete: boolean): Decision {
  const [first] = decisions;
  if (first === undefined) return unassessable('no_actual');
  if (decisions.length === 1) return first;
  const fallen = decisions.every(({ reasons }) => reasons.includes('fallen_since')) ? (['fallen_since'] as const) : [];
  const reasons = new Set<Reason>(decisions.flatMap((decision) => decision.reasons));
  reasons.delete('fallen_since');
  const isCertain = isComplete || first.verdict === 'not_assessable';
  if (isCertain && decisions.every(({ verdict }) => verdict === first.verdict)) {
    const { verdict } = first;
    return { verdict, reasons: [...(verdict === 'achieved' ? listMet(decisions) : reasons), ...fallen] };
  }
  const kept = (['qualifier_open', 'sources_contradict', 'pace'] as const).filter((reason) => reasons.has(reason));
  return unassessable('date_open', ...kept);
}
