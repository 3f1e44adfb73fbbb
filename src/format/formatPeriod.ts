import type { Period } from '../domain/dataset';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

const cut = (iso: string, precision: Period['precision']) => iso.slice(0, LENGTH[precision]);

/** When a value holds, at the precision of its source: `2023`, `2021-12`, `2022-06-30`, `2023-12–2024-01`. An asterisk marks an inferred date. */
export function formatPeriod(period: Period): string {
  const start = cut(period.start, period.precision);
  const end = cut(period.end, period.precision);
  const span = start === end || period.type === 'by' ? end : `${start}–${end}`;
  return period.basis === 'inferred' ? `${span}*` : span;
}

/** The same without the asterisk, for machine-readable places and file names. */
export const formatPeriodPlain = (period: Period): string => formatPeriod({ ...period, basis: 'stated' });
