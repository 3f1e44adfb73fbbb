import { useNavigate } from 'react-router-dom';
import { PlaceMap } from '../../charts/map/drawing/PlaceMap';
import { paths } from '../../config/paths';
import type { Query } from '../../config/query';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { RegionMapWords } from '../../export/figures/describeRegionMap';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { canChooseScope, type MapScope } from '../../selectors/selectRegionMap';
import { selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { useAttentionStore } from '../../store/attentionStore';
import { AtlasLink, carrySearch } from '../../ui/AtlasLink';
import { FigureValue } from '../../ui/FigureValue';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';
import { NO_KEYS, RegionCard, RegionKey, RegionOverlay, RegionSpoken, RegionUnderlay } from './RegionAttention';
import { MapTools } from './MapTools';
import { useMapScope } from './useMapScope';
import { useMapZoom, useZoomActions } from './useMapZoom';
import { useRegionMap } from './useRegionMap';

const readAttended = () => useAttentionStore.getState().adcode;
const attend = (adcode: string | null) => useAttentionStore.getState().attend(adcode);
const tap = (adcode: string) => useAttentionStore.getState().tap(adcode);

interface RegionMapProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly onChange: (part: Partial<Query>) => void;
}

/** Indicators that a place reports or plans as a whole, or some place inside it, for the map's picker. */
function selectIndicators(dataset: Dataset, adcode: string): readonly Indicator[] {
  const used = new Set(
    selectReportingPlaces(dataset, adcode)
      .flatMap((place) => place.figures)
      .filter(
        (figure) => !figure.site && figure.value !== null && (figure.kind === 'actual' || figure.kind === 'target'),
      )
      .map((figure) => figure.indicator),
  );
  return dataset.indicators.filter((item) => used.has(item.id));
}

interface HeadProps extends Pick<RegionMapProps, 'indicator' | 'onChange'> {
  readonly indicators: readonly Indicator[];
  readonly unit: string;
  readonly own: RegionMapWords['own'];
}

/** What the map shows: a choice where there is one, and the figure of the whole that no area can carry. */
function MapHead({ indicator, indicators, unit, own, onChange }: HeadProps) {
  const { t, both } = useText();
  return (
    <div className="region-map-head">
      {indicators.length > 1 ? (
        <select
          className="select is-main"
          aria-label={t('home.indicator')}
          value={indicator.id}
          onChange={(event) => onChange({ indicator: event.target.value })}
        >
          {indicators.map((item) => (
            <option key={item.id} value={item.id}>
              {both(item.name)}
            </option>
          ))}
        </select>
      ) : (
        <h2 className="section-head">{both(indicator.name)}</h2>
      )}
      <span className="caption">{unit}</span>
      {own ? (
        <p className="region-own thumb-links-within">
          {own.name}{' '}
          <AtlasLink to={paths.figure(own.figure.id)}>
            <FigureValue figure={own.figure} unit />
          </AtlasLink>{' '}
          <span className="caption">{own.when}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The place among its neighbours, or opened into its counties. */
function ScopeSwitch({
  above,
  scope,
  onChange,
}: {
  readonly above: string;
  readonly scope: MapScope;
  readonly onChange: (scope: MapScope) => void;
}) {
  const { t } = useText();
  return (
    <div className="segmented region-scope" role="group" aria-label={t('region.scope')}>
      <button type="button" className="button" aria-pressed={scope === 'around'} onClick={() => onChange('around')}>
        {t('region.scope.around', { name: above })}
      </button>
      <button type="button" className="button" aria-pressed={scope === 'inside'} onClick={() => onChange('inside')}>
        {t('region.scope.inside')}
      </button>
    </div>
  );
}

/** The region's own map: areas by their own figures, places below them as circles. */
export function RegionMap({ dataset, region, indicator, query, onChange }: RegionMapProps) {
  const text = useText();
  const navigate = useNavigate();
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const [scope, setScope] = useMapScope();
  const [zoom, setZoom] = useMapZoom(scope);
  const { geo, map, series, words } = useRegionMap({
    dataset,
    region,
    indicator,
    year: query.period,
    scope,
    width,
    zoom,
  });
  const { title, unit, own } = words;
  const { step, reach } = useZoomActions({ panel, map, zoom, setZoom, focus: region.adcode });
  const index = indexDataset(dataset);
  const canChoose = canChooseScope(dataset, region);
  const open = (adcode: string) => {
    // The place that the page is about opens into its counties, where they are not open yet.
    if (adcode === region.adcode) {
      if (canChoose) setScope('inside');
    } else if (index.regions.has(adcode))
      void navigate({ pathname: paths.region(adcode), search: carrySearch(window.location.search) });
  };
  const describe: DescribeFigure = async (context) => {
    const { describeRegionMapFigure } = await import('../../export/figures/describeRegionMapFigure');
    if (!geo.data) throw new Error(text.t('failure.map'));
    return describeRegionMapFigure({
      dataset,
      indicator,
      series,
      geo: geo.data,
      ...context,
    });
  };
  const ofPlace = selectIndicators(dataset, region.adcode);
  const indicators = ofPlace.length > 0 ? ofPlace : selectIndicators(dataset, series.subject);
  return (
    <div className="region-map">
      <MapHead
        indicator={indicator}
        indicators={indicators.includes(indicator) ? indicators : [indicator, ...indicators]}
        unit={unit}
        own={own}
        onChange={onChange}
      />
      <EmbedPart figure="map" ref={panel} className="region-map-box">
        {map ? (
          <PlaceMap
            geo={map.geo}
            placed={map.placed}
            keys={NO_KEYS}
            text={text}
            readAttended={readAttended}
            onAttend={attend}
            onOpen={open}
            onTap={tap}
            label={title}
            focus={region.adcode}
            onZoom={step}
            onReach={reach}
            underlay={<RegionUnderlay map={map} />}
            overlay={<RegionOverlay map={map} />}
            isDrill
          >
            <RegionSpoken dataset={dataset} map={map} />
            <RegionCard dataset={dataset} indicator={indicator} places={series.reporting} map={map} />
          </PlaceMap>
        ) : geo.error ? (
          <FailureState
            title={text.t('failure.map')}
            details={[geo.error.message, text.t('map.failed')]}
            onRetry={() => void geo.refetch()}
          />
        ) : (
          <div className="region-map-waiting" />
        )}
      </EmbedPart>
      <MapTools zoom={zoom} onStep={step}>
        {canChoose ? (
          <ScopeSwitch
            above={text.both(index.regions.get(region.parent ?? '')?.short ?? region.short)}
            scope={scope}
            onChange={setScope}
          />
        ) : (
          <span />
        )}
      </MapTools>
      {map ? (
        <EmbedPart figure="map" className="region-keys">
          <RegionKey map={map} unit={unit} />
        </EmbedPart>
      ) : null}
      <div className="region-map-foot">
        <p className="caption">
          {text.t('map.boundaryNote')} {text.t('map.boundarySource')}
        </p>
        <ExportButton figure="map" subject={title} describe={describe} />
      </div>
    </div>
  );
}
