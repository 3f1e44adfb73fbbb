import { lazy, Suspense, useMemo } from 'react';
import { useIdle } from '../../charts/map/interaction/useIdle';
import type { Query } from '../../config/query';
import { layoutNationalMap } from '../../charts/map/placing/layoutNationalMap';
import { MapKey } from '../../charts/map/keys/MapKey';
import { toMapPlaces } from '../../charts/map/placing/mapSeries';
import { PlaceMap } from '../../charts/map/drawing/PlaceMap';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import { nameRegions } from '../../format/nameRegions';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates } from '../../selectors/selectComparability';
import type { Places } from '../../selectors/selectPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';
import {
  describeFinding,
  describeView,
  selectMaxValue,
  selectOutside,
  unitOf,
} from '../../export/figures/describeFinding';
import { SmallPlaces } from './SmallPlaces';

interface HomeMapProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly query: Query;
  /** Values too far apart in time to be ranked unasked. */
  readonly mixed: MixedDates | null;
  readonly geo: GeoMap | null;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly onOpen: (adcode: string) => void;
}

const readAttended = () => useAttentionStore.getState().adcode;
const tap = (adcode: string) => useAttentionStore.getState().tap(adcode);
const attend = (adcode: string | null) => useAttentionStore.getState().attend(adcode);

const loadAttention = () => import('./HomeAttention');
const HomeOverlay = lazy(async () => ({ default: (await loadAttention()).HomeOverlay }));
const HomeUnderlay = lazy(async () => ({ default: (await loadAttention()).HomeUnderlay }));
const HomeCard = lazy(async () => ({ default: (await loadAttention()).HomeCard }));
const HomeKey = lazy(async () => ({ default: (await loadAttention()).HomeKey }));

/** The map panel: finding, map, keys, boundary note and export. */
export function HomeMap({ dataset, indicator, result, query, mixed, geo, error, onRetry, onOpen }: HomeMapProps) {
  const text = useText();
  const [panel, width] = useWidth<HTMLDivElement>(840);
  const isIdle = useIdle();
  const index = indexDataset(dataset);
  const unit = unitOf(indicator, query, text);
  const map = useMemo(() => {
    if (!geo) return null;
    const places = toMapPlaces(result.places, text);
    const nameOf = nameRegions(index.regions, text);
    return layoutNationalMap({
      geo,
      places,
      nameOf,
      text,
      width,
      unit,
      outside: selectOutside(geo, query.province),
      maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per),
    });
  }, [geo, result, text, width, unit, dataset, indicator.id, query.per, query.province, index]);
  const key =
    map && map.keys.length === 0 ? { placed: map.placed, counts: map.counts, text, unit, hasSizes: true } : null;
  const finding = describeFinding(result.places, text, mixed === null || query.rank === 'mixed');
  const subtitle = describeView(indicator, query, result.places, text);
  const describe: DescribeFigure = async (context) => {
    const { describeHomeFigure } = await import('../../export/figures/describeHomeFigure');
    if (!geo) throw new Error(text.t('failure.map'));
    return describeHomeFigure({ dataset, indicator, result, query, mixed, geo, finding, subtitle, unit, ...context });
  };
  return (
    <div className="map-panel">
      <div className="map-finding">
        <h2>{finding}</h2>
        <p>{subtitle}</p>
      </div>
      <EmbedPart figure="map" ref={panel} className="map-box">
        {map && geo ? (
          <PlaceMap
            geo={geo}
            placed={map.placed}
            keys={map.keys}
            text={text}
            readAttended={readAttended}
            onAttend={attend}
            onOpen={onOpen}
            onTap={tap}
            label={text.t('map.label', { indicator: text.both(indicator.name), finding })}
            isDrill
            underlay={
              isIdle ? (
                <Suspense>
                  <HomeUnderlay geo={geo} map={map} />
                </Suspense>
              ) : null
            }
            overlay={
              isIdle ? (
                <Suspense>
                  <HomeOverlay geo={geo} map={map} />
                </Suspense>
              ) : null
            }
          >
            {isIdle ? (
              <Suspense>
                <HomeCard dataset={dataset} indicator={indicator} result={result} geo={geo} map={map} />
              </Suspense>
            ) : null}
          </PlaceMap>
        ) : error ? (
          <FailureState
            title={text.t('failure.map')}
            details={[error.message, text.t('map.failed')]}
            onRetry={onRetry}
          />
        ) : (
          <div className="map-waiting" role="status">
            <span className="sr-only">{text.t('shell.loading')}</span>
          </div>
        )}
      </EmbedPart>
      {map && map.keys.length === 0 ? <SmallPlaces dataset={dataset} map={map} /> : null}
      <EmbedPart figure="map">
        {key && isIdle ? (
          <Suspense fallback={<MapKey {...key} />}>
            <HomeKey {...key} />
          </Suspense>
        ) : key ? (
          <MapKey {...key} />
        ) : null}
      </EmbedPart>
      <div className="map-foot">
        <p className="caption">
          {text.t('map.boundaryNote')} {text.t('map.boundarySource')}
        </p>
        <ExportButton figure="map" subject={subtitle} describe={describe} />
      </div>
    </div>
  );
}
