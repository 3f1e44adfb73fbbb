import { createContext, type RefObject, useContext } from 'react';
import type { PlacedMap } from '../charts/map/placing/placedMap';
import type { GeoMap } from '../domain/geoMap';
import type { MapHighlight } from '../store/highlightStore';

/** A map as it is drawn. */
export interface DrawnMap {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

/** What the parts of one map panel share. */
interface MapPanelState extends DrawnMap {
  readonly highlight: MapHighlight<string>;
  /** The card about the highlighted place, while there is one. */
  readonly card: RefObject<HTMLDivElement | null>;
  /** How many times larger the map is shown than it is laid out. */
  readonly enlarged: number;
}

export const MapPanelContext = createContext<MapPanelState | null>(null);

/** The panel around a part of it. Throws outside of one. */
export function useMapPanel(): MapPanelState {
  const panel = useContext(MapPanelContext);
  if (!panel) throw new Error('This stands only inside a MapPanel');
  return panel;
}
