import type { Correction } from '../domain/records/correction';
import type { Text } from '../messages/text';
import { formatNumber } from './formatNumber';
import { formatPeriodProse } from './formatPeriod';
import { joinNames } from './joinNames';

type Side = 'before' | 'after';

/** The word of a code; null where there is none, or the field holds no code. */
function sayCode(correction: Correction, side: Side, { t }: Text): string | null {
  switch (correction.field) {
    case 'qualifier':
      return correction[side] && t(`qualifier.${correction[side]}`);
    case 'basis':
      return correction[side] && t(`basis.${correction[side]}`);
    case 'kind':
      return correction[side] && t(`kind.${correction[side]}`);
    case 'measure':
      return correction[side] && t(`measure.${correction[side]}`);
    case 'unit':
      return correction[side] && t(`unit.${correction[side]}`, { count: 2 });
    default:
      return null;
  }
}

/** What a field was, or is now, in the words of the reader: `超过`, `2024年1月—3月`, `下辖区`; `无`: nothing. */
export function formatCorrected(correction: Correction, side: Side, text: Text): string {
  const value = correction[side];
  if (typeof value === 'number') return formatNumber(value, text.lang);
  if (value === null || typeof value === 'string')
    return sayCode(correction, side, text) ?? text.t('data.change.nothing');
  if ('start' in value) return formatPeriodProse({ ...value, type: 'during', basis: 'stated' }, text.lang);
  return joinNames(value.map(text.both), text.lang);
}
