import type { Judgement } from '../../domain/judgeTarget';
import type { Reason } from '../../domain/verdict';
import type { MessageKey } from '../../messages/text';

const SECOND: readonly MessageKey[] = ['target.change.secondFigure'];
const LATER: readonly MessageKey[] = ['target.change.laterFigure'];

/** What a reader could bring against each reason. */
export const WISHES: Readonly<Record<Reason, readonly MessageKey[]>> = {
  met: ['target.change.noneNeeded'],
  met_late: ['target.change.noneNeeded'],
  met_date_open: ['target.change.metDate'],
  fallen_since: LATER,
  below_at_deadline: LATER,
  no_later_figure: LATER,
  pace: LATER,
  no_actual: ['target.change.oneFigure', 'target.change.twoFigures'],
  single_actual: SECOND,
  no_deadline: ['target.change.anyDeadline'],
  no_number: ['target.change.number'],
  no_direction: ['target.change.direction'],
  deadline_open: ['target.change.deadline'],
  zero_baseline: ['target.change.zeroBaseline'],
  sign_change: ['target.change.signs'],
  baseline_meets_target: ['target.change.earlierBaseline'],
  zero_target: ['target.change.zeroTarget'],
  date_open: ['target.change.exactDate'],
  qualifier_open: ['target.change.exactFigure'],
  different_definition: ['target.change.definition'],
  different_geography: ['target.change.geography'],
  different_unit: ['target.change.unit'],
  actual_without_number: ['target.change.printedNumber'],
  dated_in_future: ['target.change.past'],
  sources_contradict: ['target.change.agreement'],
};

/** What would settle a judgement, or change it: the wishes of its reasons, each once. */
export function listWishes({ verdict, reasons }: Pick<Judgement, 'verdict' | 'reasons'>): readonly MessageKey[] {
  // Where the words of a figure leave the pace open, only surer words help.
  const asked =
    verdict === 'not_assessable'
      ? reasons.filter((reason) => reason !== 'pace')
      : reasons.filter((reason) => reason !== 'met' || reasons.length === 1);
  return [...new Set(asked.flatMap((reason) => WISHES[reason]))];
}
