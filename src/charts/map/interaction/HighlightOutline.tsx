import type { GeoMap } from '../../../domain/geoMap';
import type { Box } from '../../scene/box';
import { fromPanel } from '../geometry/fromPanel';
import type { MapTransform } from '../geometry/mapTransform';
import type { PlacedMap, PlacedMark } from '../placing/placedMap';

/** Pixels from the edge of a mark to the circle around it, and the width of the line. */
const AROUND_PX = 8;
const LINE_PX = 2.5;

function traceCircle({ x, y, r }: Pick<PlacedMark, 'x' | 'y' | 'r'>, transform: MapTransform): string {
  const [left, middle] = fromPanel(transform, [x - r, y]);
  const radius = r / transform.scale;
  const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
  return `M${left} ${middle}${half(2 * radius)}${half(-2 * radius)}z`;
}

function traceBox({ x, y, width, height }: Box, transform: MapTransform): string {
  const [left, top] = fromPanel(transform, [x, y]);
  const [across, down] = [width / transform.scale, height / transform.scale];
  return `M${left} ${top}h${across}v${down}h${-across}z`;
}

/** Around the mark of a place, else around its area and its tile; nothing where there is no such place. */
function trace(geo: GeoMap, { marks, tiles, frame: { transform } }: PlacedMap, adcode: string | null): string {
  const mark = marks.find((item) => item.place.adcode === adcode && item.shape === 'point');
  if (mark) return traceCircle({ ...mark, r: mark.r + AROUND_PX }, transform);
  const tile = tiles.find((item) => item.adcode === adcode);
  const area = geo.areas.find((item) => item.adcode === adcode);
  return `${area?.d ?? ''}${tile ? traceBox(tile.box, transform) : ''}`;
}

interface HighlightOutlineProps {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly adcode: string | null;
}

/**
 * The outline around the highlighted place; the only part of the map that is redrawn while pointing. One line that
 * stays, as a browser computes all words of a map anew when a shape comes or goes below them.
 */
export function HighlightOutline({ geo, placed, adcode }: HighlightOutlineProps) {
  const { x, y, scale } = placed.frame.transform;
  return (
    <path
      className="map-highlight"
      d={trace(geo, placed, adcode)}
      transform={`translate(${x} ${y}) scale(${scale})`}
      strokeWidth={LINE_PX / scale}
    />
  );
}
