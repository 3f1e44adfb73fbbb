import type { GeoMap } from '../../../domain/geoMap';
import type { Text } from '../../../messages/text';
import type { Mark, Scene } from '../../scene/scene';
import { drawInset } from './drawInset';
import { drawLand, fillOfAreas } from './drawLand';
import { drawLabels, drawNames, drawPoints, drawTiles } from './drawMap';
import type { PlacedMap } from '../placing/placedMap';

/** Everything the map shows as one flat scene, for an exported figure. */
export function sceneOfMap(geo: GeoMap, placed: PlacedMap, keys: readonly Mark[], text: Text): Scene {
  const { width, height, transform } = placed.frame;
  const land = drawLand(geo, transform, fillOfAreas(placed));
  const inset = drawInset(geo, placed.frame, text.t('map.inset'));
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'panel' },
      { kind: 'group', id: 'land', clip: { x: 0, y: 0, width, height }, marks: land },
      ...(inset ? [inset] : []),
      { kind: 'group', id: 'key', marks: keys },
      { kind: 'group', id: 'names', marks: drawNames(placed) },
      ...drawTiles(placed),
      ...drawPoints(placed),
      { kind: 'group', id: 'labels', marks: drawLabels(placed) },
    ],
  };
}
