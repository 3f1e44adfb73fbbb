import type { NationalMoment } from '../domain/records/nationalFigure';
import type { Text } from '../messages/text';
import { formatPeriod } from './formatPeriod';

const PRECISIONS: Readonly<Record<number, 'year' | 'month'>> = { 4: 'year', 7: 'month' };

function formatMoment({ date, when, plan }: NationalMoment, text: Text): string {
  const precision = PRECISIONS[date.length] ?? 'day';
  return text.t('context.period', {
    date: formatPeriod({ type: 'as_of', start: date, end: date, precision, basis: 'stated' }, text.lang),
    state: when,
    plan: plan ? 'yes' : 'no',
  });
}

/** When a figure of an outside source holds: `end of 2013`, `end of 2024 / as of May 2025`. */
export const formatNationalPeriod = (period: readonly NationalMoment[], text: Text): string =>
  period.map((moment) => formatMoment(moment, text)).join(' / ');
