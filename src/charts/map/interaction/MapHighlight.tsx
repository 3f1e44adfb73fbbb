import { useMemo } from 'react';
import type { GeoMap } from '../../../domain/geoMap';
import type { Text } from '../../../messages/text';
import { SceneMark } from '../../scene/SceneSvg';
import type { Mark } from '../../scene/scene';
import { drawLand, fillOfAreas } from '../drawing/drawLand';
import { drawLabels, drawNames, drawPoints, drawTiles } from '../drawing/drawMap';
import { holdsKey, type MapKeyClass } from '../keys/keyClasses';
import type { PlacedMap } from '../placing/placedMap';
import './mapHighlight.css';

// What answers to pointer and keys; loaded after the map itself.

/** The outline over the attended place; the only part of the map that is redrawn while pointing. */
export function MapHighlight({
  geo,
  placed,
  adcode,
}: {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly adcode: string | null;
}) {
  if (adcode === null) return null;
  const mark = placed.marks.find((item) => item.place.adcode === adcode && item.shape === 'point');
  if (mark) return <circle className="map-highlight" cx={mark.x} cy={mark.y} r={mark.r + 8} strokeWidth={2.5} />;
  const tile = placed.tiles.find((item) => item.adcode === adcode);
  const area = geo.areas.find((item) => item.adcode === adcode);
  const { x, y, scale } = placed.frame.transform;
  return (
    <>
      {area ? (
        <path
          className="map-highlight"
          d={area.d}
          transform={`translate(${x} ${y}) scale(${scale})`}
          strokeWidth={2.5 / scale}
        />
      ) : null}
      {tile ? (
        <rect
          className="map-highlight"
          x={tile.box.x}
          y={tile.box.y}
          width={tile.box.width}
          height={tile.box.height}
          rx="3"
          strokeWidth={2.5}
        />
      ) : null}
    </>
  );
}

interface KeyHighlightProps {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly keys: readonly Mark[];
  /** Whether a place belongs to the class of the legend that is pointed at; null = none is. */
  readonly keeps: ((adcode: string) => boolean) | null;
}

/** The places of one class of the legend, drawn again over a veil on all others. */
export function KeyHighlight({ geo, placed, keys, keeps }: KeyHighlightProps) {
  const marks = useMemo(() => {
    if (keeps === null) return [];
    const only: PlacedMap = {
      ...placed,
      marks: placed.marks.filter((mark) => keeps(mark.place.adcode)),
      labels: placed.labels.filter((label) => label.members.some(keeps)),
      insideLabels: placed.insideLabels.filter((label) => keeps(label.adcode)),
      tiles: placed.tiles.filter((tile) => keeps(tile.adcode)),
      names: placed.names.filter((name) => keeps(name.adcode)),
    };
    // An area is drawn for its own fill, or for its silence; below a circle or ring it says nothing.
    const isGround = (adcode: string) =>
      placed.marks.every((mark) => mark.place.adcode !== adcode || mark.shape === 'area');
    const areas = geo.areas.filter((area) => keeps(area.adcode) && isGround(area.adcode));
    const bare = { ...geo, areas, borders: '', tenDash: undefined, neighbours: undefined };
    const land = drawLand(bare, placed.frame.transform, fillOfAreas(only));
    return [...land, ...keys, ...drawNames(only), ...drawTiles(only), ...drawPoints(only), ...drawLabels(only)];
  }, [geo, placed, keys, keeps]);
  if (keeps === null) return null;
  return (
    <g className="map-keyed" pointerEvents="none">
      <rect width={placed.frame.width} height={placed.frame.height} fill="var(--panel)" opacity={0.78} />
      {marks.map((mark, i) => (
        <SceneMark key={i} mark={mark} />
      ))}
    </g>
  );
}

/** The same for a legend of the five states and the bar of fills. */
export function ClassHighlight({
  marked,
  ...map
}: Omit<KeyHighlightProps, 'keeps'> & { readonly marked: MapKeyClass | null }) {
  const { placed } = map;
  const keeps = useMemo(
    () => (marked === null ? null : (adcode: string) => holdsKey(placed, marked, adcode)),
    [placed, marked],
  );
  return <KeyHighlight {...map} keeps={keeps} />;
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
  const spoken =
    placed.marks.find((mark) => mark.place.adcode === adcode)?.place.spoken ?? (adcode ? describe(adcode) : '');
  return (
    <p className="sr-only" aria-live="polite">
      {spoken || text.t('map.keys')}
    </p>
  );
}
