import { type Bounds, computeBounds } from '../domain/bounds';
import type { Figure } from '../domain/records/figure';
import { isLowerBound } from '../domain/interval';
import type { Judgement } from '../domain/judgeTarget';
import type { Text } from '../messages/text';
import { formatShare } from './formatExact';

/** How much of a reckoning is fixed: a point, one end, both ends, or nothing. */
export type BoundKind = 'point' | 'atMost' | 'atLeast' | 'between' | 'none';

const isSame = ({ min, max }: Bounds) => Math.abs(max - min) <= 1e-9 * Math.max(1, Math.abs(max));

/** A ratio of 0 that only an endless target gives is no end: nothing is said below. */
export function selectBoundKind(bounds: Bounds | null, isFloorOpen = false): BoundKind {
  if (bounds === null) return 'none';
  const [hasMin, hasMax] = [
    Number.isFinite(bounds.min) && !(isFloorOpen && bounds.min === 0 && bounds.max !== 0),
    Number.isFinite(bounds.max),
  ];
  if (hasMin && hasMax) return isSame(bounds) ? 'point' : 'between';
  if (hasMin) return 'atLeast';
  return hasMax ? 'atMost' : 'none';
}

/** Bounds with their sign: `≤17.8%`, `≥+102.8 人`, `76.0%–84.0%`; a dash where nothing is bounded. */
export function formatBounds(bounds: Bounds | null, format: (value: number) => string, isFloorOpen = false): string {
  switch (selectBoundKind(bounds, isFloorOpen)) {
    case 'point':
      return format(bounds?.max ?? 0);
    case 'atMost':
      return `≤${format(bounds?.max ?? 0)}`;
    case 'atLeast':
      return `≥${format(bounds?.min ?? 0)}`;
    case 'between':
      return `${format(bounds?.min ?? 0)}–${format(bounds?.max ?? 0)}`;
    case 'none':
      return '—';
  }
}

const computeAttainment = (target: Figure, actual: Figure) => computeBounds([actual, target], (yt, yT) => yt / yT);

/**
 * Attainment as far as the words of actual and target fix it: `37.3%`, `≤17.8%` of “over 500”, `≥80.0%` for over 400 of
 * 500.
 */
export function formatAttainment(target: Figure, judgement: Judgement): string | null {
  if (judgement.attainmentRatio === null || judgement.actual === null) return null;
  return formatBounds(computeAttainment(target, judgement.actual), formatShare, isLowerBound(target.qualifier));
}

/** The same as a phrase: `是目标的 37.3%`, `至多是目标的 17.8%`. */
export function formatAttainmentPhrase(target: Figure, judgement: Judgement, text: Text): string {
  if (judgement.attainmentRatio === null || judgement.actual === null) return '';
  const bounds = computeAttainment(target, judgement.actual);
  const bound = selectBoundKind(bounds, isLowerBound(target.qualifier));
  const share = (value: number | undefined) => formatShare(value ?? 0);
  const shown = {
    point: share(bounds?.max),
    atMost: share(bounds?.max),
    atLeast: share(bounds?.min),
    between: `${share(bounds?.min)}–${share(bounds?.max)}`,
    none: '',
  }[bound];
  return text.t('target.finding.share', { bound, share: shown });
}
