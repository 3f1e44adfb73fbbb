import { lazy, Suspense, useMemo } from 'react';
import { readDrawn } from '../../config/takeOver';
import { useHasActed } from '../../config/useHasActed';
import { describeReading } from '../../charts/map/keys/describeReading';
import { holdsKey, type MapKeyClass } from '../../charts/map/keys/keyClasses';
import { MapKey } from '../../charts/map/keys/MapKey';
import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import type { Facts } from '../../domain/facts';
import type { GeoMap } from '../../domain/geoMap';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useFirstText } from '../../messages/TextContext';
import { MapFoot } from '../../panels/MapFoot';
import { MapPanel } from '../../panels/MapPanel';
import { indexDataset } from '../../selectors/indexDataset';
import type { Unmapped } from '../../selectors/selectPlaces';
import type { MapHighlight } from '../../store/highlightStore';
import { requireShownDataset } from '../../store/datasetStore';
import { placeAddress } from '../../ui/browser/placeAddress';
import { useWidth } from '../../ui/useWidth';
import { describeSelection, describeView, unitOf } from '../../export/figures/describeFinding';
import type { HomeSelection } from '../../export/figures/describeHomeFigure';
import { SmallPlaces } from './SmallPlaces';
import { useHomeMap } from './useHomeMap';

interface HomeMapProps extends HomeSelection {
  /** Why the map can show no place at all; null where it can. */
  readonly unmapped: Unmapped | null;
  readonly dataset: Facts;
  /** What is published of it, which the finding tells. */
  readonly counted: HomeSelection['result'];
  readonly highlight: MapHighlight<MapKeyClass>;
  readonly geo: GeoMap | null;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly onOpen: (adcode: string) => void;
}

// What answers to the pointer and the keys comes with the first act.
const loadParts = () => import('./HomeMapParts');
const HomePlace = lazy(async () => ({ default: (await loadParts()).HomePlace }));
const HomeKey = lazy(async () => ({ default: (await loadParts()).HomeKey }));

/** Width of the map's panel before it has been measured, in pixels. */
const readPanelWidth = (): number => readDrawn()?.panelPx ?? 840;

interface KeyBelowProps {
  readonly map: NationalMap;
  readonly unit: string;
  readonly highlight: MapHighlight<MapKeyClass>;
}

/** The legend of a narrow map, which has no room for it inside; its classes become controls with the first act. */
function KeyBelow({ map: { placed, counts }, unit, highlight }: KeyBelowProps) {
  const key = { placed, counts, unit, text: useFirstText(), hasSizes: true };
  return useHasActed() ? (
    <Suspense fallback={<MapKey {...key} />}>
      <HomeKey {...key} highlight={highlight} />
    </Suspense>
  ) : (
    <MapKey {...key} />
  );
}

/** The map panel: finding, map, keys, boundary note and export. */
export function HomeMap(props: HomeMapProps) {
  const { dataset, indicator, result, counted, query, mixed, order, unmapped, highlight, geo, error, retry, onOpen } =
    props;
  const text = useFirstText();
  const { t, both } = text;
  const [panel, width] = useWidth<HTMLDivElement>(readPanelWidth);
  const { map, ...laidOut } = useHomeMap(props, width);
  const failed = error ?? laidOut.error;
  const { regions } = indexDataset(dataset);
  const unit = unitOf(indicator, query, text);
  const finding = describeSelection({ result: counted, query, mixed, unmapped }, text);
  const subtitle = describeView({ dataset, indicator, query, places: result.places }, text);
  const holds = useMemo(
    () => (key: MapKeyClass, adcode: string) => map !== null && holdsKey(map.placed, key, adcode),
    [map],
  );
  const describe: DescribeFigure = async (context) => {
    const { describeHomeFigure } = await import('../../export/figures/describeHomeFigure');
    if (!geo) throw new Error(t('failure.map'));
    const shown = { indicator, result, query, mixed, order, geo, finding, subtitle, unit };
    return describeHomeFigure({ dataset: await requireShownDataset(), ...shown, ...context });
  };
  const isKeyBelow = map !== null && map.keys.length === 0;
  return (
    <div className="map-panel">
      <div className="map-finding">
        <h2>{finding}</h2>
        <p>{subtitle}</p>
      </div>
      <MapPanel
        ref={panel}
        className="map-box"
        map={map && geo ? { ...map, geo } : null}
        highlight={highlight}
        holds={holds}
        label={t('map.label', { indicator: both(indicator.name), finding })}
        describe={(code, isOutside) =>
          t(isOutside ? 'map.spokenOutside' : 'map.spokenNone', {
            name: both(regions.get(code)?.name ?? { zh: code, en: code }),
          })
        }
        onOpen={onOpen}
        addressOf={placeAddress}
        isDrill
        enlarged={map ? width / map.placed.frame.width : 1}
        failure={failed && [failed.message, t('map.failed')]}
        onRetry={error ? retry : laidOut.retry}
        waiting={
          <div className="map-waiting" role="status">
            <span className="sr-only">{t('shell.loading')}</span>
          </div>
        }
      >
        {map ? (
          <HomePlace dataset={dataset} indicator={indicator} places={result.places} map={map} highlight={highlight} />
        ) : null}
      </MapPanel>
      {isKeyBelow ? <SmallPlaces dataset={dataset} map={map} /> : null}
      <EmbedPart figure="map">{isKeyBelow ? <KeyBelow map={map} unit={unit} highlight={highlight} /> : null}</EmbedPart>
      <MapFoot placed={map?.placed} reading={describeReading(result.places, text)}>
        <ExportButton figure="map" subject={subtitle} describe={describe} />
      </MapFoot>
    </div>
  );
}
