import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Stop } from '../../charts/map/interaction/findPlace';
import type { RegionMap } from '../../charts/map/placing/layoutRegionMap';
import { fromPanel } from '../../charts/map/geometry/fromPanel';
import { computeZoom, type MapZoom, ZOOM_STEP } from '../../charts/map/geometry/mapZoom';
import { isEmbed } from '../../ui/browser/isEmbed';
import type { MapHighlight } from '../../store/highlightStore';
import { onFirstAct } from '../../config/onFirstAct';
import type * as Gestures from './mapGestures';

/** Which part of a map is seen; of another map (its counties instead of its neighbours), all of it. */
export function useMapZoom(of: string): readonly [MapZoom | null, (zoom: MapZoom | null) => void] {
  const [state, setState] = useState<{ readonly of: string; readonly zoom: MapZoom | null }>({ of, zoom: null });
  return [state.of === of ? state.zoom : null, (zoom) => setState({ of, zoom })];
}

interface ZoomInput {
  readonly panel: RefObject<HTMLElement | null>;
  readonly map: RegionMap | null;
  readonly zoom: MapZoom | null;
  readonly setZoom: (zoom: MapZoom | null) => void;
  /** The place that the page is about. */
  readonly focus: string;
  readonly highlight: MapHighlight<string>;
}

/** What answers to fingers, wheel and buttons is loaded with the first act. */
const withGestures = (run: (loaded: typeof Gestures) => void): void =>
  void import('./mapGestures').then(run, () => undefined);

/**
 * Enlarging a place's map by buttons, keys, two fingers, and moving it by two fingers, a mouse or the keys that walk
 * it.
 */
export function useZoomActions({ panel, map, zoom, setZoom, focus, highlight }: ZoomInput) {
  const latest = useRef({ frame: map?.whole ?? null, zoom, onZoom: setZoom });
  useEffect(() => {
    latest.current = { frame: map?.whole ?? null, zoom, onZoom: setZoom };
  });
  useEffect(() => {
    const node = panel.current;
    if (!node || isEmbed) return undefined;
    const stop = new AbortController();
    const forget = onFirstAct(() =>
      withGestures(({ listenForGestures }) => {
        if (!stop.signal.aborted)
          stop.signal.addEventListener(
            'abort',
            listenForGestures(node, () => latest.current),
          );
      }),
    );
    return () => {
      forget();
      stop.abort();
    };
  }, [panel]);
  const step = (by: 1 | -1 | 0) => {
    if (!map || by === 0) return setZoom(null);
    return withGestures(({ selectCentre }) => {
      // Two presses may wait for the same file: the second goes on from the first.
      const { zoom: now } = latest.current;
      const centre = selectCentre(map, now, focus, highlight.getState().adcode);
      const next = computeZoom(map.whole, (now?.scale ?? 1) * ZOOM_STEP ** by, centre);
      latest.current = { ...latest.current, zoom: next };
      setZoom(next);
    });
  };
  const reach = ({ x, y }: Stop) => {
    if (!map || !zoom) return;
    const { width, height, transform } = map.placed.frame;
    if (x < 0 || y < 0 || x > width || y > height)
      setZoom(computeZoom(map.whole, zoom.scale, fromPanel(transform, [x, y])));
  };
  return { step, reach };
}
