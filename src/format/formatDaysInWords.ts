import type { Lang } from '../messages/lang';
import { formatDate } from './formatPeriod';

/** A line that a program wrote, with its ISO days as the reader of a list expects them. */
export const formatDaysInWords = (line: string, lang: Lang): string =>
  line.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day, lang));
