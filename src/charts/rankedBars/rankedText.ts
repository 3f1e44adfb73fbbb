import { formatContradiction, formatFigureNumber, formatNumber, formatPerResidents } from '../../format/formatNumber';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatSourceName } from '../../format/formatSource';
import type { FirstText } from '../../messages/text';
import type { PlaceReport } from '../../domain/placeReport';
import { formatPlaceValue } from '../map/placing/mapSeries';
import type { RankedBarsLayout, RankedGroup } from './layoutRankedBars';

const HEADINGS = {
  province: 'ranked.group.province',
  local: 'ranked.group.local',
  borrowed: 'ranked.group.borrowed',
  incomparable: 'ranked.group.incomparable',
  own: 'ranked.group.own',
  target: 'ranked.group.target',
} as const;

/** Heading of a group; places that are not ranked carry the reason in theirs. */
export function formatGroupHeading({ key, rows }: RankedGroup, text: FirstText): string {
  if (key !== 'incomparable') return text.t(HEADINGS[key]);
  const codes = new Set(rows.flatMap((row) => row.place.figure.caveats.map((caveat) => caveat.code)));
  const reasons = [...codes].map((code) => text.t(`caveat.${code}`)).join(text.t('ranked.separator'));
  // In English they stand within a line.
  return text.t(HEADINGS[key], { reasons: reasons.toLowerCase() });
}

/** The number of a row: as printed, or with one decimal when it is per 10,000 residents (computed by us). */
export function formatRankedValue(
  { figure, value, population, contradicting = [] }: PlaceReport,
  text: FirstText,
): string {
  if (contradicting.length > 0 && !population) return formatContradiction([figure, ...contradicting], text.lang);
  return population ? formatPerResidents(value) : formatFigureNumber(figure, text.lang);
}

/** When the number holds, said to be borrowed where another year was asked for; for a target, the year it is due. */
export function formatRankedDate({ figure, state, borrowedFor }: PlaceReport, text: FirstText): string {
  const date = formatPeriod(figure.period, text.lang);
  if (state === 'target')
    return figure.period.type === 'by' ? text.t('ranked.targetBy', { date }) : text.t('map.targetUndated');
  return borrowedFor ? text.t('map.borrowed', { date }) : date;
}

/** The words of a list at which signs stand. */
export const listRankedWords = ({ groups }: RankedBarsLayout, text: FirstText): string[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ place }) => [formatPlaceValue(place, text.lang), formatRankedDate(place, text)]),
  );

/** The denominator of a per-10,000 value with its date, source and grade; null for a total. */
export function formatDenominator({ population }: PlaceReport, text: FirstText): string | null {
  if (!population) return null;
  const residents = formatNumber(population.value, text.lang);
  return text.t('ranked.denominator', {
    residents,
    date: formatDate(population.asOf, text.lang, 'month'),
    source: formatSourceName(population, text.lang),
    grade: population.grade,
  });
}
