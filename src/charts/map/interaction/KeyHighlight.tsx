import { useMemo } from 'react';
import type { GeoMap } from '../../../domain/geoMap';
import type { Mark } from '../../scene/scene';
import { SceneMark } from '../../scene/SceneSvg';
import { drawLand, fillOfAreas } from '../drawing/drawLand';
import { drawLabels, drawNames, drawPoints, drawTiles } from '../drawing/drawMap';
import type { PlacedMap } from '../placing/placedMap';

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
      numbers: placed.numbers.filter((number) => keeps(number.adcode)),
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
