import type { Indicator } from '../../domain/records/indicator';
import { selectRankingGroup } from '../../domain/rankingGroup';
import type { Place } from '../../domain/placeReport';
import { formatPerResidents, formatQualifierMark } from '../../format/formatNumber';
import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { type Comparison, type ComparisonRow, isPlacedRow, type PlacedRow } from '../../selectors/selectComparison';

const GROUPS = { province: 'ranked.group.province', local: 'ranked.group.local' } as const;

/** Names of rows in the order of the page. */
export const joinPlaces = (rows: readonly Pick<ComparisonRow, 'region'>[], text: Text): string =>
  rows.map((row) => formatPlace(row.region, text)).join(text.t('compare.separator'));

/** The value that is compared: as printed with its unit, or per 10,000 residents with the mark of the printed one. */
function formatCompared({ figure, value, population }: Place, text: Text): string {
  if (!population) return formatAmount(figure, text);
  return text.t('compare.per.unit', {
    value: formatQualifierMark(figure.qualifier) + formatPerResidents(value),
    unit: text.t(`unit.${figure.unit}`, { count: value }),
  });
}

/** Who leads among places that may be ranked against each other: one, several exactly equal, or nobody can say. */
function describeGroup(rows: readonly PlacedRow[], key: keyof typeof GROUPS, text: Text): string {
  const first = rows.length === 1 ? rows : rows.filter((row) => row.rank?.best === 1);
  const [top] = first;
  if (!top) return '';
  const group = text.t(GROUPS[key]);
  const values = {
    group,
    place: formatPlace(top.region, text),
    amount: formatCompared(top.place, text),
    date: formatPeriodProse(top.place.figure.period, text.lang),
  };
  if (rows.length === 1) return text.t('compare.finding.single', values);
  if (first.some((row) => row.rank?.worst !== 1))
    return text.t('compare.finding.open', { group, places: joinPlaces(first, text) });
  return first.length > 1
    ? text.t('compare.finding.tied', { ...values, places: joinPlaces(first, text) })
    : text.t('compare.finding.top', values);
}

/**
 * The comparison in sentences: who reports, who leads, who is silent. Nothing is said to lead that the data does not
 * rank.
 */
export function describeComparison(
  comparison: Comparison,
  indicator: Indicator,
  isRanked: boolean,
  text: Text,
): string {
  const { rows } = comparison;
  const placed = rows.filter(isPlacedRow);
  const ranked = placed.filter((row) => row.state === 'value' || row.state === 'zero');
  const name = text.both(indicator.name);
  const named = (
    chosen: readonly ComparisonRow[],
    key: 'compare.finding.target' | 'compare.finding.incomparable' | 'compare.finding.silent',
  ) => (chosen.length === 0 ? '' : text.t(key, { places: joinPlaces(chosen, text) }));
  const reporting =
    placed.filter((row) => row.state !== 'target' && row.state !== 'own').length +
    rows.filter((row) => row.state === 'noPopulation' || row.state === 'words').length;
  const leaders = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((key) =>
    describeGroup(
      ranked.filter((row) => selectRankingGroup(row.region.level) === key),
      key,
      text,
    ),
  );
  const sentences = [
    reporting === 0
      ? text.t('compare.finding.none', { total: rows.length, indicator: name })
      : text.t('compare.finding.count', { total: rows.length, count: reporting, indicator: name }),
    ...(isRanked ? leaders : [text.t('compare.finding.mixed')]),
    named(
      rows.filter((row) => row.state === 'incomparable'),
      'compare.finding.incomparable',
    ),
    named(
      rows.filter((row) => row.state === 'target'),
      'compare.finding.target',
    ),
    reporting === 0
      ? ''
      : named(
          rows.filter((row) => row.state === 'none'),
          'compare.finding.silent',
        ),
  ];
  return sentences.filter(Boolean).join(text.lang === 'zh' ? '' : ' ');
}
