import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { RankedBars, type RankedLink } from '../../charts/rankedBars/RankedBars';
import { paths } from '../../config/paths';
import type { Query } from '../../address/parameters';
import { type Address, useAddress } from '../../ui/browser/useAddress';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import { selectYear } from '../../domain/period';
import { rankNearest } from '../../domain/rankNearest';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { listPublished } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import { countByProvince } from '../../selectors/countByProvince';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { selectListOrder, selectMixedDates } from '../../selectors/selectComparability';
import { selectDerivedOfIndicator } from '../../selectors/selectDerived';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectPlaces } from '../../selectors/selectPlaces';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DerivedList } from '../../ui/DerivedList';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FilterChips } from '../../ui/filters/FilterChips';
import { listProvinceParts } from '../../ui/filters/filterParts';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { PeriodStepper } from '../../ui/filters/PeriodStepper';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import DroppedNotice from '../../ui/DroppedNotice';
import { EmptyState } from '../../ui/EmptyState';
import { ListOrderSwitch } from '../../ui/ListOrderSwitch';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { PageTitle } from '../../ui/PageTitle';
import { PageHead, Section } from '../../ui/PageHead';
import { UnknownPage } from '../../ui/UnknownPage';
import { IndicatorContext } from './IndicatorContext';
import { IndicatorFacts } from './IndicatorFacts';
import { IndicatorFigures } from './IndicatorFigures';
import '../../ui/touch.css';
import './indicator.css';
import { formatUnranked } from '../../format/formatMixedDates';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { formatUnit } from '../../format/formatUnit';

function UnknownIndicator({ asked, dataset }: { readonly asked: string; readonly dataset: Dataset }) {
  const { t, both } = useText();
  const nearest = rankNearest(asked.toLowerCase(), dataset.indicators, (indicator) => indicator.id).map(
    (indicator) => ({ to: paths.indicator(indicator.id), label: both(indicator.name) }),
  );
  return <UnknownPage title={t('unknown.indicator')} asked={asked} nearest={nearest} />;
}

const renderLink = ({ to, region, figure, className, children }: RankedLink) => (
  <AtlasLink className={className} to={to === 'region' ? paths.region(region.adcode) : paths.figure(figure.id)}>
    {children}
  </AtlasLink>
);

const renderDoubt = (figures: readonly Figure[]) => <DoubtButton figures={figures} />;

interface PartProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

interface PlacesProps extends PartProps {
  readonly query: Query<'indicator'>;
  readonly onChange: Address<'indicator'>['change'];
}

/** The places that report the indicator, with the latest figure of each, or of a year. */
function Places({ dataset, indicator, provinces, query, onChange }: PlacesProps) {
  const text = useText();
  const index = indexDataset(dataset);
  const year = query.period;
  const places = useMemo(
    () => selectPlaces(dataset, { indicator: indicator.id, provinces, year, per: 'total' }).places,
    [dataset, indicator, provinces, year],
  );
  const mixed = useMemo(() => selectMixedDates(places, indicator.measure), [places, indicator]);
  const order = selectListOrder(mixed, query.listOrder);
  const reported = index
    .figuresOfIndicator(indicator.id)
    .filter(({ kind }) => kind === 'actual')
    .map((figure) => selectYear(figure.period));
  const renderExcerpt = (figure: Figure) => (
    <>
      <Excerpt figure={figure} />{' '}
      {text.t('evidence.by', { credit: text.both(mustGet(index.articles, figure.article).credit) })}
    </>
  );
  const describe: DescribeFigure = async (context) => {
    const { describeIndicatorFigure } = await import('../../export/figures/describeIndicatorFigure');
    return describeIndicatorFigure({
      dataset,
      indicator,
      places,
      mixed,
      order,
      provinces,
      year,
      ...context,
    });
  };
  return (
    <Section
      title={text.t('indicator.places')}
      aside={
        places.length > 0 ? (
          <ExportButton figure="places" subject={text.both(indicator.name)} describe={describe} />
        ) : null
      }
      note={places.length > 0 ? text.t('indicator.places.note', { unit: formatUnit(indicator, 2, text) }) : null}
    >
      {/* Of targets and standards alone there is no year to choose. */}
      {reported.length > 0 || year !== null ? (
        <div className="indicator-period no-print">
          <PeriodStepper reported={reported} period={year} onChange={onChange} />
        </div>
      ) : null}
      {places.length === 0 ? (
        <EmptyState>
          <p role="status">
            {year === null ? text.t('indicator.places.none') : text.t('home.finding.noneIn', { year: String(year) })}
          </p>
        </EmptyState>
      ) : (
        <>
          {mixed ? (
            <p className="caption" role="note">
              {formatUnranked(mixed, order, text)}
            </p>
          ) : null}
          {mixed?.reason === 'counts' ? null : (
            <ListOrderSwitch order={order} onOrder={(listOrder) => onChange({ listOrder })} />
          )}
          <EmbedPart figure="places">
            <RankedBars
              rows={layoutRankedBars(places, { order, isRanked: mixed === null })}
              text={text}
              renderLink={renderLink}
              renderExcerpt={renderExcerpt}
              renderDoubt={renderDoubt}
            />
          </EmbedPart>
        </>
      )}
    </Section>
  );
}

