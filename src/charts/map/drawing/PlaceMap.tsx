import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useMemo } from 'react';
import { useHasActed } from '../../../config/useHasActed';
import type { GeoMap } from '../../../domain/geoMap';
import type { FirstText } from '../../../messages/text';
import { SceneMarks, TextureDefs } from '../../scene/SceneSvg';
import type { Mark } from '../../scene/scene';
import { drawLabels, drawNames, drawPoints, drawTiles } from './drawMap';
import type { PlacedMap } from '../placing/placedMap';
import type * as Actions from '../interaction/mapActions';
import { fillOfAreas } from './drawLand';
import type { MapView } from '../interaction/mapView';
import { MapInset, MapLand } from './MapLand';
import './map.css';

interface PlaceMapProps extends MapView {
  readonly text: FirstText;
  /** What the map shows, in a sentence. */
  readonly label: string;
  /** Keys drawn inside the panel. */
  readonly keys: readonly Mark[];
  /** Drawn over the land and under marks and words: the outline of the highlighted place. */
  readonly underlay?: ReactNode;
  /** Drawn over the map inside its frame: the places of a row of the legend. */
  readonly overlay?: ReactNode;
  /** Beside the map: the highlighted place in words and as a card. */
  readonly children?: ReactNode;
}

/** The outline of the area that the page is about. */
function Focus({ geo, placed, adcode }: { readonly geo: GeoMap; readonly placed: PlacedMap; readonly adcode: string }) {
  const { x, y, scale } = placed.frame.transform;
  const area = geo.areas.find((item) => item.adcode === adcode);
  return area ? (
    <path className="map-focus" d={area.d} transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={2 / scale} />
  ) : null;
}

let actions: typeof Actions | undefined;

/**
 * Runs what answers to pointer and keys; it is loaded with the first act of the reader.
 */
function withActions(run: (loaded: typeof Actions) => void): void {
  if (actions) return run(actions);
  import('../interaction/mapActions').then(
    (loaded) => run((actions = loaded)),
    () => undefined,
  );
}

/** A map of places: pointer, touch and arrow keys point at a place, click and Enter open it. */
export const PlaceMap = memo(function PlaceMap(props: PlaceMapProps) {
  const { geo, placed, text, label, keys, pointing, underlay, overlay, children, focus } = props;
  const { frame } = placed;
  const past = useId();
  const hasActed = useHasActed();
  useEffect(() => {
    if (hasActed) withActions(() => undefined);
  }, [hasActed]);
  const fills = useMemo(() => fillOfAreas(placed), [placed]);
  const marks = useMemo(
    () => [...drawNames(placed), ...drawTiles(placed), ...drawPoints(placed), ...drawLabels(placed)],
    [placed],
  );
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const { key, currentTarget: svg } = event;
    // Back, forward and the size of the page are the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key.startsWith('Arrow')) event.preventDefault();
    withActions((loaded) => loaded.pressKey(key, svg, props));
  };
  return (
    <div
      className="place-map"
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'touch') pointing.onHighlight(null);
      }}
    >
      <a className="skip-link" href={`#${past}`}>
        {text.t('map.skip')}
      </a>
      {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- it leads to the place that is pointed at (mapActions) */}
      <a>
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          className="place-map-svg"
          role="application"
          aria-roledescription={text.t('map.role')}
          aria-label={label}
          tabIndex={0}
          data-map-ready
          onKeyDown={onKeyDown}
          onFocus={() => withActions((loaded) => loaded.enterMap(props))}
          onPointerMove={({ pointerType, currentTarget, nativeEvent }) => {
            if (pointerType !== 'touch') withActions((loaded) => loaded.pointAt(nativeEvent, currentTarget, props));
          }}
          onClick={({ currentTarget, nativeEvent }) =>
            withActions((loaded) => loaded.openAt(nativeEvent, currentTarget, props))
          }
        >
          <TextureDefs scale={frame.transform.scale} />
          <MapLand geo={geo} transform={frame.transform} fills={fills} />
          <MapInset geo={geo} frame={frame} label={text.t('map.inset')} />
          <SceneMarks marks={keys} />
          {underlay}
          <g className="map-marks">
            <SceneMarks marks={marks} />
          </g>
          {focus ? <Focus geo={geo} placed={placed} adcode={focus} /> : null}
          {overlay}
        </svg>
      </a>
      {children}
      <span id={past} tabIndex={-1} />
    </div>
  );
});
