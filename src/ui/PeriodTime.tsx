import type { Period } from '../domain/dataset';
import { formatPeriod, formatPeriodIso, formatPeriodProse } from '../format/formatPeriod';
import { useText } from '../messages/TextContext';

interface PeriodTimeProps {
  readonly period: Period;
  /** In a sentence: with the month in full. */
  readonly isProse?: boolean;
}

/** A date for the reader, with its ISO form for machines; HTML has none for a span of time. */
export function PeriodTime({ period, isProse = false }: PeriodTimeProps) {
  const { lang } = useText();
  const words = (isProse ? formatPeriodProse : formatPeriod)(period, lang);
  const iso = formatPeriodIso(period);
  return iso.includes('–') ? words : <time dateTime={iso}>{words}</time>;
}
