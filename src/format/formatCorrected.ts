import { isCode, KINDS, MEASURES, PERIOD_BASES, QUALIFIERS } from '../domain/codes';
import type { Period } from '../domain/period';
import type { Correction } from '../domain/records/correction';
import type { Text } from '../messages/text';
import { formatPeriodProse } from './formatPeriod';

const PRECISION_BY_LENGTH: Readonly<Record<number, Period['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

/** `2024-01`, `2024-01…2024-03`, or how a date is known: a correction holds it as the records write it. */
function formatCorrectedPeriod(value: string, text: Text): string {
  if (isCode(PERIOD_BASES, value)) return text.t(`basis.${value}`);
  const [first = value, last = first] = value.split('…');
  const precision = PRECISION_BY_LENGTH[last.length];
  if (!precision) return value;
  const [start, end] = [`${first}-01-01`.slice(0, 10), `${last}-01-01`.slice(0, 10)];
  return formatPeriodProse({ type: 'during', start, end, precision, basis: 'stated' }, text.lang);
}

/** What a field was, or is now, in the words of the reader: `超过`, `2024年1月—3月`; `null`: nothing. */
export function formatCorrected(field: Correction['field'], value: string | null, text: Text): string {
  if (value === null) return text.t('data.change.nothing');
  if (field === 'period') return formatCorrectedPeriod(value, text);
  if (field === 'qualifier' && isCode(QUALIFIERS, value)) return text.t(`qualifier.${value}`);
  if (field === 'kind' && isCode(KINDS, value)) return text.t(`kind.${value}`);
  if (field === 'measure' && isCode(MEASURES, value)) return text.t(`measure.${value}`);
  return value;
}
