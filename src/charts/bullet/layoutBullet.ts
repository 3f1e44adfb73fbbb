import type { Amount } from '../../domain/records/figure';
import { isLowerBound } from '../../domain/codes';
import { computeInterval } from '../../domain/interval';

/** Headroom past the target, so that its tick never stands on the edge. */
const HEADROOM = 1.1;

/** A bullet as shares (0–1) of its track: what is reported against what is required, from 0. */
export interface PlacedBullet {
  /** Value at the right end of the track. */
  readonly max: number;
  /** Length of the bar; null where no actual is reported: a track without a bar, never a bar of 0. */
  readonly actual: number | null;
  /** Part of the bar that the source's words leave open (nearly, about): from the lower to the upper reading. */
  readonly margin: { readonly from: number; readonly to: number } | null;
  readonly target: number;
  /** The target is a floor (over, at least): a chevron stands past its tick. */
  readonly isOpen: boolean;
  /** The actual is a floor: a chevron stands past the bar's end. */
  readonly isActualOpen: boolean;
}

/** Places the latest actual against its target; null for a target without a number. */
export function layoutBullet(target: Amount, actual: Amount | null): PlacedBullet | null {
  if (target.value === null || target.value <= 0) return null;
  const value = actual?.value ?? null;
  const interval = actual ? computeInterval(actual) : null;
  const max =
    Math.max(target.value, value ?? 0, interval && Number.isFinite(interval.max) ? interval.max : 0) * HEADROOM;
  const isVague = interval !== null && Number.isFinite(interval.max) && interval.max > interval.min;
  return {
    max,
    actual: value === null ? null : value / max,
    margin: isVague ? { from: interval.min / max, to: interval.max / max } : null,
    target: target.value / max,
    isOpen: isLowerBound(target.qualifier),
    isActualOpen: actual !== null && isLowerBound(actual.qualifier),
  };
}
