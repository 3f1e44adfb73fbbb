import { drawSizeKey } from './drawKeys';
import type { PlacedMap } from '../placing/placedMap';
import { measureText } from '../../scene/measureText';
import type { Scene } from '../../scene/scene';
import type { Text } from '../../../messages/text';

/** The circles of a map with their values, as a scene of its own. Null when nothing is drawn by size. */
export function drawRegionSizeKey(
  placed: PlacedMap,
  text: Text,
  title = text.t('map.key.size'),
  steps?: readonly number[],
): Scene | null {
  const hasCircles = placed.marks.some(
    (mark) => mark.shape === 'point' && mark.place.state !== 'zero' && !mark.place.isShare,
  );
  if (!hasCircles) return null;
  const big = placed.scale.maxRadius;
  // The title stands over the middle of the circles, the values at their right.
  const left = Math.max(big, measureText(title, 11, 700) / 2);
  const width = left + Math.max(big + 44 + 36, left);
  return {
    width: Math.ceil(width),
    height: Math.ceil(big * 2 + 30),
    marks: drawSizeKey(placed, text, title, left + 44 + big, 14, steps),
  };
}
