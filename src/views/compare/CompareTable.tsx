import { formatDenominator } from '../../charts/rankedBars/rankedText';
import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import { QUALIFIERS } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import { selectRankingGroup } from '../../domain/rankingGroup';
import { listShown } from '../../format/findSigns';
import { formatPerResidents, formatQualifierMark } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatRank } from '../../format/formatRank';
import { formatSourceName } from '../../format/formatSource';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { type ComparisonRow, isPlacedRow, type PlacedRow } from '../../selectors/selectComparison';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';
import { OwnLanguage } from '../../ui/OwnLanguage';
import type { ComparedPlaces } from '../../export/figures/describeComparisonFigure';
import { formatSilence, isSilent } from '../../export/figures/describeSilence';
import '../../ui/dataTable.css';

const DASH = '—';

/** Whether something of a row has nothing to stand there. */
const hasDash = (row: ComparisonRow, isRanked: boolean): boolean =>
  isSilent(row) || (row.state !== 'target' && row.state !== 'incomparable' && (row.rank === null || !isRanked));

/** The rank within the places of its level, or why there is none. */
function RankCell({ row, isRanked }: { readonly row: PlacedRow; readonly isRanked: boolean }) {
  const { t, lang } = useText();
  if (row.state === 'target') return t('compare.state.target', { date: formatPeriod(row.place.figure.period, lang) });
  if (row.state === 'incomparable') return t('compare.state.incomparable');
  if (row.rank === null || !isRanked) return DASH;
  const rank = row.rank.isTied ? t('compare.rank.tied', { rank: formatRank(row.rank) }) : formatRank(row.rank);
  return t('compare.rank.in', {
    group: t(selectRankingGroup(row.region.level) === 'province' ? 'ranked.group.province' : 'ranked.group.local'),
    rank,
  });
}

/** The words a figure comes from, with the way to its evidence. */
export function WordsCell({ dataset, figure }: { readonly dataset: Dataset; readonly figure: Figure }) {
  const text = useText();
  const article = mustGet(indexDataset(dataset).articles, figure.article);
  return (
    <>
      <AtlasLink to={paths.figure(figure.id)}>
        <Excerpt figure={figure} />
      </AtlasLink>{' '}
      <span className="caption">{text.t('evidence.by', { credit: text.both(article.credit) })}</span>
    </>
  );
}

/** Residents, date, source and its grade; the title of the source in its own language. */
function Denominator({ place }: Pick<PlacedRow, 'place'>) {
  const text = useText();
  const words = formatDenominator(place, text);
  if (words === null || !place.population) return null;
  const title = formatSourceName(place.population, text.lang);
  const [before = '', after = ''] = words.split(title);
  return (
    <>
      {before}
      <OwnLanguage>{title}</OwnLanguage>
      {after}
    </>
  );
}

function PlacedCells({
  row,
  dataset,
  isRate,
  isRanked,
}: {
  readonly row: PlacedRow;
  readonly dataset: Dataset;
  readonly isRate: boolean;
  readonly isRanked: boolean;
}) {
  const text = useText();
  const { place } = row;
  const { figure, contradicting = [] } = place;
  return (
    <>
      <td className="compare-fact">
        <RankCell row={row} isRanked={isRanked} />
      </td>
      <td className="compare-value">
        <FigureValue figure={figure} unit doubt="none" />
        <DoubtButton figures={[figure, ...contradicting]} />
      </td>
      {isRate ? (
        <td className="compare-value">
          <span className="badge badge-derived">{text.t('derived.badge')}</span>{' '}
          <strong>
            {formatQualifierMark(figure.qualifier)}
            {formatPerResidents(place.value)}
          </strong>
        </td>
      ) : null}
      {isRate ? (
        <td className="compare-denominator">
          <Denominator place={place} />
        </td>
      ) : null}
      <td className="compare-fact">{text.t(`qualifier.${figure.qualifier}`)}</td>
      <td className="compare-fact">
        <PeriodTime period={figure.period} />
      </td>
      <td className="compare-words">
        <WordsCell dataset={dataset} figure={figure} />
      </td>
    </>
  );
}

