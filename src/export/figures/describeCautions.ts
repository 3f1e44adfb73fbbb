import type { Figure } from '../../domain/records/figure';
import { formatDateProse } from '../../format/formatPeriod';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { type Comparison, isPlacedRow } from '../../selectors/selectComparison';
import { joinPlaces } from './describeComparison';

/** A reason to be careful, in words; `place` names whom it concerns. */
export interface Caution {
  readonly key: string;
  readonly label: string;
  readonly words: string;
}

/** The caveats of the compared values, each once, with the place they belong to. */
function describeCaveats({ rows }: Comparison, text: Text): Caution[] {
  return rows.filter(isPlacedRow).flatMap(({ region, place, state }) =>
    place.figure.caveats.map((caveat, position) => ({
      key: `${place.figure.id}-${position}`,
      label: `${formatPlace(region, text)} ※ ${text.t(`caveat.${caveat.code}`)}`,
      words:
        text.both(caveat) +
        (state === 'incomparable' && position === 0
          ? (text.lang === 'zh' ? '；' : '; ') +
            text.t('compare.caution.incomparable', { place: formatPlace(region, text) })
          : ''),
    })),
  );
}

/** What stands in the way of comparing these values; mixed dates are said with their own control. */
export function describeCautions(comparison: Comparison, text: Text): Caution[] {
  const { rows, places, open } = comparison;
  const plain = (key: string, words: string): Caution => ({ key, label: '', words });
  const noPopulation = rows.filter((row) => row.state === 'noPopulation');
  const denominators = [...new Set(places.flatMap((place) => place.population?.asOf.slice(0, 7) ?? []))]
    .sort()
    .map((month) => formatDateProse(month, text.lang, 'month'));
  return [
    ...(comparison.hasTwoGroups ? [plain('levels', text.t('compare.caution.levels'))] : []),
    ...(open.length > 0 ? [plain('open', text.t('compare.caution.open', { places: joinPlaces(open, text) }))] : []),
    ...(comparison.hasUnequalSpans ? [plain('spans', text.t('compare.caution.spans'))] : []),
    ...(noPopulation.length > 0
      ? [plain('population', text.t('compare.caution.population', { places: joinPlaces(noPopulation, text) }))]
      : []),
    ...(denominators.length > 1
      ? [
          plain(
            'denominators',
            text.t('compare.caution.denominators', { dates: denominators.join(text.t('compare.separator')) }),
          ),
        ]
      : []),
    ...describeCaveats(comparison, text),
  ];
}

/** The figures that a comparison shows, contradicting ones included. */
export const figuresOf = ({ rows }: Comparison): Figure[] =>
  rows.flatMap((row) =>
    isPlacedRow(row)
      ? [row.place.figure, ...(row.place.contradicting ?? [])]
      : row.state === 'none'
        ? []
        : [row.figure],
  );
