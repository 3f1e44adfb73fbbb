import type { GeoMap } from '../../../domain/geoMap';
import { wrapText } from '../../scene/measureText';
import type { GroupMark, Mark } from '../../scene/scene';
import { letterPx, type MapFrame } from '../geometry/mapFrame';
import { drawTenDash } from './drawLand';

/** From the left edge of the frame to its words, of one line or of several; from the lowest line to its bottom. */
const WORDS = { left: { one: 6, several: 4 }, bottom: 8 } as const;

/** The name of the inset, in as many lines as its frame asks for. */
function drawName(frame: MapFrame, box: NonNullable<MapFrame['inset']>, label: string): Mark[] {
  const size = letterPx(frame, frame.isCompact ? 8.5 : 10.5);
  const lines = wrapText(label, size, box.width - WORDS.left.one);
  return lines.map((text, row): Mark => ({
    kind: 'text',
    x: box.x + WORDS.left[lines.length > 1 ? 'several' : 'one'],
    y: box.y + box.height - WORDS.bottom - (lines.length - 1 - row) * (size + 2),
    text,
    size,
    fill: 'ink2',
    halo: 'panel',
  }));
}

/** 南海诸岛 in a frame of its own, for screen and file; null on a map without it. */
export function drawInset(geo: GeoMap, frame: MapFrame, label: string): GroupMark | null {
  const box = frame.inset;
  if (!box || !geo.inset) return null;
  const transform = { x: box.x, y: box.y, scale: box.width / geo.inset.width };
  const land = { kind: 'path', d: geo.inset.land, transform, fill: 'none', part: 'inset-land' } as const;
  return {
    kind: 'group',
    id: 'inset',
    clip: box,
    marks: [
      { kind: 'rect', ...box, fill: 'panel' },
      { ...land, stroke: 'coast', strokeWidth: 0.8 },
      drawTenDash(geo.inset.tenDash, transform, 'inset-ten-dash'),
      // The outer half of the line is cut off with all that lies outside the frame.
      { kind: 'rect', ...box, fill: 'none', stroke: 'ctl', strokeWidth: 2 },
      ...drawName(frame, box, label),
    ],
  };
}