function Row({
  row,
  dataset,
  isRate,
  isRanked,
}: {
  readonly row: ComparisonRow;
  readonly dataset: Dataset;
  readonly isRate: boolean;
  readonly isRanked: boolean;
}) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        <AtlasLink to={paths.region(row.region.adcode)}>{formatPlace(row.region, text)}</AtlasLink>{' '}
        <small>{text.t(`level.${row.region.level}`)}</small>
      </th>
      {isPlacedRow(row) ? <PlacedCells row={row} dataset={dataset} isRate={isRate} isRanked={isRanked} /> : null}
      {isSilent(row) ? (
        <>
          <td>{DASH}</td>
          <td colSpan={isRate ? 5 : 3} className="compare-silence">
            {formatSilence(row, text)}
          </td>
          <td className="compare-words">
            {row.state === 'none' ? DASH : <WordsCell dataset={dataset} figure={row.figure} />}
          </td>
        </>
      ) : null}
    </tr>
  );
}

const COLUMN_NAMES = {
  place: 'evidence.column.place',
  rank: 'compare.rank',
  value: 'compare.column.value',
  rate: 'compare.column.rate',
  denominator: 'compare.column.denominator',
  qualifier: 'compare.column.qualifier',
  date: 'compare.column.date',
  words: 'compare.column.words',
} as const;
type Column = keyof typeof COLUMN_NAMES;
const COLUMNS = Object.keys(COLUMN_NAMES) as Column[];
const RATE_COLUMNS: ReadonlySet<Column> = new Set(['rate', 'denominator']);
const COLUMN_CLASS: Partial<Record<Column, string>> = {
  rank: 'compare-fact',
  value: 'compare-value',
  qualifier: 'compare-fact',
};

/** What a row is sorted by that only a place with a value has. */
const ofPlace =
  <Key,>(read: (row: PlacedRow) => Key) =>
  (row: ComparisonRow): Key | null =>
    isPlacedRow(row) ? read(row) : null;
const KEYS = {
  place: ({ region }: ComparisonRow) => region.adcode,
  rank: ofPlace(({ rank }) => rank?.best ?? null),
  value: ofPlace(({ place }) => place.figure.value),
  rate: ofPlace(({ place }) => place.value),
  denominator: ofPlace(({ place }) => place.population?.value ?? null),
  qualifier: ofPlace(({ place }) => QUALIFIERS.indexOf(place.figure.qualifier)),
  date: ofPlace(({ place }) => place.figure.period.end),
  words: ofPlace(({ place }) => place.figure.id),
} as const;

/** The comparison as a table: every chosen place has a row, also the silent ones. */
export function CompareTable({ dataset, comparison, isRanked }: ComparedPlaces) {
  const text = useText();
  const { t } = text;
  const isRate = comparison.per === '10k';
  const { rows, head } = useSorting(comparison.rows, KEYS);
  return (
    <Section title={t('compare.table')}>
      <div className="compare-scroll" role="region" tabIndex={0} aria-label={t('compare.table')}>
        <table className={isRate ? 'data-table compare-table is-rate' : 'data-table compare-table'}>
          <thead>
            <tr>
              {COLUMNS.filter((column) => isRate || !RATE_COLUMNS.has(column)).map((column) => (
                <SortHead key={column} {...head(column)} className={COLUMN_CLASS[column]}>
                  {t(COLUMN_NAMES[column])}
                </SortHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.region.adcode} row={row} dataset={dataset} isRate={isRate} isRanked={isRanked} />
            ))}
          </tbody>
        </table>
      </div>
      <SignKey
        shown={[
          ...listShown(
            comparison.rows.filter(isPlacedRow).map(({ place }) => place.figure),
            text.lang,
          ),
          comparison.rows.some((row) => hasDash(row, isRanked)) ? DASH : '',
        ]}
        text={text}
        words={{ '—': t('compare.dash') }}
      />
    </Section>
  );
}
