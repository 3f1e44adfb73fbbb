import { joinScenes, scaleScene } from '../charts/scene/placeScene';
import type { Scene } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import type { BodyBox, FigureSpec, Room } from './figureSpec';
import type { FigureSize } from './figureSize';
import { layoutTable } from './figureTable';
import { measureLine } from './wrapLines';

/** Height of the letters of names and values in most charts, in pixels of their layout. */
const CHART_LETTER = 14;
/** A chart is not drawn larger than this, or its lines would look coarse. */
const MOST_SCALE = 1.3;
/** A chart that takes less than this share of its room's height is drawn larger, by the first factor that fits. */
const LOW_SHARE = 0.5;
const ENLARGED = [1.8, 1.5, 1.25] as const;
/** Share of the room's width that the table beside a chart takes, and of its height that one below it may take. */
const TABLE_SHARE = { beside: 0.36, below: 0.46 } as const;
/** Letters of a table are no larger, in pixels of the room. */
const MOST_LETTER = 17;
const GAP = { beside: 28, below: 22 } as const;

/** A chart without data says so: an empty frame would look like a mistake, or like zero. */
function layoutNothing({ widthPx, heightPx }: BodyBox, text: Text): Scene {
  const words = text.t('export.noData');
  const height = heightPx ?? 160;
  return {
    width: widthPx,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: widthPx, height, fill: 'panel' },
      {
        kind: 'text',
        x: widthPx / 2,
        y: height / 2 + 6,
        text: words,
        size: Math.min(16, (widthPx / Math.max(1, measureLine(words, 1))) * 0.9),
        fill: 'ink2',
        anchor: 'middle',
      },
    ],
  };
}

/**
 * The chart in its room: laid out for it, made smaller where it is too large, or the words that there is nothing to
 * show.
 */
export function fitBody(spec: FigureSpec, box: BodyBox, text: Text): Scene {
  // Where the words of the frame had to get smaller, the chart is laid out for the pixels of the file and keeps its
  // letters.
  if (box.heightPx !== null && box.zoom < 1) {
    const { widthPx, heightPx, zoom, labelPx } = box;
    const inFile = { widthPx: widthPx * zoom, heightPx: heightPx * zoom, zoom: 1 };
    const labels = labelPx === undefined ? {} : { labelPx: labelPx * zoom };
    return scaleScene(fitBody(spec, { ...box, ...inFile, ...labels }, text), 1 / zoom);
  }
  const { body } = spec;
  const scene = typeof body === 'function' ? body(box) : body;
  if (scene.marks.length === 0) return layoutNothing(box, text);
  if (box.heightPx === null) return scene;
  return scaleScene(scene, Math.min(MOST_SCALE, box.widthPx / scene.width, box.heightPx / scene.height));
}

/** The chart in letters as large as its frame asks for: a map has them so, others are laid out small and enlarged. */
function fitLettered(spec: FigureSpec, room: Room, text: Text): Scene {
  const factor = spec.hasMap ? 1 : Math.max(1, (room.labelPx ?? CHART_LETTER) / CHART_LETTER);
  const { widthPx, heightPx, zoom } = room;
  const enlarge = (by: number): Scene => {
    const { hasTable } = room;
    const small = { widthPx: widthPx / by, heightPx: heightPx / by, zoom: zoom * by, hasTable };
    return scaleScene(fitBody(spec, small, text), by);
  };
  const drawn = spec.hasMap ? fitBody(spec, room, text) : enlarge(factor);
  if (spec.hasMap || drawn.height > heightPx * LOW_SHARE) return drawn;
  // A chart of few rows would leave a page blank.
  const larger = ENLARGED.map((by) => enlarge(factor * by));
  return larger.find((scene) => scene.height <= heightPx && scene.width > widthPx * 0.9) ?? drawn;
}

/** The table in a room; unless a part of it is welcome, whole or not at all. */
function tableIn(spec: FigureSpec, room: Room, text: Text, mayBePart: boolean): Scene | null {
  const letterPx = Math.min(room.labelPx ?? CHART_LETTER, MOST_LETTER);
  const placed = spec.table ? layoutTable(spec.table, { ...room, letterPx }, text) : null;
  return placed && (mayBePart || placed.drawn === spec.table?.rows.length) ? placed.scene : null;
}

function layoutBeside(spec: FigureSpec, room: Room, text: Text): Scene | null {
  const tablePx = Math.round(room.widthPx * TABLE_SHARE.beside);
  const table = tableIn(spec, { ...room, widthPx: tablePx }, text, true);
  if (!table) return null;
  const chartPx = room.widthPx - tablePx - GAP.beside;
  const chart = fitLettered(spec, { ...room, widthPx: chartPx, hasTable: true }, text);
  return joinScenes([
    { scene: chart, x: Math.max(0, (chartPx - chart.width) / 2), y: 0 },
    { scene: table, x: room.widthPx - tablePx, y: 0 },
  ]);
}

/** The chart above the table of its numbers, which takes what it needs of the height up to its share. */
function layoutAbove(spec: FigureSpec, room: Room, text: Text, isSure: boolean): Scene | null {
  const { heightPx, widthPx } = room;
  // A chart that fills the room alone shows its own numbers, unless the frame is made for both.
  const most = isSure ? heightPx * TABLE_SHARE.below : heightPx - fitLettered(spec, room, text).height - GAP.below;
  const table = most > 0 ? tableIn(spec, { ...room, heightPx: most }, text, isSure) : null;
  if (!table) return null;
  const left = heightPx - table.height - GAP.below;
  const chart = fitLettered(spec, { ...room, heightPx: left, hasTable: true }, text);
  const spare = Math.max(0, left - chart.height);
  return joinScenes([
    { scene: chart, x: Math.max(0, (widthPx - chart.width) / 2), y: spare / 3 },
    { scene: table, x: 0, y: chart.height + GAP.below + (spare * 2) / 3 },
  ]);
}

/** Chart and table in the room of a frame of this form. */
function fillRoom(spec: FigureSpec, room: Room, form: FigureSize['form'], text: Text): Scene {
  if (!spec.table || form === 'cover') return fitLettered(spec, room, text);
  const isBeside = form === 'beside' && spec.hasMap;
  const joined = isBeside ? layoutBeside(spec, room, text) : layoutAbove(spec, room, text, form === 'above');
  return joined ?? fitLettered(spec, room, text);
}

/** The same, laid out once for each room: a frame asks for it again whenever its words change. */
export function rememberRooms(spec: FigureSpec, text: Text) {
  const known = new Map<string, Scene>();
  return (room: Room, form: FigureSize['form']): Scene => {
    const key = JSON.stringify([room, form]);
    const scene = known.get(key) ?? fillRoom(spec, room, form, text);
    known.set(key, scene);
    return scene;
  };
}
