import type { TargetFigure } from '../../domain/records/figure';
import { toFigure, type WhatIf } from '../../domain/whatIf';
import { type AnyFigure, isOwn } from '../../domain/observation';
import { formatDateProse, formatPeriodProse } from '../../format/formatPeriod';
import { joinNames } from '../../format/joinNames';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';

/** The reader's value with its unit. */
export const formatOwnAmount = (whatIf: WhatIf, target: TargetFigure, text: Text): string =>
  formatAmount(toFigure(whatIf, target), text);

/** One line that says what of the reader's articles a target is judged by; null where nothing. */
export function describeAdded(actuals: readonly AnyFigure[], text: Text): string | null {
  const added = actuals.flatMap((figure) => (isOwn(figure) && 'id' in figure ? [figure] : []));
  if (added.length === 0) return null;
  const list = added.map((figure) =>
    text.t('target.added.one', {
      amount: formatAmount(figure, text),
      date: formatPeriodProse(figure.period, text.lang),
    }),
  );
  return text.t('target.added', { list: joinNames(list, text.lang) });
}

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
