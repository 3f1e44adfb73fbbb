import { flowKeys, KEY_COLUMN_PX, stackKeys } from '../../charts/map/keys/layoutMapKey';
import { dropNameless } from '../../charts/map/placing/dropNameless';
import { type PlacedMap, SMALL_PLACES } from '../../charts/map/placing/placedMap';
import { lengthOf } from '../../charts/map/geometry/segment';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';

/** The room of a map alone. */
interface MapRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly leastLetterPx: number;
  /** Height of the letters of names and values, where the frame asks for larger ones. */
  readonly labelPx?: number | undefined;
}

/** A map, and the parts of its key that stand outside of it: none where all are inside. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly keys: readonly Scene[];
  /** How many of these parts, from the first, a low room must keep: the others repeat what stands at the marks. */
  readonly needed: number;
  /** Whether every mark has its name. */
  readonly isNamed: boolean;
}

/** Draws a map no larger than its room; null where the keys are asked for inside and have no room there. */
export type DrawMap = (room: MapRoom, isKeyInside: boolean) => DrawnMap | null;

interface Candidate {
  readonly scene: Scene;
  readonly isNamed: boolean;
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

/** Where the keys of a map stand. */
type Arrange = (draw: DrawMap, room: MapRoom) => Candidate | null;

const keysOf = (draw: DrawMap, room: MapRoom): readonly Scene[] => draw(room, false)?.keys ?? [];

const arrangeInside: Arrange = (draw, room) => {
  const drawn = draw(room, true);
  return drawn && { scene: drawn.scene, isNamed: drawn.isNamed, area: areaOf(drawn.scene) };
};

const arrangeBeside =
  (probe: readonly Scene[]): Arrange =>
  (draw, room) => {
    const keyPx = Math.max(KEY_COLUMN_PX, ...probe.map(({ width }) => width));
    const drawn = draw({ ...room, widthPx: Math.max(LEAST_MAP_PX, room.widthPx - keyPx - GAP) }, false);
    if (!drawn) return null;
    const { scene, keys, isNamed } = drawn;
    const joined = joinScenes([
      { scene, x: 0, y: 0 },
      { scene: stackKeys(keys, room.heightPx), x: scene.width + GAP, y: 0 },
    ]);
    return { scene: joined, isNamed, area: areaOf(scene) };
  };

const arrangeAbove =
  (probe: readonly Scene[]): Arrange =>
  (draw, room) => {
    const strip = flowKeys(probe, room.widthPx);
    const heightPx = Math.max(LEAST_MAP_PX, room.heightPx - strip.height - STRIP_GAP);
    const drawn = draw({ ...room, heightPx }, false);
    if (!drawn) return null;
    const { scene, isNamed } = drawn;
    const joined = joinScenes([
      { scene, x: Math.max(0, (room.widthPx - scene.width) / 2), y: 0 },
      { scene: strip, x: 0, y: scene.height + STRIP_GAP },
    ]);
    return { scene: joined, isNamed, area: areaOf(scene) };
  };

/** How much a scene has to shrink to stand in its room. */
const fitOf = (scene: Scene, { widthPx, heightPx }: MapRoom): number =>
  Math.min(1, widthPx / scene.width, heightPx / scene.height);

/** The same map with no more of its key than it needs. */
const cutKeys =
  (draw: DrawMap): DrawMap =>
  (room, isKeyInside) => {
    const drawn = draw(room, isKeyInside);
    return drawn && { ...drawn, keys: drawn.keys.slice(0, drawn.needed) };
  };

/** How a map stands with its key, and how much it has to shrink. */
interface Chosen extends Candidate {
  readonly draw: DrawMap;
  readonly arrange: Arrange;
  readonly fit: number;
}

/**
 * The arrangement with the largest map of those whose keys keep their letters; where there is none, with the largest
 * letters.
 */
function chooseLargest(draw: DrawMap, room: MapRoom, zoom: number, mayCut = true): Chosen | null {
  // How large the keys are is known once they are drawn.
  const probe = keysOf(draw, room);
  const candidates = [arrangeInside, arrangeBeside(probe), arrangeAbove(probe)].flatMap((arrange): Chosen[] => {
    const drawn = arrange(draw, room);
    if (!drawn) return [];
    const fit = fitOf(drawn.scene, room);
    return [{ ...drawn, draw, arrange, fit, area: drawn.area * fit ** 2 }];
  });
  const readable = candidates.filter(({ fit }) => fit * zoom >= 1);
  if (readable.length > 0) return readable.sort((a, b) => b.area - a.area)[0] ?? null;
  const cut = mayCut ? chooseLargest(cutKeys(draw), room, zoom, false) : null;
  return [...candidates, ...(cut ? [cut] : [])].sort((a, b) => b.fit - a.fit)[0] ?? null;
}

/** Letters of labels get smaller by these factors, in turn, until every mark has its name. */
const LABEL_STEPS = [0.88, 0.77, 0.68] as const;

/** A map with its keys inside, beside or below it: whichever leaves the map largest, in letters that can be read. */
export function layoutMapFigure(
  draw: DrawMap,
  { widthPx, heightPx, zoom, labelPx }: BodyBox & { readonly heightPx: number },
): Scene {
  const room: MapRoom = { widthPx, heightPx, leastLetterPx: LEAST_LETTER_PX / zoom, labelPx };
  const best = chooseLargest(draw, room, zoom);
  if (!best) return { width: widthPx, height: heightPx, marks: [] };
  const { fit, arrange } = best;
  // What comes out larger than the room is drawn smaller: then with letters as much larger.
  const fitted = { ...room, leastLetterPx: room.leastLetterPx / fit };
  let drawn: Candidate = fit === 1 ? best : (arrange(best.draw, fitted) ?? best);
  for (const step of labelPx === undefined ? [] : LABEL_STEPS) {
    if (drawn.isNamed) break;
    drawn = arrange(best.draw, { ...fitted, labelPx: (labelPx ?? 0) * step }) ?? drawn;
  }
  return drawn.scene;
}

const SMALL: ReadonlySet<string> = new Set(SMALL_PLACES);

/** Share of a map's width that a leader may be long: names farther off seem to belong to the land below them. */
const NEAR = 0.16;

/**
 * A map as an image shows it: no number without the name of its place, and no tile that says nothing. Whether every
 * mark has its name near by.
 */
export function readyForImage(placed: PlacedMap): { readonly placed: PlacedMap; readonly isNamed: boolean } {
  const named = dropNameless(placed);
  const shown = new Set([
    ...named.labels.flatMap(({ members }) => members),
    ...named.insideLabels.map(({ adcode }) => adcode),
    ...named.tiles.map(({ adcode }) => adcode),
  ]);
  const reporting = new Set(placed.marks.map(({ place }) => place.adcode));
  return {
    placed: { ...named, tiles: named.tiles.filter(({ adcode }) => reporting.has(adcode) || !SMALL.has(adcode)) },
    isNamed:
      placed.marks.every(({ place }) => shown.has(place.adcode)) &&
      named.labels.every(({ leader }) => !leader || lengthOf(leader) <= placed.frame.width * NEAR),
  };
}
