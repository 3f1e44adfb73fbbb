import type { Direction } from './codes';
import type { TargetFigure } from './records/figure';
import { compareShare } from './exactRatio';
import { computeCounted } from './interval';
import type { Judgement } from './judgeTarget';
import { computeMeets } from './meetsTarget';

/**
 * How much of a target has been reached, coarsely: under 60 %, 60–95 %, from 95 % but not met, met. `open`: there is an
 * actual, but its words (over, about, 5–8) reach across two classes, two targets contradict each other, or less is
 * better and the share does not say how close it is.
 */
export const ATTAINMENT_CLASSES = ['below60', 'from60', 'from95', 'reached', 'open'] as const;
/** One of {@link ATTAINMENT_CLASSES}. */
export type AttainmentClass = (typeof ATTAINMENT_CLASSES)[number];

/** In percent; a share of exactly so much is in the class above. */
const STEPS = [60, 95] as const;

/**
 * Class of a share of a target that is not met: 100 % of "over 500" is still short of it. `isOpen`: the value stays
 * below `part`, as 近300 does.
 */
const classOfShare = (part: number, goal: number, isOpen: boolean): AttainmentClass => {
  const passed = STEPS.filter((step) => compareShare(part, goal, step) >= (isOpen ? 1 : 0));
  return ATTAINMENT_CLASSES[passed.length] ?? 'from95';
};

/**
 * The class of a judged target; null where the judgement gives no attainment, and so nothing may be drawn but a ring.
 */
export function computeAttainmentClass(
  target: TargetFigure,
  judgement: Pick<Judgement, 'actual' | 'attainmentRatio' | 'rivals'>,
  direction: Direction,
): AttainmentClass | null {
  const { actual, attainmentRatio, rivals } = judgement;
  const reported = actual === null ? null : computeCounted(actual);
  if (attainmentRatio === null || actual === null || reported === null || !target.value) return null;
  const answers = new Set([target, ...rivals].map((asked) => computeMeets(actual, asked, direction)));
  if (answers.size === 1 && answers.has('yes')) return 'reached';
  if (rivals.length > 0 || direction !== 'more') return 'open';
  const low = classOfShare(reported.min, target.value, false);
  const high = answers.has('open') ? 'reached' : classOfShare(reported.max, target.value, reported.openMax);
  return low === high ? low : 'open';
}
