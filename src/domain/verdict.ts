/** What can be said of a target, in the order in which the rules are tried (design, section 7). */
export const VERDICTS = [
  'achieved',
  'on_track',
  'behind',
  'far_behind',
  'moving_away',
  'missed',
  'passed_no_later_figure',
  'not_assessable',
] as const;
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is what it is, or why something cannot be computed. */
export const REASONS = [
  'met',
  'met_late',
  'met_date_open',
  'fallen_since',
  'below_at_deadline',
  'no_later_figure',
  'pace',
  'no_actual',
  'single_actual',
  'no_deadline',
  'no_number',
  'no_direction',
  'deadline_open',
  'zero_baseline',
  'sign_change',
  'baseline_meets_target',
  'zero_target',
  'date_open',
  'qualifier_open',
  'different_definition',
  'different_geography',
  'different_unit',
  'actual_without_number',
  'dated_in_future',
  'sources_contradict',
] as const;
/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];
