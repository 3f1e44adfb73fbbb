import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { countStates } from '../../charts/map/keys/panelKeys';
import { describeReading } from '../../charts/map/keys/describeReading';
import { drawRegionSizeKey } from '../../charts/map/keys/drawRegionSizeKey';
import { holdsKey, MAP_KEY_CLASSES, type MapKeyClass } from '../../charts/map/keys/keyClasses';
import { LiveMapKey } from '../../charts/map/keys/KeyHits';
import { SceneMark } from '../../charts/scene/SceneSvg';
import { paths } from '../../config/paths';
import type { Address } from '../../ui/browser/useAddress';
import type { Query } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { RegionMapWords } from '../../export/figures/describeRegionMap';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import type { DrawnMap } from '../../panels/mapPanelContext';
import { MapFoot } from '../../panels/MapFoot';
import { MapPanel } from '../../panels/MapPanel';
import { ReportedPlace } from '../../panels/ReportedPlace';
import { useKeyControls } from '../../panels/useKeyControls';
import { indexDataset } from '../../selectors/indexDataset';
import {
  canChooseScope,
  type MapScope,
  type RegionMapSeries,
  selectMapIndicators,
} from '../../selectors/selectRegionMap';
import { placeAddress } from '../../ui/browser/placeAddress';
import { type MapHighlight, useMapHighlight } from '../../store/highlightStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { FigureValue } from '../../ui/FigureValue';
import { useWidth } from '../../ui/useWidth';
import { MapTools } from './MapTools';
import { RegionPeriod } from './RegionPeriod';
import { useMapZoom, useZoomActions } from './useMapZoom';
import { useRegionMap } from './useRegionMap';

interface RegionMapProps {
  readonly dataset: Dataset;
  readonly region: Region;
  /** Whether the counties of a city may still come, and with them the choice to see them. */
  readonly isWaiting: boolean;
  readonly indicator: Indicator;
  readonly query: Query<'region'>;
  readonly onChange: Address<'region'>['change'];
}

/** The map's choices: those of the first place that has some; the shown one is always among them. */
function selectChoices(dataset: Dataset, places: readonly string[], shown: Indicator): readonly Indicator[] {
  const found =
    places.map((adcode) => selectMapIndicators(dataset, adcode)).find((choices) => choices.length > 0) ?? [];
  return found.includes(shown) ? found : [shown, ...found];
}

interface HeadProps extends Pick<RegionMapProps, 'dataset' | 'indicator' | 'query' | 'onChange'> {
  readonly series: RegionMapSeries;
  readonly indicators: readonly Indicator[];
  readonly words: RegionMapWords;
}

/**
 * What the map shows and of when, each a choice where there is one; the figure of the whole that no area can carry, or
 * that the year is silent.
 */
