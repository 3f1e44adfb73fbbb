import { useMemo } from 'react';
import type { Query } from '../../config/query';
import { layoutNationalMap } from '../../charts/map/layoutPlaceMap';
import { MapKey } from '../../charts/map/MapKey';
import { toMapPlaces } from '../../charts/map/mapSeries';
import { PlaceMap } from '../../charts/map/PlaceMap';
import type { Dataset, Indicator } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { Places } from '../../selectors/selectPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { ExportMenu } from '../../ui/ExportMenu';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';
import { describeFinding, describeView, selectMaxValue, unitOf } from './describeFinding';
import { HomeTooltip } from './HomeTooltip';

interface HomeMapProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly query: Query;
  readonly geo: GeoMap | null;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly onOpen: (adcode: string) => void;
}

/** The map panel: finding, map, keys, boundary note and export. */
export function HomeMap({ dataset, indicator, result, query, geo, error, onRetry, onOpen }: HomeMapProps) {
  const text = useText();
  const [panel, width] = useWidth<HTMLDivElement>(840);
  const { adcode: attended, attend } = useAttentionStore();
  const index = indexDataset(dataset);
  const unit = unitOf(indicator, query, text);
  const map = useMemo(() => {
    if (!geo) return null;
    const places = toMapPlaces(result.places, text);
    const nameOf = (adcode: string) => { const region = index.regions.get(adcode); return region ? text.both(region.short) : null; };
    return layoutNationalMap({ geo, places, nameOf, text, width, unit, maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per) });
  }, [geo, result, text, width, unit, dataset, indicator.id, query.per, index]);
  const finding = describeFinding(result.places, text);
  const subtitle = describeView(indicator, query, result.places, text);
  const describe = (adcode: string) => text.t('map.spokenNone', { name: text.both(index.regions.get(adcode)?.name ?? { zh: adcode, en: adcode }) });
  const onExport = async (format: 'png' | 'svg') => {
    const { exportHome } = await import('./exportHome');
    if (!geo) throw new Error(text.t('failure.map'));
    await exportHome({ dataset, indicator, result, query, geo, finding, subtitle, unit, text }, format);
  };
  return (
    <div className="map-panel">
      <div className="map-finding">
        <h2>{finding}</h2>
        <p>{subtitle}</p>
      </div>
      <div ref={panel} className="map-box">
        {map && geo ? (
          <PlaceMap
            geo={geo} placed={map.placed} keys={map.keys} text={text} attended={attended} onAttend={attend} onOpen={onOpen} describe={describe}
            label={text.t('map.label', { indicator: text.both(indicator.name), finding })}
            tooltip={<HomeTooltip dataset={dataset} indicator={indicator} result={result} geo={geo} placed={map.placed} />}
          />
        ) : error ? (
          <FailureState title={text.t('failure.map')} details={[error.message, text.t('map.failed')]} onRetry={onRetry} />
        ) : (
          <div className="map-waiting" role="status"><span className="sr-only">{text.t('shell.loading')}</span></div>
        )}
      </div>
      {map && map.keys.length === 0 ? <MapKey placed={map.placed} counts={map.counts} text={text} unit={unit} /> : null}
      <div className="map-foot">
        <p className="caption">{text.t('map.boundaryNote')} {text.t('map.boundarySource')}</p>
        <ExportMenu subject={subtitle} onExport={onExport} />
      </div>
    </div>
  );
}
