import type { Text } from '../../../messages/text';
import { joinScenes } from '../../scene/placeScene';
import type { Scene } from '../../scene/scene';
import { drawClassKey, type StateCounts } from './drawKeys';
import { drawStateKey } from './panelKeys';
import { drawRegionSizeKey } from './drawRegionSizeKey';
import type { PlacedMap } from '../placing/placedMap';

/** What a key beside or below a map explains. */
export interface KeyInput {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  readonly unit: string;
  readonly text: Text;
}

export const KEY_COLUMN_PX = 250;
const PART_GAP = 20;
const STACK_GAP = 12;

/** States, bar of fills and circles, those that the map uses. */
export function layoutKeyParts({ placed, counts, unit, text }: KeyInput): Scene[] {
  const states: Scene = {
    width: KEY_COLUMN_PX,
    height: 112,
    marks: [
      { kind: 'text', x: 0, y: 14, text: text.t('map.key.title'), size: 11, weight: 700, fill: 'ink2' },
      ...drawStateKey(counts, text, 0, 34),
    ],
  };
  const classes: Scene = { width: KEY_COLUMN_PX, height: 45, marks: drawClassKey(placed, text, unit, 0, 22) };
  const size = drawRegionSizeKey(placed, text);
  return [states, ...(classes.marks.length > 0 ? [classes] : []), ...(size ? [size] : [])];
}

/** Parts of a key as a column beside a map, closer to each other where it is low. */
export function stackKeys(parts: readonly Scene[], heightPx = Infinity): Scene {
  const free = heightPx - parts.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.max(0, Math.min(STACK_GAP, free / Math.max(1, parts.length - 1)));
  let y = 0;
  const placed = parts.map((scene) => {
    const at = { scene, x: 0, y };
    y += scene.height + gap;
    return at;
  });
  return joinScenes(placed);
}

/** Parts of a key below a map: beside each other, in as many lines as the width asks for. */
export function flowKeys(parts: readonly Scene[], widthPx: number): Scene {
  let [x, y, lineHeight] = [0, 0, 0];
  const placed = parts.map((scene) => {
    if (x > 0 && x + scene.width > widthPx) [x, y, lineHeight] = [0, y + lineHeight + 12, 0];
    const at = { scene, x, y };
    [x, lineHeight] = [x + scene.width + PART_GAP, Math.max(lineHeight, scene.height)];
    return at;
  });
  return joinScenes(placed);
}
