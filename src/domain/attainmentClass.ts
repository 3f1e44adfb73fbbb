import type { Direction } from './codes';
import type { TargetFigure } from './records/figure';
import { computeInterval } from './interval';
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

const STEPS = [0.6, 0.95] as const;
const MARGIN = 1e-9;

/** Class of a share of a target that is not met: 100 % of "over 500" is still short of it. */
const classOfShare = (share: number): AttainmentClass =>
  ATTAINMENT_CLASSES[STEPS.filter((step) => share >= step - MARGIN).length] ?? 'from95';

/**
 * The class of a judged target; null where the judgement gives no attainment, and so nothing may be drawn but a ring.
 */
export function computeAttainmentClass(
  target: TargetFigure,
  judgement: Pick<Judgement, 'actual' | 'attainmentRatio' | 'rivals'>,
  direction: Direction,
): AttainmentClass | null {
  const { actual, attainmentRatio } = judgement;
  const reported = actual === null ? null : computeInterval(actual);
  if (attainmentRatio === null || actual === null || reported === null || !target.value) return null;
  if (judgement.rivals.length > 0) return 'open';
  const meets = computeMeets(actual, target, direction);
  if (meets === 'yes') return 'reached';
  if (direction !== 'more') return 'open';
  const low = classOfShare(reported.min / target.value);
  const high = meets === 'open' ? 'reached' : classOfShare(reported.max / target.value);
  return low === high ? low : 'open';
}
