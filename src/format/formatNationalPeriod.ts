import type { Text } from '../messages/text';
import { formatPeriod } from './formatPeriod';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;
const WRITTEN = /^(截至)?(\d{4}(?:-\d{2}){0,2})(年底|年)?(\(“十四五”\))?$/;

function formatPart(part: string, text: Text): string | null {
  const [, until, iso = '', end, plan] = WRITTEN.exec(part) ?? [];
  const precision = PRECISIONS[iso.length as keyof typeof PRECISIONS];
  if (!precision) return null;
  return text.t('context.period', {
    date: formatPeriod({ type: 'as_of', start: iso, end: iso, precision, basis: 'stated' }, text.lang),
    state: until ? 'until' : end === '年底' ? 'yearEnd' : 'at',
    plan: plan ? 'yes' : 'no',
  });
}

/**
 * When a figure of an outside source holds, which the context files note in Chinese as the source has it: `2013年底`,
 * `2025-05`. Null where it cannot be read.
 */
export function formatNationalPeriod(period: string, text: Text): string | null {
  const parts = period.split('/').map((part) => formatPart(part, text));
  return parts.every((part) => part !== null) ? parts.join(' / ') : null;
}
