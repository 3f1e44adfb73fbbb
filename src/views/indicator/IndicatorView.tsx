import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { RankedBars, type RankedLink } from '../../charts/rankedBars/RankedBars';
import { paths } from '../../config/paths';
import { useAddress } from '../../config/useAddress';
import type { Dataset, Figure, Indicator } from '../../domain/dataset';
import { rankNearest } from '../../domain/rankNearest';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectPlaces } from '../../selectors/selectPlaces';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { ExportMenu, type ImageFormat } from '../../ui/ExportMenu';
import { DroppedNotice, EmptyState } from '../../ui/Messages';
import { Breadcrumb, PageHead, Section } from '../../ui/PageHead';
import { UnknownPage } from '../../ui/UnknownPage';
import { IndicatorFacts } from './IndicatorFacts';
import { IndicatorFigures } from './IndicatorFigures';
import './indicator.css';

function UnknownIndicator({ asked, dataset }: { readonly asked: string; readonly dataset: Dataset }) {
  const { t, both } = useText();
  const nearest = rankNearest(asked.toLowerCase(), dataset.indicators, (indicator) => indicator.id)
    .map((indicator) => ({ to: paths.indicator(indicator.id), label: both(indicator.name) }));
  return <UnknownPage title={t('unknown.indicator')} asked={asked} nearest={nearest} />;
}

const renderLink = ({ to, region, figure, className, children }: RankedLink) => (
  <AtlasLink className={className} to={to === 'region' ? paths.region(region.adcode) : paths.figure(figure.id)}>{children}</AtlasLink>
);

interface PartProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

/** The places that report the indicator, latest first figure of each. */
function Places({ dataset, indicator, provinces }: PartProps) {
  const text = useText();
  const index = indexDataset(dataset);
  const places = useMemo(() => selectPlaces(dataset, { indicator: indicator.id, provinces, year: null, per: 'total' }).places, [dataset, indicator, provinces]);
  const renderExcerpt = (figure: Figure) => (
    <>
      <Excerpt figure={figure} /> {text.t('evidence.by', { credit: text.both(mustGet(index.articles, figure.article).credit) })}
    </>
  );
  const onExport = async (format: ImageFormat) => {
    const { exportIndicator } = await import('./exportIndicator');
    await exportIndicator(dataset, indicator, places, text, format);
  };
  return (
    <Section
      title={text.t('indicator.places')}
      aside={places.length > 0 ? <ExportMenu subject={text.both(indicator.name)} onExport={onExport} /> : null}
      note={places.length > 0 ? text.t('indicator.places.note', { unit: text.t(`unit.${indicator.unit}`, { count: 2 }) }) : null}
    >
      {places.length === 0
        ? <EmptyState><p>{text.t('indicator.places.none')}</p></EmptyState>
        : <RankedBars rows={layoutRankedBars(places)} text={text} renderLink={renderLink} renderExcerpt={renderExcerpt} />}
    </Section>
  );
}

/** Says that a province filter narrows the page, and takes it away. */
function NarrowedTo({ dataset, provinces, onClear }: Pick<PartProps, 'dataset' | 'provinces'> & { readonly onClear: () => void }) {
  const text = useText();
  if (provinces.length === 0) return null;
  const index = indexDataset(dataset);
  const names = provinces.flatMap((code) => index.regions.get(code) ?? []).map((region) => text.both(region.short));
  return (
    <p className="indicator-narrowed">
      {text.t('indicator.narrowed', { provinces: names.join(text.t('evidence.separator')) })}
      <button type="button" className="button" onClick={onClear}>{text.t('indicator.all')}</button>
    </p>
  );
}

/** `/indicators/:id`: what is measured, who reports it, and every figure of it. */
export default function IndicatorView() {
  const { id = '' } = useParams();
  const { t, both } = useText();
  const dataset = useDataset();
  const { query, dropped, change } = useAddress(selectKnownValues(dataset));
  const index = indexDataset(dataset);
  const indicator = index.indicators.get(id);
  if (!indicator) return <UnknownIndicator asked={id} dataset={dataset} />;
  const parts = { dataset, indicator, provinces: query.province };
  return (
    <>
      <title>{`${both(indicator.name)} · ${t('shell.name')}`}</title>
      <Breadcrumb steps={[{ label: t('nav.map'), to: paths.home() }, { label: both(indicator.short) }]} />
      <PageHead
        title={both(indicator.name)}
        lead={both(indicator.definition)}
        aside={<AtlasLink className="button" to={paths.home()} query={{ indicator: indicator.id }}>{t('figure.toMap')}</AtlasLink>}
      />
      <DroppedNotice dropped={dropped} />
      <NarrowedTo dataset={dataset} provinces={query.province} onClear={() => change({ province: [] })} />
      <div className="indicator-grid">
        <div>
          <Places {...parts} />
          <IndicatorFigures {...parts} />
        </div>
        <IndicatorFacts dataset={dataset} indicator={indicator} />
      </div>
    </>
  );
}
