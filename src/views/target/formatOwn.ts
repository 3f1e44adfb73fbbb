import type { TargetFigure } from '../../domain/records/figure';
import { type AnyFigure, isOwn } from '../../domain/observation';
import { toFigure, type WhatIf } from '../../domain/whatIf';
import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';

/** The reader's value with its unit. */
export const formatOwnAmount = (whatIf: WhatIf, target: TargetFigure, text: Text): string =>
  formatAmount(toFigure(whatIf, target), text);

/**
 * What of the reader's own a target is judged by, of when, with his note: for the verdict and for exported images. Null
 * where nothing is.
 */
export function describeOwn(actuals: readonly AnyFigure[], note: string, text: Text): string | null {
  const { t, lang } = text;
  const own = actuals
    .filter(isOwn)
    .map((figure) =>
      t('target.whatIf.kept', { amount: formatAmount(figure, text), date: formatPeriodProse(figure.period, lang) }),
    );
  if (own.length === 0) return null;
  return [...own, ...(note === '' ? [] : [t('target.whatIf.keptNote', { note })])].join(lang === 'zh' ? '' : ' ');
}
