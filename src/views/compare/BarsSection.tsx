import { useMemo } from 'react';
import { layoutRankedBars, type RankedBarsLayout } from '../../charts/rankedBars/layoutRankedBars';
import { RankedBars, type RankedLink } from '../../charts/rankedBars/RankedBars';
import { paths } from '../../config/paths';
import type { Figure } from '../../domain/records/figure';
import { EmbedPart } from '../../export/EmbedPart';
import type { ComparedPlaces } from '../../export/figures/describeComparisonFigure';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { formatRank } from '../../format/formatRank';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { type Comparison, isPlacedRow } from '../../selectors/selectComparison';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { Section } from '../../ui/PageHead';
import { StateMark } from '../../charts/signs/StateMark';
import { formatSilence, isSilent } from '../../export/figures/describeSilence';

/** The bars of the comparison; ranks that the words of the sources leave open are spans. */
function layoutCompared({ places, rows }: Comparison, isRanked: boolean): RankedBarsLayout {
  const spans = new Map(rows.filter(isPlacedRow).map((row) => [row.region.adcode, row.rank]));
  const layout = layoutRankedBars(places, { isRanked });
  const groups = layout.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const span = spans.get(row.place.region.adcode);
      return { ...row, rank: row.rank === null || !span ? null : formatRank(span) };
    }),
  }));
  return { ...layout, groups };
}

const renderLink = ({ to, region, figure, className, children }: RankedLink) => (
  <AtlasLink className={className} to={to === 'region' ? paths.region(region.adcode) : paths.figure(figure.id)}>
    {children}
  </AtlasLink>
);

const renderDoubt = (figures: readonly Figure[]) => <DoubtButton figures={figures} />;

/**
 * The chosen places without a bar, each with its reason: silence stands beside the values, not outside the comparison.
 */
function SilentRows({ comparison }: Pick<ComparedPlaces, 'comparison'>) {
  const text = useText();
  const silent = comparison.rows.filter(isSilent);
  if (silent.length === 0) return null;
  return (
    <>
      <h3 className="ranked-group compare-silent-head">{text.t('compare.silent')}</h3>
      <ul>
        {silent.map((row) => (
          <li key={row.region.adcode} className="compare-silent">
            <StateMark state="none" />
            <AtlasLink to={paths.region(row.region.adcode)}>{formatPlace(row.region, text)}</AtlasLink>
            <span>
              {row.state === 'none' ? (
                formatSilence(row, text)
              ) : (
                <AtlasLink to={paths.figure(row.figure.id)}>{formatSilence(row, text)}</AtlasLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One indicator: a bar for every place that reports it, the others below. */
export function BarsSection(props: ComparedPlaces) {
  const { dataset, indicator, comparison, isRanked } = props;
  const text = useText();
  const { articles } = indexDataset(dataset);
  const rows = useMemo(() => layoutCompared(comparison, isRanked), [comparison, isRanked]);
  const renderExcerpt = (figure: Figure) => (
    <>
      <Excerpt figure={figure} />{' '}
      {text.t('evidence.by', { credit: text.both(mustGet(articles, figure.article).credit) })}
    </>
  );
  const describe: DescribeFigure = async (context) => {
    const { describeComparisonFigure } = await import('../../export/figures/describeComparisonFigure');
    return describeComparisonFigure({ ...props, groups: rows.groups, ...context });
  };
  const how = text.t(comparison.per === '10k' ? 'compare.per.10k' : 'compare.per.total');
  return (
    <Section
      title={<AtlasLink to={paths.indicator(indicator.id)}>{text.both(indicator.name)}</AtlasLink>}
      note={`${how} · ${text.t(`unit.${indicator.unit}`, { count: 2 })}`}
      aside={<ExportButton figure="bars" subject={text.both(indicator.name)} describe={describe} />}
    >
      <EmbedPart figure="bars" className="compare-bars">
        {comparison.places.length === 0 ? null : (
          <RankedBars
            rows={rows}
            text={text}
            renderLink={renderLink}
            renderExcerpt={renderExcerpt}
            renderDoubt={renderDoubt}
          />
        )}
        <SilentRows comparison={comparison} />
      </EmbedPart>
    </Section>
  );
}
