import { useMemo } from 'react';
import { layoutDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import { SceneFigure } from '../../charts/scene/SceneFigure';
import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import { MAX_PLACES } from './useCompareAddress';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { hasShares, type Pair, type PairRow } from '../../domain/pair';
import { listShown } from '../../format/findSigns';
import { formatPairShare, formatRatio } from '../../format/formatRatio';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectDerivedOfPair } from '../../selectors/selectDerived';
import { selectPair } from '../../selectors/selectPairs';
import { AtlasLink } from '../../ui/AtlasLink';
import { DerivedList } from '../../ui/DerivedList';
import { DoubtButton } from '../../ui/DoubtButton';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/PageHead';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';
import { useDrawnWidth } from '../../ui/useDrawnWidth';
import { describePair, describePairNotes } from '../../export/figures/describePair';
import '../../ui/dataTable.css';

function ValueCell({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  return (
    <td className="compare-value">
      <AtlasLink to={paths.figure(figure.id)}>
        <FigureValue figure={figure} unit doubt="none" />
        <span className="sr-only"> {t('compare.column.words')}</span>
      </AtlasLink>
      <DoubtButton figures={[figure]} />{' '}
      <small>
        <PeriodTime period={figure.period} />
      </small>
    </td>
  );
}

const PAIR_KEYS = {
  place: ({ region }: PairRow) => region.adcode,
  first: ({ first }: PairRow) => first.value,
  second: ({ second }: PairRow) => second.value,
  ratio: ({ ratio }: PairRow) => ratio?.value ?? null,
  share: ({ share, ratio }: PairRow) => share?.value ?? (ratio ? -ratio.value : null),
} as const;

function PairTable({ pair }: { readonly pair: Pair }) {
  const text = useText();
  const { t, both } = text;
  const { rows, head } = useSorting(pair.rows, PAIR_KEYS);
  return (
    <div
      className="compare-scroll"
      role="region"
      tabIndex={0}
      aria-label={t('compare.pair', { first: both(pair.first.name), second: both(pair.second.name) })}
    >
      <table className="data-table compare-table">
        <thead>
          <tr>
            <SortHead {...head('place')}>{t('evidence.column.place')}</SortHead>
            <SortHead {...head('first')} className="compare-value">
              {both(pair.first.name)}
            </SortHead>
            <SortHead {...head('second')} className="compare-value">
              {both(pair.second.name)}
            </SortHead>
            {(hasShares(pair) ? (['share'] as const) : (['ratio', 'share'] as const)).map((column) => (
              <SortHead key={column} {...head(column)}>
                {t(column === 'ratio' ? 'compare.column.ratio' : 'compare.column.share')}{' '}
                <span className="badge badge-derived">{t('derived.badge')}</span>
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.region.adcode}>
              <th scope="row">
                <AtlasLink to={paths.region(row.region.adcode)}>{formatPlace(row.region, text)}</AtlasLink>{' '}
                <small>{t(`level.${row.region.level}`)}</small>
              </th>
              <ValueCell figure={row.first} />
              <ValueCell figure={row.second} />
              {hasShares(pair) ? null : (
                <td>
                  <strong>{formatRatio(row, text)}</strong>
                </td>
              )}
              <td>{formatPairShare(row, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The words of the chart and of the table at which signs stand. */
const listPairWords = ({ rows }: Pair, text: Text): string[] =>
  rows.flatMap((row) => [
    ...listShown([row.first, row.second], text.lang),
    formatRatio(row, text),
    formatPairShare(row, text),
  ]);

/** Places that print both but are not among the chosen: one click compares all of them. */
function OtherPlaces({
  dataset,
  pair,
  indicator,
  against,
}: {
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly indicator: string;
  readonly against: string;
}) {
  const text = useText();
  const all = selectPair(dataset, indicator, against)?.rows.slice(0, MAX_PLACES) ?? [];
  if (all.every((row) => pair.rows.some((own) => own.region === row.region))) return null;
  const names = all.map((row) => formatPlace(row.region, text)).join(text.t('compare.separator'));
  return (
    <p>
      <AtlasLink to={paths.compare()} query={{ places: all.map((row) => row.region.adcode), indicator, against }}>
        {text.t('compare.pair.all', { places: names })}
      </AtlasLink>
    </p>
  );
}

interface PairSectionProps {
  readonly dataset: Dataset;
  readonly places: readonly Region[];
  readonly indicator: string;
  readonly against: string;
}

/** Two indicators of each place as ends of one line, with their ratio. */
export function PairSection({ dataset, places, indicator, against }: PairSectionProps) {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(720);
  const pair = useMemo(
    () =>
      selectPair(
        dataset,
        indicator,
        against,
        places.map((region) => region.adcode),
      ),
    [dataset, indicator, against, places],
  );
  if (!pair)
    return (
      <Section title={text.t('compare.against')}>
        <EmptyState>
          <p>{text.t('compare.pair.none')}</p>
        </EmptyState>
      </Section>
    );
  const names = { first: text.both(pair.first.name), second: text.both(pair.second.name) };
  const finding = describePair(pair, places, text);
  const describe: DescribeFigure = async (context) => {
    const { describePairFigure } = await import('../../export/figures/describePairFigure');
    return describePairFigure({ dataset, pair, finding, ...context });
  };
  const isEmpty = pair.rows.length === 0;
  const { figures, regions } = indexDataset(dataset);
  const derived = selectDerivedOfPair(
    dataset,
    [indicator, against],
    places.map((region) => region.adcode),
  );
  return (
    <Section
      title={text.t('compare.pair', names)}
      note={isEmpty ? null : text.t('compare.pair.note')}
      aside={
        isEmpty ? null : <ExportButton figure="pair" subject={text.t('compare.pair', names)} describe={describe} />
      }
      id="pair"
    >
      <p className="compare-finding">{finding}</p>
      <EmbedPart figure="pair" ref={box} className="compare-chart">
        {isEmpty ? null : <SceneFigure scene={layoutDumbbell(pair.rows, text, { width, names })} label={finding} />}
      </EmbedPart>
      {describePairNotes(pair, text).map((note) => (
        <p className="caption" key={note}>
          {note}
        </p>
      ))}
      <SignKey shown={listPairWords(pair, text)} text={text} />
      <OtherPlaces dataset={dataset} pair={pair} indicator={indicator} against={against} />
      {isEmpty ? null : <PairTable pair={pair} />}
      <DerivedList values={derived} figures={figures} places={regions} />
    </Section>
  );
}
