import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useMemo } from 'react';
import type { GeoMap } from '../../domain/geoMap';
import type { Text } from '../../messages/text';
import { SceneMark, TextureDefs } from '../scene/SceneSvg';
import type { Mark } from '../scene/scene';
import { drawLabels, drawNames, drawPoints, drawTiles, fillOfAreas } from './drawMap';
import { findNearestMark, findNeighbour, type Stop } from './findPlace';
import type { PlacedMap } from './layoutMap';
import { toPanel } from './mapFrame';
import { MapInset, MapLand } from './MapLand';
import './map.css';

interface PlaceMapProps {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly text: Text;
  /** What the map shows, in a sentence. */
  readonly label: string;
  /** Keys drawn inside the panel. */
  readonly keys: readonly Mark[];
  /** The place that is attended now; asked for when a key is pressed, so that pointing does not draw the map again. */
  readonly readAttended: () => string | null;
  readonly onAttend: (adcode: string | null) => void;
  readonly onOpen: (adcode: string) => void;
  /** Drawn over the map inside its frame: MapHighlight of the attended place. */
  readonly overlay?: ReactNode;
  /** Beside the map: MapSpoken and a card about the attended place. */
  readonly children?: ReactNode;
  /** The area that the page is about, outlined. */
  readonly focus?: string;
}

/** Places that keys can reach: marks first, then areas and tiles. */
function selectStops(geo: GeoMap, placed: PlacedMap): Stop[] {
  const marks = placed.marks.map((mark) => ({ adcode: mark.place.adcode, x: mark.x, y: mark.y }));
  const known = new Set(marks.map((stop) => stop.adcode));
  const areas = geo.areas.filter((area) => !known.has(area.adcode)).map((area) => {
    const [x, y] = toPanel(placed.frame.transform, area.label);
    return { adcode: area.adcode, x, y };
  });
  return [...marks, ...areas];
}

/** The outline over the attended place; the only part of the map that is redrawn while pointing. */
export function MapHighlight({ geo, placed, adcode }: { readonly geo: GeoMap; readonly placed: PlacedMap; readonly adcode: string | null }) {
  if (adcode === null) return null;
  const mark = placed.marks.find((item) => item.place.adcode === adcode && item.shape === 'point');
  if (mark) return <circle className="map-highlight" cx={mark.x} cy={mark.y} r={mark.r + 8} strokeWidth={2.5} />;
  const area = geo.areas.find((item) => item.adcode === adcode);
  const { x, y, scale } = placed.frame.transform;
  return area ? <path className="map-highlight" d={area.d} transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={2.5 / scale} /> : null;
}

/** The outline of the area that the page is about. */
function Focus({ geo, placed, adcode }: { readonly geo: GeoMap; readonly placed: PlacedMap; readonly adcode: string }) {
  const { x, y, scale } = placed.frame.transform;
  const area = geo.areas.find((item) => item.adcode === adcode);
  return area ? <path className="map-focus" d={area.d} transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={2 / scale} /> : null;
}

/** Finds the place under the pointer: a tile, the nearest mark within reach, else the area. */
function placeUnder(event: PointerEvent<SVGSVGElement>, placed: PlacedMap): string | null {
  const target = event.target as Element;
  const tile = target.closest<SVGGElement>('[data-adcode]')?.dataset['adcode'];
  if (tile) return tile;
  const box = event.currentTarget.getBoundingClientRect();
  const ratio = placed.frame.width / box.width;
  const near = findNearestMark(placed, (event.clientX - box.left) * ratio, (event.clientY - box.top) * ratio);
  return near ?? (target as SVGElement).dataset['area'] ?? null;
}

interface MapSpokenProps {
  readonly placed: PlacedMap;
  readonly text: Text;
  readonly adcode: string | null;
  /** What an area that reports nothing says. */
  readonly describe: (adcode: string) => string;
}

/** The attended place in words, for a screen reader; how to use the keys while there is none. */
export function MapSpoken({ placed, text, adcode, describe }: MapSpokenProps) {
  const spoken = placed.marks.find((mark) => mark.place.adcode === adcode)?.place.spoken ?? (adcode ? describe(adcode) : '');
  return <p className="sr-only" aria-live="polite">{spoken || text.t('map.keys')}</p>;
}

/** A map of places: pointer, touch and arrow keys point at a place, click and Enter open it. */
export const PlaceMap = memo(function PlaceMap(props: PlaceMapProps) {
  const { geo, placed, text, label, keys, readAttended, onAttend, onOpen, overlay, children, focus } = props;
  const { frame } = placed;
  const stops = useMemo(() => selectStops(geo, placed), [geo, placed]);
  const fills = useMemo(() => fillOfAreas(placed), [placed]);
  const marks = useMemo(() => [...drawNames(placed), ...drawTiles(placed), ...drawPoints(placed), ...drawLabels(placed)], [placed]);
  const onKeyDown = (event: KeyboardEvent) => {
    const attended = readAttended();
    if (event.key === 'Escape') onAttend(null);
    if (event.key === 'Enter' && attended) onOpen(attended);
    const next = findNeighbour(stops, stops.find((stop) => stop.adcode === attended), event.key);
    if (!next) return;
    event.preventDefault();
    onAttend(next.adcode);
  };
  return (
    <div className="place-map" onPointerLeave={(event) => { if (event.pointerType !== 'touch') onAttend(null); }}>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="place-map-svg"
        role="application"
        aria-roledescription={text.t('map.role')}
        aria-label={label}
        tabIndex={0}
        data-map-ready
        onKeyDown={onKeyDown}
        onFocus={() => { if (!readAttended() && stops[0]) onAttend(stops[0].adcode); }}
        onPointerMove={(event) => { if (event.pointerType !== 'touch') onAttend(placeUnder(event, placed)); }}
        onClick={(event) => {
          const adcode = placeUnder(event as unknown as PointerEvent<SVGSVGElement>, placed);
          if (adcode) onOpen(adcode);
        }}
      >
        <TextureDefs mapScale={frame.transform.scale} />
        <MapLand geo={geo} transform={frame.transform} fills={fills} />
        {frame.inset ? <MapInset geo={geo} box={frame.inset} label={text.t('map.inset')} isCompact={frame.isCompact} /> : null}
        <MapMarks marks={keys} />
        <g className="map-marks"><MapMarks marks={marks} /></g>
        {focus ? <Focus geo={geo} placed={placed} adcode={focus} /> : null}
        {overlay}
      </svg>
      {children}
    </div>
  );
});

function MapMarks({ marks }: { readonly marks: readonly Mark[] }) {
  return useMemo(() => marks.map((mark, i) => <SceneMark key={i} mark={mark} />), [marks]);
}
