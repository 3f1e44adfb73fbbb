import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { countStates } from '../../charts/map/drawKeys';
import { layoutRegionMap } from '../../charts/map/layoutRegionMap';
import { MapKey } from '../../charts/map/MapKey';
import { formatPlaceValue, toMapPlaces } from '../../charts/map/mapSeries';
import { MapHighlight, MapSpoken, PlaceMap } from '../../charts/map/PlaceMap';
import { paths } from '../../config/paths';
import type { Query } from '../../config/query';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset, Indicator, Region } from '../../domain/dataset';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectPlaces } from '../../selectors/selectPlaces';
import { selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { useAttentionStore } from '../../store/attentionStore';
import { AtlasLink, carrySearch } from '../../ui/AtlasLink';
import { ExportMenu } from '../../ui/ExportMenu';
import { FigureValue } from '../../ui/FigureValue';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';

const readAttended = () => useAttentionStore.getState().adcode;
/** The keys of a region map stand below it. */
const NO_KEYS: readonly never[] = [];

interface RegionMapProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly onChange: (part: Partial<Query>) => void;
}

/** Indicators that some place inside reports as a whole, for the map's picker. */
function selectIndicators(dataset: Dataset, adcode: string): readonly Indicator[] {
  const used = new Set(
    selectReportingPlaces(dataset, adcode)
      .flatMap((place) => place.figures)
      .filter((figure) => !figure.site && figure.value !== null && (figure.kind === 'actual' || figure.kind === 'target'))
      .map((figure) => figure.indicator),
  );
  return dataset.indicators.filter((item) => used.has(item.id));
}

/**
 * Which region the map is of, and which boundary file draws it: the region itself when some place inside it reports, otherwise the one
 * above, where it can be seen among its neighbours.
 */
function useRegionGeo(dataset: Dataset, region: Region) {
  const index = indexDataset(dataset);
  const province = index.provinceOf(region.adcode)?.adcode ?? region.adcode;
  const hasInside = selectReportingPlaces(dataset, region.adcode).some((place) => place.region !== region);
  const subject = region.level === 'province' || (hasInside && region.level === 'prefecture') ? region.adcode : (region.parent ?? province);
  return { ...useGeoMap(subject === province ? 'province' : 'county', province), subject };
}

/** The region's own map: areas by their own figures, places below them as circles. */
export function RegionMap({ dataset, region, indicator, query, onChange }: RegionMapProps) {
  const text = useText();
  const navigate = useNavigate();
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const { adcode: attended, attend } = useAttentionStore();
  const geo = useRegionGeo(dataset, region);
  const index = indexDataset(dataset);
  const unit = text.t(`unit.${indicator.unit}`, { count: 2 });
  const reporting = useMemo(() => selectPlaces(dataset, { indicator: indicator.id, provinces: [], year: query.period, per: 'total' }).places, [dataset, indicator.id, query.period]);
  // The subject's own figure fills no area of its own map, so it is said above it.
  const own = reporting.find((place) => place.region.adcode === geo.subject);
  const ownDate = own ? (own.state === 'target' ? text.t('map.targetBy', { date: formatPeriod(own.figure.period) }) : formatPeriod(own.figure.period)) : '';
  const map = useMemo(() => {
    if (!geo.data) return null;
    const known = index.regions;
    const inside = reporting.filter((place) => place.region.adcode !== geo.subject && index.pathTo(place.region.adcode).some((step) => step.adcode === geo.subject));
    const areaNames = new Map(geo.data.areas.map((area) => [area.adcode, area.name]));
    // The catalogue romanises what the articles name; other counties have a printed Chinese name only.
    const nameOf = (adcode: string) => { const own = known.get(adcode); return own ? text.both(own.short) : text.lang === 'zh' ? (areaNames.get(adcode) ?? null) : null; };
    const figures = inside.map((place) => place.figure);
    return { figures, ...layoutRegionMap({ geo: geo.data, subject: geo.subject, places: toMapPlaces(inside, text), nameOf, width }) };
  }, [geo.data, geo.subject, reporting, index, text, width]);
  const open = (adcode: string) => { if (index.regions.has(adcode)) void navigate({ pathname: paths.region(adcode), search: carrySearch(window.location.search) }); };
  const describe = (adcode: string) => {
    const known = index.regions.get(adcode);
    return text.t('map.spokenNone', { name: known ? text.both(known.name) : (map?.geo.areas.find((area) => area.adcode === adcode)?.name ?? adcode) });
  };
  const title = text.t('region.mapTitle', { place: text.both(index.regions.get(geo.subject)?.name ?? region.name), indicator: text.both(indicator.name) });
  const onExport = async (format: 'png' | 'svg') => {
    const { exportRegion } = await import('./exportRegion');
    if (!map) throw new Error(text.t('failure.map'));
    await exportRegion({ dataset, map, figures: map.figures, own: own ? { figure: own.figure, words: `${text.both(own.region.short)} ${formatPlaceValue(own, text.lang)} ${ownDate}` } : null, title, unit, text, region }, format);
  };
  const indicators = selectIndicators(dataset, geo.subject);
  return (
    <div className="region-map">
      <div className="region-map-head">
        {indicators.length > 1 ? (
          <select className="select is-main" aria-label={text.t('home.indicator')} value={indicator.id} onChange={(event) => onChange({ indicator: event.target.value })}>
            {indicators.map((item) => <option key={item.id} value={item.id}>{text.both(item.name)}</option>)}
          </select>
        ) : <h2 className="section-head">{text.both(indicator.name)}</h2>}
        <span className="caption">{unit}</span>
        {own ? (
          <p className="region-own">
            {text.both(own.region.short)}{' '}
            <AtlasLink to={paths.figure(own.figure.id)}><FigureValue figure={own.figure} unit /></AtlasLink>{' '}
            <span className="caption">{ownDate}</span>
          </p>
        ) : null}
      </div>
      <div ref={panel} className="region-map-box">
        {map ? (
          <PlaceMap
            geo={map.geo} placed={map.placed} keys={NO_KEYS} text={text} readAttended={readAttended} onAttend={attend} onOpen={open} label={title} focus={region.adcode}
            overlay={<MapHighlight geo={map.geo} placed={map.placed} adcode={attended} />}
          >
            <MapSpoken placed={map.placed} text={text} adcode={attended} describe={describe} />
          </PlaceMap>
        ) : geo.error ? (
          <FailureState title={text.t('failure.map')} details={[geo.error.message, text.t('map.failed')]} onRetry={() => void geo.refetch()} />
        ) : <div className="region-map-waiting" />}
      </div>
      {map ? <MapKey placed={map.placed} counts={countStates(map.placed, map.geo.areas)} text={text} unit={unit} /> : null}
      <div className="region-map-foot">
        <p className="caption">{text.t('map.boundaryNote')} {text.t('map.boundarySource')}</p>
        <ExportMenu subject={title} onExport={onExport} />
      </div>
    </div>
  );
}
