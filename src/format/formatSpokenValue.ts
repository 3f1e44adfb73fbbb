import type { Figure } from '../domain/records/figure';
import type { PlaceReport } from '../domain/placeReport';
import type { FirstText } from '../messages/text';
import { joinNames } from './joinNames';
import { formatFigureDigits, formatPerResidents, formatQualifierMark } from './formatNumber';

/** Values for a screen reader, which says “≥”, “≠” and “※” badly or not at all. */

/**
 * Values that are printed of one thing, each in words already, as `2，另一处作 32，前后矛盾`: the first, and that the
 * others contradict it. One value alone stays as it is.
 */
export function joinContradicting(values: readonly string[], text: FirstText): string {
  const [value = '', ...others] = values;
  return others.length === 0 ? value : text.t('map.contradicted', { value, others: joinNames(others, text.lang) });
}

/** `over 33,000`: the qualifier as a word where the eye sees a mark. */
function qualify({ qualifier }: Pick<Figure, 'qualifier'>, number: string, { t }: FirstText): string {
  return formatQualifierMark(qualifier) === '' ? number : `${t(`qualifier.${qualifier}`)} ${number}`;
}

/**
 * The value of a place in words and without its unit, as a map speaks it: all digits, qualifier, what contradicts it,
 * and that it has a caveat. Per 10,000 residents where the place has a population to divide by.
 */
export function formatSpokenValue(
  {
    figure,
    value,
    population,
    contradicting = [],
  }: Pick<PlaceReport, 'figure' | 'value' | 'population' | 'contradicting'>,
  text: FirstText,
): string {
  const printed = population ? [figure] : [figure, ...contradicting];
  // All digits, as a shortened 3.3万 would be read in pieces.
  const numbers = printed.map((one) =>
    qualify(one, population ? formatPerResidents(value) : formatFigureDigits(one, 'en'), text),
  );
  const words = joinContradicting(numbers, text);
  const isDoubtful = printed.length > 1 || figure.caveats.length > 0;
  return isDoubtful ? `${words} (${text.t('caveat.has')})` : words;
}
