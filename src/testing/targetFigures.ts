import type { Direction } from '../domain/codes';
import type { Figure, FigureId } from '../domain/dataset';
import { judgeTarget, type Judgement, type QUANTITY_UNITS, type Reason, type Verdict } from '../domain/judgeTarget';
import type { Method } from '../domain/targetPace';

/** Made-up figures for tests of the judgement: certified persons of one place, exact unless said otherwise. */

const make = (kind: 'actual' | 'target', value: number | null, end: string, more: Partial<Figure>): Figure =>
  ({
    id: `${kind}-${end}`,
    kind,
    value,
    unit: 'person',
    qualifier: 'exact',
    indicator: 'certified',
    region: '520600',
    article: '004D',
    period: { type: kind === 'target' ? 'by' : 'as_of', start: end, end, precision: 'day', basis: 'stated' },
    printed: '',
    excerpt: '',
    line: 1,
    caveats: [],
    comparable: true,
    ...more,
  }) as unknown as Figure;

/** A target of `value` by `end`. */
export const makeTarget = (value: number | null, end: string, more: Partial<Figure> = {}): Figure =>
  make('target', value, end, more);

/** A reported value of `value` as of `end`. */
export const makeActual = (value: number | null, end: string, more: Partial<Figure> = {}): Figure =>
  make('actual', value, end, more);

export const asId = (id: string): FigureId => id as FigureId;

/** The rest of a case; what is left out: more is better, nothing was refused, linear, 22 November 2026. */
export interface CaseOptions {
  readonly today?: string;
  readonly direction?: Direction;
  readonly hasRefused?: boolean;
  readonly others?: readonly Figure[];
  readonly method?: Method;
}

export function judgeCase(target: Figure, actuals: readonly Figure[], options: CaseOptions = {}): Judgement {
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