/** Provinces to choose from, the chosen ones, and how many figures of the indicator remain. */
function Narrowing({
  dataset,
  indicator,
  provinces,
  onChange,
}: PartProps & { readonly onChange: Address<'indicator'>['change'] }) {
  const { both } = useText();
  const index = indexDataset(dataset);
  const figures = useMemo(() => listPublished(index.figuresOfIndicator(indicator.id)), [index, indicator.id]);
  const counts = useMemo(
    () => countByProvince(figures, (figure) => index.provinceOf(figure.region)?.adcode),
    [index, figures],
  );
  const total = figures.length;
  const shown = provinces.length === 0 ? total : provinces.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
  const parts = listProvinceParts(
    provinces,
    (code) => both(index.regions.get(code)?.short ?? { zh: code, en: code }),
    (next) => onChange((now) => ({ province: next(now.province) })),
  );
  const clear = () => onChange({ province: [] });
  return (
    <>
      <div className="indicator-narrow">
        <ProvincePicker
          regions={dataset.regions}
          chosen={provinces}
          counted="figures"
          count={() => counts}
          onChange={(province) => onChange({ province })}
        />
        <FilterChips parts={parts} counted="figures" shown={shown} total={total} onClear={clear} />
      </div>
      {shown === 0 && total > 0 ? (
        <NothingLeft parts={parts} emptiedBy={[{ filter: 'province', count: total }]} onDrop={clear} onClear={clear} />
      ) : null}
    </>
  );
}

/** `/indicators/:id`: what is measured, who reports it, and every figure of it. */
export default function IndicatorView() {
  const { id = '' } = useParams();
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'indicator', key: id });
  const { query, dropped, change } = useAddress('indicator', selectKnownValues(dataset));
  const index = indexDataset(dataset);
  const indicator = index.indicators.get(id);
  if (!indicator)
    return (
      <>
        <DroppedNotice dropped={dropped} />
        <UnknownIndicator asked={id} dataset={dataset} />
      </>
    );
  const parts = { dataset, indicator, provinces: query.province };
  const provinces = formatProvinces(query.province, index.regions, text);
  // Said once above, and not again by each part of the page.
  const isEmptied =
    query.province.length > 0 &&
    !index.figuresOfIndicator(indicator.id).some(({ region }) => index.liesInAny(region, query.province));
  return (
    <>
      <PageTitle parts={[provinces, both(indicator.name), query.period]} />
      <Breadcrumb
        steps={[{ label: t('indicators.title'), to: paths.indicators() }, { label: both(indicator.short) }]}
      />
      <PageHead
        title={nameWithin(both(indicator.name), provinces, text)}
        lead={both(indicator.definition)}
        aside={
          <AtlasLink className="button" to={paths.home()} query={{ indicator: indicator.id }}>
            {t('figure.toMap')}
          </AtlasLink>
        }
      />
      <DroppedNotice dropped={dropped} />
      <Narrowing {...parts} onChange={change} />
      <div className="indicator-grid">
        <div>
          {isEmptied ? null : <Places {...parts} query={query} onChange={change} />}
          {isEmptied ? null : <IndicatorFigures {...parts} />}
          <DerivedList
            values={selectDerivedOfIndicator(dataset, indicator.id, query.province)}
            figures={index.figures}
            places={index.regions}
          />
          <IndicatorContext key={indicator.id} dataset={dataset} indicator={indicator} />
        </div>
        <IndicatorFacts dataset={dataset} indicator={indicator} />
      </div>
    </>
  );
}
