import { memo, useCallback, useMemo } from 'react';
import type { MapKeyClass } from '../../charts/map/keys/keyClasses';
import { NUMBERED_BELOW_PX } from '../../config/preparedSizes';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { RankedBars, type RankedBarsProps, type RankedLink } from '../../charts/rankedBars/RankedBars';
import { paths } from '../../config/paths';
import type { ListOrder } from '../../domain/codes';
import type { Facts } from '../../domain/facts';
import { isOwn } from '../../domain/observation';
import type { Figure } from '../../domain/records/figure';
import type { Population } from '../../domain/records/population';
import { EmbedPart } from '../../export/EmbedPart';
import { formatUnranked } from '../../format/formatMixedDates';
import { formatDateProse } from '../../format/formatPeriod';
import { formatProvinces } from '../../format/formatProvinces';
import { joinClauses, joinNames } from '../../format/joinNames';
import type { FirstText } from '../../messages/text';
import { useFirstText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates as Mixed } from '../../selectors/selectComparability';
import { type Places, type ProvinceSummary, summarizeProvinces } from '../../selectors/selectPlaces';
import { type MapHighlight, useHighlight } from '../../store/highlightStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { ListOrderSwitch } from '../../ui/ListOrderSwitch';
import { StateMark } from '../../charts/signs/StateMark';

const SUMMARIES: readonly ProvinceSummary[] = ['value', 'within', 'incomparable', 'target', 'none'];

/** One cell a province in its state, and the same counts in words: sparse data is the finding, not a hole. */
const ProvinceStrip = memo(function ProvinceStrip({
  dataset,
  result,
  provinces,
}: {
  readonly dataset: Facts;
  readonly result: Places;
  readonly provinces: readonly string[];
}) {
  const text = useFirstText();
  const cells = summarizeProvinces(dataset, result.places).filter(
    ({ region }) => provinces.length === 0 || provinces.includes(region.adcode),
  );
  const count = (summary: ProvinceSummary) => cells.filter((cell) => cell.summary === summary).length;
  return (
    <>
      <ol className="province-strip" aria-hidden="true">
        {cells.map(({ region, summary }) => (
          <li key={region.adcode} title={text.both(region.short)}>
            <StateMark
              state={summary === 'within' ? 'value' : summary}
              shape={summary === 'value' ? 'area' : 'point'}
            />
          </li>
        ))}
      </ol>
      <p className="caption">
        {provinces.length === 0
          ? text.t('home.of31', {
              count: cells.filter((cell) => cell.summary !== 'none' && cell.summary !== 'target').length,
            })
          : `${formatProvinces(provinces, indexDataset(dataset).regions, text)}${text.lang === 'zh' ? '：' : ': '}`}{' '}
        {SUMMARIES.filter((summary) => count(summary) > 0)
          .map((summary) => text.t(`home.of31.${summary}`, { count: count(summary) }))
          .join(text.lang === 'zh' ? '，' : ', ')}
      </p>
    </>
  );
});

const renderLink = ({ to, region, figure, className, children }: RankedLink) => (
  <AtlasLink className={className} to={to === 'region' ? paths.region(region.adcode) : paths.figure(figure.id)}>
    {children}
  </AtlasLink>
);

const renderDoubt = (figures: readonly Figure[]) => <DoubtButton figures={figures} />;

/** A denominator: where it was printed, how far it may be trusted, and of when it is. */
function describePopulation({ source, grade, asOf }: Population, { lang }: FirstText): string {
  const date = formatDateProse(asOf, lang, 'month');
  return lang === 'zh' ? `${source}（${grade}，${date}）` : `${source} (${grade}, ${date})`;
}

/** The list, drawn anew when another place in it is pointed at: nothing around it is. */
function HighlightedBars({
  highlight,
  ...bars
}: Omit<RankedBarsProps, 'highlighted' | 'onHighlight'> & { readonly highlight: MapHighlight<MapKeyClass> }) {
  const listed = useHighlight(highlight, ({ adcode }) =>
    bars.rows.groups.some(({ rows }) => rows.some(({ place }) => place.region.adcode === adcode)) ? adcode : null,
  );
  return <RankedBars {...bars} onHighlight={highlight.getState().point} highlighted={listed} />;
}

interface ReportingPlacesProps {
  readonly dataset: Facts;
  readonly result: Places;
  /** What is published of it, which is counted. */
  readonly counted: Places;
  readonly provinces: readonly string[];
  /** Values too far apart in time to be ranked unasked. */
  readonly mixed: Mixed | null;
  /** Of the map beside it. */
  readonly highlight: MapHighlight<MapKeyClass>;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

/**
 * The list beside the map: the same selection by size or by date, each row with its words.
 */
export function ReportingPlaces({
  dataset,
  result,
  counted,
  provinces,
  mixed,
  highlight,
  order,
  onOrder,
}: ReportingPlacesProps) {
  const text = useFirstText();
  const index = indexDataset(dataset);
  const isNumbered = useIsNarrow(NUMBERED_BELOW_PX);
  const rows = useMemo(
    () => layoutRankedBars(result.places, { order, isRanked: mixed === null }),
    [result.places, order, mixed],
  );
  const populations = [
    ...new Set(result.places.flatMap(({ population }) => (population ? [describePopulation(population, text)] : []))),
  ];
  const renderExcerpt = useCallback(
    (figure: Figure) => {
      const article = index.articles.get(figure.article);
      return (
        <>
          <Excerpt figure={figure} /> <span className="caption">{article ? text.both(article.credit) : ''}</span>
          <span className="ranked-source">
            {figure.id}
            {isOwn(figure) ? '' : ` · ${text.t('ranked.line', { line: figure.line })}`}
          </span>
        </>
      );
    },
    [index, text],
  );
  return (
    <section aria-labelledby="reporting-places">
      <h2 className="section-head" id="reporting-places">
        {text.t('home.list')}
        {mixed?.reason === 'counts' ? null : (
          <span className="aside">
            <ListOrderSwitch order={order} onOrder={onOrder} />
          </span>
        )}
      </h2>
      <ProvinceStrip dataset={dataset} result={counted} provinces={provinces} />
      {/* A map with numbers says nothing without its list. */}
      <EmbedPart figure={isNumbered ? 'map' : ''}>
        <HighlightedBars
          rows={rows}
          isNumbered={isNumbered}
          text={text}
          highlight={highlight}
          renderLink={renderLink}
          renderExcerpt={renderExcerpt}
          renderDoubt={renderDoubt}
        />
      </EmbedPart>
      {mixed ? (
        <p className="caption" role="note">
          {formatUnranked(mixed, order, text)}
        </p>
      ) : null}
      {result.withoutPopulation.length > 0 ? (
        <p className="caption">
          {text.t('home.withoutPopulation', {
            names: joinNames(
              result.withoutPopulation.map((region) => text.both(region.short)),
              text.lang,
            ),
          })}
        </p>
      ) : null}
      {populations.length > 0 ? (
        <p className="caption">
          {text.t('home.populationNote', {
            badge: text.t('derived.badge'),
            sources: joinClauses(populations, text.lang),
          })}
        </p>
      ) : null}
    </section>
  );
}
