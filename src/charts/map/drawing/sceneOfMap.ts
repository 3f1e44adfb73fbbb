import type { GeoMap } from '../../../domain/geoMap';
import type { Text } from '../../../messages/text';
import { wrapText } from '../../scene/measureText';
import type { Mark, Scene } from '../../scene/scene';
import { drawLabels, drawLand, drawNames, drawPoints, drawTiles } from './drawMap';
import type { PlacedMap } from '../placing/placedMap';
import { letterPx } from '../geometry/mapFrame';

/** 南海诸岛 in its own frame. */
function drawInset(geo: GeoMap, placed: PlacedMap, label: string): Mark[] {
  const box = placed.frame.inset;
  if (!box || !geo.inset) return [];
  const transform = { x: box.x, y: box.y, scale: box.width / geo.inset.width };
  const size = letterPx(placed.frame, placed.frame.isCompact ? 8.5 : 10.5);
  // With letters of its own size it fits; larger ones may need a second line.
  const lines = placed.frame.leastLetterPx === undefined ? [label] : wrapText(label, size, box.width - 6);
  return [
    {
      kind: 'group',
      id: 'inset',
      clip: box,
      marks: [
        { kind: 'rect', ...box, fill: 'panel' },
        { kind: 'path', d: geo.inset.land, transform, fill: 'none', stroke: 'coast', strokeWidth: 0.8 },
        { kind: 'path', d: geo.inset.tenDash, transform, fill: 'none', stroke: 'coast', strokeWidth: 1.2 },
        { kind: 'rect', ...box, fill: 'none', stroke: 'ctl', strokeWidth: 1 },
        ...lines.map((line, at): Mark => ({
          kind: 'text',
          x: box.x + (lines.length > 1 ? 4 : 6),
          y: box.y + box.height - 8 - (lines.length - 1 - at) * (size + 2),
          text: line,
          size,
          fill: 'ink2',
          halo: 'panel',
        })),
      ],
    },
  ];
}

/** Everything the map shows as one flat scene, for an exported figure. */
export function sceneOfMap(geo: GeoMap, placed: PlacedMap, keys: readonly Mark[], text: Text): Scene {
  const { width, height } = placed.frame;
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'panel' },
      { kind: 'group', id: 'land', clip: { x: 0, y: 0, width, height }, marks: drawLand(geo, placed) },
      ...drawInset(geo, placed, text.t('map.inset')),
      { kind: 'group', id: 'key', marks: keys },
      { kind: 'group', id: 'names', marks: drawNames(placed) },
      ...drawTiles(placed),
      ...drawPoints(placed),
      { kind: 'group', id: 'labels', marks: drawLabels(placed) },
    ],
  };
}
