import { flowKeys, KEY_COLUMN_PX, stackKeys } from '../../charts/map/keys/layoutMapKey';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';

/** The room of a map alone. */
interface MapRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly leastLetterPx: number;
}

/** A map, and the parts of its key that stand outside of it: none where all are inside. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly keys: readonly Scene[];
}

/** Draws a map no larger than its room; null where the keys are asked for inside and have no room there. */
export type DrawMap = (room: MapRoom, isKeyInside: boolean) => DrawnMap | null;

interface Candidate {
  readonly scene: Scene;
  /** Area of the map itself. */
  readonly area: number;
}

/** Between a map and what stands beside it in a figure of its own size. */
export const BESIDE_MAP_PX = 28;
const GAP = 24;
const STRIP_GAP = 12;
/** A map smaller than this is none. */
const LEAST_MAP_PX = 160;

const areaOf = ({ width, height }: Scene): number => width * height;

function layoutBeside(draw: DrawMap, room: MapRoom, probe: readonly Scene[]): Candidate[] {
  const keyPx = Math.max(KEY_COLUMN_PX, ...probe.map(({ width }) => width));
  const drawn = draw({ ...room, widthPx: Math.max(LEAST_MAP_PX, room.widthPx - keyPx - GAP) }, false);
  if (!drawn) return [];
  const { scene, keys } = drawn;
  return [
    {
      scene: joinScenes([
        { scene, x: 0, y: 0 },
        { scene: stackKeys(keys, room.heightPx), x: scene.width + GAP, y: 0 },
      ]),
      area: areaOf(scene),
    },
  ];
}

function layoutAbove(draw: DrawMap, room: MapRoom, probe: readonly Scene[]): Candidate[] {
  const strip = flowKeys(probe, room.widthPx);
  const drawn = draw({ ...room, heightPx: Math.max(LEAST_MAP_PX, room.heightPx - strip.height - STRIP_GAP) }, false);
  if (!drawn) return [];
  const { scene } = drawn;
  return [
    {
      scene: joinScenes([
        { scene, x: Math.max(0, (room.widthPx - scene.width) / 2), y: 0 },
        { scene: strip, x: 0, y: scene.height + STRIP_GAP },
      ]),
      area: areaOf(scene),
    },
  ];
}

/** How much a scene has to shrink to stand in its room. */
const fitOf = (scene: Scene, { widthPx, heightPx }: MapRoom): number =>
  Math.min(1, widthPx / scene.width, heightPx / scene.height);

/**
 * The candidate with the largest map of those whose keys keep their letters; where there is none, with the largest
 * letters.
 */
function chooseLargest(draw: DrawMap, room: MapRoom, zoom: number): Scene | null {
  const inside = draw(room, true);
  // How large the keys are is known once they are drawn.
  const probe = draw(room, false)?.keys ?? [];
  const candidates = [
    ...(inside ? [{ scene: inside.scene, area: areaOf(inside.scene) }] : []),
    ...layoutBeside(draw, room, probe),
    ...layoutAbove(draw, room, probe),
  ].map(({ scene, area }) => ({ scene, fit: fitOf(scene, room), area: area * fitOf(scene, room) ** 2 }));
  const readable = candidates.filter(({ fit }) => fit * zoom >= 1);
  const sorted =
    readable.length > 0 ? readable.sort((a, b) => b.area - a.area) : candidates.sort((a, b) => b.fit - a.fit);
  return sorted[0]?.scene ?? null;
}

/** A map with its keys inside, beside or below it: whichever leaves the map largest, in letters that can be read. */
export function layoutMapFigure(
  draw: DrawMap,
  { widthPx, heightPx, zoom }: BodyBox & { readonly heightPx: number },
): Scene {
  const room: MapRoom = { widthPx, heightPx, leastLetterPx: LEAST_LETTER_PX / zoom };
  const best = chooseLargest(draw, room, zoom);
  if (!best) return { width: widthPx, height: heightPx, marks: [] };
  const fit = fitOf(best, room);
  // What comes out larger than the room is drawn smaller: then with letters as much larger.
  return fit === 1 ? best : (chooseLargest(draw, { ...room, leastLetterPx: room.leastLetterPx / fit }, zoom) ?? best);
}
