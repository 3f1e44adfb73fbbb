import type { Period } from '../domain/dataset';
import type { Lang } from '../messages/lang';
import { formatPeriod } from './formatPeriod';
import { formatPeriodIso } from './formatPeriodIso';

/** The different dates of several values, oldest first, in one of the ways to write a date. */
export const listPeriods = (periods: readonly Period[], lang: Lang, format = formatPeriod): string[] =>
  [...new Set([...periods].sort((a, b) => (formatPeriodIso(a) < formatPeriodIso(b) ? -1 : 1)).map((period) => format(period, lang)))];
