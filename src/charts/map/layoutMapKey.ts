import type { Text } from '../../messages/text';
import { joinScenes } from '../scene/placeScene';
import type { Scene } from '../scene/scene';
import { drawClassKey, drawStateKey, type StateCounts } from './drawKeys';
import { drawRegionSizeKey } from './drawRegionSizeKey';
import type { PlacedMap } from './layoutMap';

/** What a key beside or below a map explains. */
export interface KeyInput {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  readonly unit: string;
  readonly text: Text;
}

export const KEY_COLUMN_PX = 250;
const PART_GAP = 20;

/** States, bar of fills and circles, those that the map uses. */
function drawParts({ placed, counts, unit, text }: KeyInput): Scene[] {
  const states: Scene = {
    width: KEY_COLUMN_PX, height: 118,
    marks: [{ kind: 'text', x: 0, y: 14, text: text.t('map.key.title'), size: 11, weight: 700, fill: 'ink2' }, ...drawStateKey(counts, text, 0, 34)],
  };
  const classes: Scene = { width: KEY_COLUMN_PX, height: 48, marks: drawClassKey(placed, text, unit, 0, 22) };
  const size = drawRegionSizeKey(placed, text);
  return [states, ...(classes.marks.length > 0 ? [classes] : []), ...(size ? [size] : [])];
}

/** The key as a column beside a map. */
export function layoutKeyColumn(input: KeyInput): Scene {
  let y = 0;
  const placed = drawParts(input).map((scene) => {
    const at = { scene, x: 0, y };
    y += scene.height + 12;
    return at;
  });
  return joinScenes(placed);
}

/** The key as a strip below a map. */
export function layoutKeyStrip(input: KeyInput): Scene {
  let x = 0;
  const placed = drawParts(input).map((scene) => {
    const at = { scene, x, y: 0 };
    x += scene.width + PART_GAP;
    return at;
  });
  return joinScenes(placed);
}
