import { type RefObject, useEffect, useRef, useState } from 'react';
import { selectStops, type Stop } from '../../charts/map/interaction/findPlace';
import type { RegionMap } from '../../charts/map/placing/layoutRegionMap';
import { fromPanel } from '../../charts/map/geometry/mapTransform';
import { computeZoom, findCrowd, type MapZoom, ZOOM_STEP } from '../../charts/map/geometry/mapZoom';
import { isEmbed } from '../../ui/browser/isEmbed';
import type { MapHighlight } from '../../store/highlightStore';
import { listenForGestures, middleOf } from './mapGestures';

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

/**
 * Around which point a button or a key enlarges: the highlighted place, else the one that the page is about, else the
 * crowd; of what is enlarged already, its middle.
 */
function selectCentre(
  { geo, placed, whole }: RegionMap,
  zoom: MapZoom | null,
  focus: string,
  highlighted: string | null,
): readonly [number, number] {
  const areaOf = (code: string | null) => geo.areas.find((area) => area.adcode === code)?.label;
  if (zoom !== null) return areaOf(highlighted) ?? middleOf(whole, zoom);
  const crowd = findCrowd(selectStops(geo, placed));
  return areaOf(highlighted) ?? areaOf(focus) ?? (crowd ? fromPanel(whole.transform, crowd) : middleOf(whole, null));
}

/**
 * Enlarging a place's map by buttons, keys, two fingers, and moving it by two fingers, a mouse or the keys that walk
 * it.
 */
export function useZoomActions({ panel, map, zoom, setZoom, focus, highlight }: ZoomInput) {
  const latest = useRef({ frame: map?.whole ?? null, zoom, onZoom: setZoom });
  useEffect(() => {
    latest.current = { frame: map?.whole ?? null, zoom, onZoom: setZoom };
  });
  useEffect(
    () => (panel.current && !isEmbed ? listenForGestures(panel.current, () => latest.current) : undefined),
    [panel],
  );
  const step = (by: 1 | -1 | 0) => {
    if (!map) return;
    setZoom(
      by === 0
        ? null
        : computeZoom(
            map.whole,
            (zoom?.scale ?? 1) * ZOOM_STEP ** by,
            selectCentre(map, zoom, focus, highlight.getState().adcode),
          ),
    );
  };
  const reach = ({ x, y }: Stop) => {
    if (!map || !zoom) return;
    const { width, height, transform } = map.placed.frame;
    if (x < 0 || y < 0 || x > width || y > height)
      setZoom(computeZoom(map.whole, zoom.scale, fromPanel(transform, [x, y])));
  };
  return { step, reach };
}
