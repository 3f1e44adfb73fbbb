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
export type Verdict = (typeof VERDICTS)[number];
