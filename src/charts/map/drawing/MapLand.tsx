import { memo } from 'react';
import type { GeoMap } from '../../../domain/geoMap';
import { SceneMark, SceneMarks } from '../../scene/SceneSvg';
import type { MapFrame } from '../geometry/mapFrame';
import type { MapTransform } from '../geometry/mapTransform';
import { drawInset } from './drawInset';
import { type AreaFills, drawLand } from './drawLand';

interface MapLandProps {
  readonly geo: GeoMap;
  readonly transform: MapTransform;
  readonly fills: AreaFills;
}

/**
 * Areas, borders and the ten-dash line of a map. Memoised: pointing at a place redraws only the overlay, never these
 * paths. `data-area` and `data-part` let the app adopt the paths of a prerendered page (data/adoptPrerenderedMap).
 */
export const MapLand = memo(function MapLand({ geo, transform, fills }: MapLandProps) {
  return (
    <g className="map-land">
      <SceneMarks marks={drawLand(geo, transform, fills)} />
    </g>
  );
});

interface MapInsetProps {
  readonly geo: GeoMap;
  readonly frame: MapFrame;
  readonly label: string;
}

/** 南海诸岛 in a frame of its own. */
export const MapInset = memo(function MapInset({ geo, frame, label }: MapInsetProps) {
  const inset = drawInset(geo, frame, label);
  return inset ? (
    <g pointerEvents="none">
      <SceneMark mark={inset} />
    </g>
  ) : null;
});
