import type { Direction } from '../domain/codes';
import type { ActualFigure, TargetFigure } from '../domain/records/figure';
import { judgeTarget, type Judgement, type QUANTITY_UNITS } from '../domain/judgeTarget';
import type { Reason, Verdict } from '../domain/verdict';
import type { Method } from '../domain/targetPace';

/** The rest of a case; what is left out: more is better, nothing was refused, linear, 22 November 2026. */
export interface CaseOptions {
  readonly today?: string;
  readonly direction?: Direction;
  readonly hasRefused?: boolean;
  readonly others?: readonly TargetFigure[];
  readonly method?: Method;
}

export function judgeCase(
  target: TargetFigure,
  actuals: readonly ActualFigure[],
  options: CaseOptions = {},
): Judgement<ActualFigure> {
  const { today = '2026-11-22', direction = 'more', hasRefused = false, others = [], method = 'linear' } = options;
  return judgeTarget({ target, actuals, direction, hasRefused, others }, today, method);
}

/** One line of a table of worked cases. */
export interface WorkedCase {
  readonly name: string;
  readonly judged: Judgement;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /**
   * Quantities reckoned by hand, to be met within half a hundredth (years have 365.25 days); null: must not be given.
   */
  readonly near?: Partial<Record<keyof typeof QUANTITY_UNITS, number | null>>;
  readonly dependsOnMethod?: boolean;
  /** ISO date of the figure that met the target first. */
  readonly metOn?: string;
}

/** What of a worked case does not come out; empty when all does. */
export function listDifferences({
  judged,
  verdict,
  reasons,
  near = {},
  dependsOnMethod = false,
  metOn,
}: WorkedCase): readonly string[] {
  const differences: string[] = [];
  const compare = (what: string, is: unknown, should: unknown) => {
    if (is !== should) differences.push(`${what} is ${String(is)}, not ${String(should)}`);
  };
  compare('verdict', judged.verdict, verdict);
  compare('reasons', judged.reasons.join(), reasons.join());
  compare('dependsOnMethod', judged.dependsOnMethod, dependsOnMethod);
  if (metOn !== undefined) compare('metOn', judged.metBy?.period.end, metOn);
  for (const [key, should] of Object.entries(near)) {
    const is = judged[key as keyof typeof QUANTITY_UNITS];
    const isNear =
      is === null || should === null ? is === should : Math.abs(is - should) <= 0.005 * Math.max(1, Math.abs(should));
    if (!isNear) compare(key, is, should);
  }
  return differences;
}
