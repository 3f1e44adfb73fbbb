import type { UnitAmount } from '../domain/records/figure';
import type { FirstText } from '../messages/text';
import { formatFigureDigits, formatFigureNumber } from './formatNumber';
import { formatUnit } from './formatUnit';

/**
 * A printed value with all its digits, its qualifier as a word and its unit, for titles and screen readers: `约 17,500
 * 人` where the eye sees `≈1.75万`.
 */
export function formatInWords(figure: UnitAmount, text: FirstText): string {
  if (figure.value === null) return formatFigureNumber(figure, text.lang);
  const qualifier = figure.qualifier === 'exact' ? [] : [text.t(`qualifier.${figure.qualifier}`)];
  const unit = figure.unit === 'percent' ? [] : [formatUnit(figure, figure.value, text)];
  return [...qualifier, formatFigureDigits(figure, 'en'), ...unit].join(' ');
}
