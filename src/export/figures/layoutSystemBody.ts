import { joinScenes, scaleScene } from '../../charts/scene/placeScene';
import type { Mark, Scene } from '../../charts/scene/scene';
import { layoutSystem } from '../../charts/system/layoutSystem';
import type { SystemView } from '../../domain/systemView';
import type { Text } from '../../messages/text';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import { type FigureTable, layoutTable } from '../figureTable';

/** Narrower, the words of a picture that goes across would not stand beside its marks. */
const LEAST_PX = 700;
/** Widths that a picture is laid out for; narrow ones go from top to bottom. */
const WIDTHS = [360, 480, 600, 700, 840, 980, 1128] as const;
const MOST_SCALE = 1.3;
const MOST_LETTER = 17;
const GAP = 22;

/** Height of the smallest letters of a drawing. */
function findLeastLetter(marks: readonly Mark[]): number {
  const sizes = marks.map((mark) => {
    if (mark.kind === 'group') return findLeastLetter(mark.marks);
    if (mark.kind !== 'text') return Infinity;
    return Math.min(mark.size, ...(mark.runs ?? []).map(({ size }) => size));
  });
  return Math.min(Infinity, ...sizes);
}

interface SystemBody {
  readonly view: SystemView;
  /** ISO date in China. */
  readonly today: string;
  /** Its parts with their numbers. */
  readonly table: FigureTable;
}

/** The picture as large as the room lets it be; null where its letters could not be read. */
function fitPicture({ view, today }: SystemBody, { widthPx, heightPx, zoom }: Room, text: Text): Scene | null {
  const fitted = WIDTHS.map((width) => {
    const scene = layoutSystem(view, { widthPx: width, today }, text);
    const scale = Math.min(MOST_SCALE, widthPx / scene.width, heightPx / scene.height);
    return { scene, scale, letterPx: findLeastLetter(scene.marks) * scale * zoom };
  }).filter(({ letterPx }) => letterPx >= LEAST_LETTER_PX);
  const [first, ...others] = fitted;
  if (!first) return null;
  const best = others.reduce((most, one) => (one.letterPx > most.letterPx ? one : most), first);
  return scaleScene(best.scene, best.scale);
}

type Room = BodyBox & { readonly heightPx: number };

/**
 * A system in a room of an exported image: the picture, and its parts as a list below where both have room; the list
 * alone where the letters of the picture could not be read.
 */
export function layoutSystemBody(body: SystemBody, box: BodyBox, text: Text): Scene {
  const { heightPx, widthPx, labelPx } = box;
  if (heightPx === null)
    return layoutSystem(body.view, { widthPx: Math.max(widthPx, LEAST_PX), today: body.today }, text);
  const room = { ...box, heightPx };
  const letterPx = Math.max(LEAST_LETTER_PX / box.zoom, Math.min(labelPx ?? MOST_LETTER, MOST_LETTER));
  const picture = fitPicture(body, room, text);
  const listed = layoutTable(
    body.table,
    { widthPx, heightPx: heightPx - (picture ? picture.height + GAP : 0), letterPx },
    text,
  );
  if (!picture) return listed?.scene ?? { width: widthPx, height: heightPx, marks: [] };
  if (listed?.drawn !== body.table.rows.length) return picture;
  return joinScenes([
    { scene: picture, x: Math.max(0, (widthPx - picture.width) / 2), y: 0 },
    { scene: listed.scene, x: 0, y: picture.height + GAP },
  ]);
}
