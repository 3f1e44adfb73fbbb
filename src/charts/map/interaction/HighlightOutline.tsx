import type { GeoMap } from '../../../domain/geoMap';
import type { PlacedMap } from '../placing/placedMap';

/** The outline around the highlighted place; the only part of the map that is redrawn while pointing. */
export function HighlightOutline({
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