function MapHead({ dataset, indicator, indicators, series, query, words, onChange }: HeadProps) {
  const { t, both } = useText();
  const { unit, own, silence } = words;
  const isSilent = query.period !== null && own === null && series.inside.length === 0;
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
      <RegionPeriod
        dataset={dataset}
        subject={series.subject}
        indicator={indicator.id}
        period={query.period}
        onChange={onChange}
      />
      {isSilent ? <strong role="status">{silence}</strong> : null}
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

/** The keys of a region's map stand below it. */
const NO_KEYS: readonly never[] = [];

interface KeysProps {
  readonly map: DrawnMap;
  readonly unit: string;
  readonly highlight: MapHighlight<MapKeyClass>;
}

/** The legend below the map, its classes as controls, and the sizes of circles in use. */
function RegionKeys({ map: { geo, placed }, unit, highlight }: KeysProps) {
  const text = useText();
  const controls = useKeyControls(highlight, MAP_KEY_CLASSES, (key, adcode) => holdsKey(placed, key, adcode));
  const sizes = drawRegionSizeKey(placed, text);
  return (
    <EmbedPart figure="map" className="region-keys">
      <LiveMapKey placed={placed} counts={countStates(placed, geo.areas)} text={text} unit={unit} {...controls} />
      {sizes ? (
        <svg
          className="region-size-key"
          width={sizes.width}
          height={sizes.height}
          viewBox={`0 0 ${sizes.width} ${sizes.height}`}
          aria-hidden="true"
        >
          {sizes.marks.map((mark, position) => (
            <SceneMark key={position} mark={mark} />
          ))}
        </svg>
      ) : null}
    </EmbedPart>
  );
}

/** The region's own map: areas by their own figures, places below them as circles. */
export function RegionMap({ dataset, region, isWaiting, indicator, query, onChange }: RegionMapProps) {
  const text = useText();
  const { t, both } = text;
  const navigate = useNavigate();
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const { scope } = query;
  const [zoom, setZoom] = useMapZoom(scope);
  const highlight = useMapHighlight<MapKeyClass>();
  // A province of which only the whole is known is shown among its neighbours, and not as so many silent parts.
  const isOwnShown = region.level === 'province';
  const drawn = useRegionMap({ dataset, region, indicator, year: query.period, scope, width, isOwnShown, zoom });
  const { geo, series, words } = drawn;
  // The choice between a city and its counties comes with these: a line more above the keys, if the map did not wait.
  const map = isWaiting && region.level === 'prefecture' ? null : drawn.map;
  const { title, unit } = words;
  const { step, reach } = useZoomActions({ panel, map, zoom, setZoom, focus: region.adcode, highlight });
  const { regions } = indexDataset(dataset);
  const canChoose = canChooseScope(dataset, region);
  const holds = useMemo(
    () => (key: MapKeyClass, adcode: string) => map !== null && holdsKey(map.placed, key, adcode),
    [map],
  );
  const nameOf = (adcode: string): string => {
    const known = regions.get(adcode);
    return known ? both(known.name) : (map?.geo.areas.find((area) => area.adcode === adcode)?.name ?? adcode);
  };
  const open = (adcode: string) => {
    // The place that the page is about opens into its counties, where they are not open yet.
    if (adcode === region.adcode) {
      if (canChoose) onChange({ scope: 'inside' });
    } else if (regions.has(adcode)) void navigate(placeAddress(adcode));
  };
  const addressOf = (adcode: string) => (adcode !== region.adcode && regions.has(adcode) ? placeAddress(adcode) : null);
  const describe: DescribeFigure = async (context) => {
    const { describeRegionMapFigure } = await import('../../export/figures/describeRegionMapFigure');
    if (!geo.data) throw new Error(t('failure.map'));
    return describeRegionMapFigure({ dataset, indicator, series, geo: geo.data, ...context });
  };
  return (
    <div className="region-map">
      <MapHead
        {...{ dataset, indicator, series, query, words, onChange }}
        indicators={selectChoices(dataset, [region.adcode, series.subject], indicator)}
      />
      <MapPanel
        ref={panel}
        className="region-map-box"
        map={map && { ...map, keys: NO_KEYS }}
        highlight={highlight}
        holds={holds}
        label={title}
        describe={(adcode) => t('map.spokenNone', { name: nameOf(adcode) })}
        onOpen={open}
        addressOf={addressOf}
        focus={region.adcode}
        onZoom={step}
        onReach={reach}
        isDrill
        failure={geo.error && [geo.error.message, t('map.failed')]}
        onRetry={() => void geo.refetch()}
        waiting={<div className="region-map-waiting" />}
      >
        <ReportedPlace dataset={dataset} indicator={indicator} places={series.reporting} />
      </MapPanel>
      <MapTools zoom={zoom} onStep={step}>
        {canChoose ? (
          <ScopeSwitch
            above={both(regions.get(region.parent ?? '')?.short ?? region.short)}
            scope={scope}
            onChange={(next) => onChange({ scope: next })}
          />
        ) : (
          <span />
        )}
      </MapTools>
      {map ? <RegionKeys map={map} unit={unit} highlight={highlight} /> : null}
      <MapFoot className="region-map-foot" placed={map?.placed} reading={describeReading(series.inside, text)}>
        <ExportButton figure="map" subject={title} describe={describe} />
      </MapFoot>
    </div>
  );
}
