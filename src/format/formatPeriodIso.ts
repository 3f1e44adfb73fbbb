import type { Period } from '../domain/dataset';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

/** A period for machines and references, whoever reads, without the asterisk: `2021-12`, `2023-12–2024-01`. */
export function formatPeriodIso({ start, end, precision, type }: Period): string {
  const [from, to] = [start.slice(0, LENGTH[precision]), end.slice(0, LENGTH[precision])];
  return from === to || type === 'by' ? to : `${from}–${to}`;
}
