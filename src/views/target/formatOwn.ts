import type { TargetFigure } from '../../domain/records/figure';
import { toFigure, type WhatIf } from '../../domain/whatIf';
import { formatDateProse } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';

/** The reader's value with its unit. */
export const formatOwnAmount = (whatIf: WhatIf, target: TargetFigure, text: Text): string =>
  formatAmount(toFigure(whatIf, target), text);

/** One line that says whose value it is, of when, with the reader's note: for the verdict and for exported images. */
export function describeOwn(whatIf: WhatIf, target: TargetFigure, text: Text): string {
  const kept = text.t('target.whatIf.kept', {
    amount: formatOwnAmount(whatIf, target, text),
    date: formatDateProse(whatIf.date, text.lang),
  });
  return whatIf.note === ''
    ? kept
    : `${kept}${text.lang === 'zh' ? '' : ' '}${text.t('target.whatIf.keptNote', { note: whatIf.note })}`;
}
