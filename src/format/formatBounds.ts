import { type Bounds, selectBoundKind } from '../domain/bounds';
import type { Judgement } from '../domain/judgeTarget';
import type { Text } from '../messages/text';
import { formatShare } from './formatExact';

/** Bounds with their sign: `≤17.8%`, `≥+102.8 人`, `76.0%–84.0%`; a dash where nothing is bounded. */
export function formatBounds(bounds: Bounds | null, format: (value: number) => string): string {
  switch (selectBoundKind(bounds)) {
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

type Attained = Pick<Judgement, 'attainmentRatio' | 'bounds'>;

/**
 * Attainment as far as the words of actual and target fix it: `37.3%`, `≤17.8%` of “over 500”, `≥80.0%` for over 400 of
 * 500; null where there is none.
 */
export const formatAttainment = ({ attainmentRatio, bounds }: Attained): string | null =>
  attainmentRatio === null ? null : formatBounds(bounds.attainmentRatio, formatShare);

/** The same as a phrase: `是目标的 37.3%`, `至多是目标的 17.8%`; empty where there is none. */
export function formatAttainmentPhrase({ attainmentRatio, bounds }: Attained, text: Text): string {
  if (attainmentRatio === null) return '';
  const bound = selectBoundKind(bounds.attainmentRatio);
  const share = (value: number | undefined) => formatShare(value ?? 0);
  const { min, max } = bounds.attainmentRatio ?? {};
  const shown = {
    point: share(max),
    atMost: share(max),
    atLeast: share(min),
    between: `${share(min)}–${share(max)}`,
    none: '',
  }[bound];
  return text.t('target.finding.share', { bound, share: shown });
}
