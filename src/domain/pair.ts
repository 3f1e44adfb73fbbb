import type { DerivedValue } from './records/derivedValue';
import type { Figure } from './records/figure';
import type { Indicator } from './records/indicator';
import type { Region } from './records/region';

/** Two indicators of one place, and how many times the second is the first. */
export interface PairRow {
  readonly region: Region;
  readonly first: Figure;
  readonly second: Figure;
  /** second ÷ first, ours; the ends are what the words of both allow, null = open. null: the first is zero. */
  readonly ratio: { readonly value: number; readonly min: number | null; readonly max: number | null } | null;
  /** The recorded share of the first in the second, where the first is counted out of the second (a pass rate). */
  readonly share: DerivedValue | null;
  /** The two are dated more than two years apart, or one of them has a definition too unclear to compare. */
  readonly isDoubtful: boolean;
}

/** Two indicators that some places print both. The first is the one with the smaller numbers. */
export interface Pair {
  readonly first: Indicator;
  readonly second: Indicator;
  readonly rows: readonly PairRow[];
}

/** Whether the first is counted out of the second everywhere: then a share says more than a ratio. */
export const hasShares = ({ rows }: Pair): boolean => rows.length > 0 && rows.every(({ share }) => share !== null);
