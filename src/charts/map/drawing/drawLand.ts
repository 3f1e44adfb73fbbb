import type { GeoMap } from '../../../domain/geoMap';
import type { Mark, Paint, PathMark } from '../../scene/scene';
import { neighbourWindow } from '../geometry/mapFrame';
import { type MapTransform, toPanel } from '../geometry/mapTransform';
import type { PlacedMap } from '../placing/placedMap';

/** Fill and state of the areas that have one of their own, by code. */
export type AreaFills = ReadonlyMap<string, { readonly fill: Paint; readonly state: string }>;

/** Fill of each area of the frame: by its own figure only; stipple where it reports nothing. */
export function fillOfAreas(placed: PlacedMap): AreaFills {
  const fills = new Map<string, { fill: Paint; state: string }>(
    placed.outside.map((adcode) => [adcode, { fill: 'panel', state: 'outside' }]),
  );
  for (const { shape, place, fill } of placed.marks) {
    if (shape !== 'area') continue;
    fills.set(place.adcode, { fill: place.state === 'incomparable' ? 'hatch' : (fill ?? 'none'), state: place.state });
  }
  return fills;
}

/** Outlines of the areas around the map, up to where their real borders end. */
function drawNeighbours(geo: GeoMap, transform: MapTransform): Mark[] {
  if (!geo.neighbours) return [];
  const around = neighbourWindow(geo);
  const [x, y] = toPanel(transform, [around.x, around.y]);
  const clip = { x, y, width: around.width * transform.scale, height: around.height * transform.scale };
  const marks = geo.neighbours.map(({ d }): PathMark => ({
    kind: 'path',
    d,
    transform,
    fill: 'none',
    stroke: 'line2',
    strokeWidth: 1,
  }));
  return [{ kind: 'group', id: 'neighbours', clip, marks }];
}

/** Neighbours, areas, borders, outlines of the areas that report, and the ten-dash line; for screen and file. */
export function drawLand(geo: GeoMap, transform: MapTransform, fills: AreaFills): Mark[] {
  const path = { kind: 'path', transform, fill: 'none', roundJoin: true } as const;
  const areas = geo.areas.map(({ adcode, d }): PathMark => {
    const { fill, state } = fills.get(adcode) ?? { fill: 'stipple', state: 'none' };
    return { ...path, d, fill, stroke: 'coast', strokeWidth: 1.1, area: adcode, state };
  });
  const borders: Mark = { ...path, d: geo.borders, stroke: 'page', strokeWidth: 1.25, part: 'borders' };
  const outlines = geo.areas
    .filter(({ adcode }) => (fills.get(adcode)?.state ?? 'outside') !== 'outside')
    .map(({ d }): PathMark => ({ ...path, d, stroke: 'b5', strokeWidth: 1.4 }));
  const tenDash = geo.tenDash ? [drawTenDash(geo.tenDash, transform, 'ten-dash')] : [];
  return [...drawNeighbours(geo, transform), ...areas, borders, ...outlines, ...tenDash];
}

/** The ten-dash line, of the map itself or of its inset. */
export const drawTenDash = (d: string, transform: MapTransform, part: string): PathMark => ({
  kind: 'path',
  d,
  transform,
  fill: 'none',
  stroke: 'coast',
  strokeWidth: 1.2,
  part,
});
