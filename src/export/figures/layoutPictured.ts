import { joinScenes, scaleScene } from '../../charts/scene/placeScene';
import type { Mark, Scene } from '../../charts/scene/scene';
import type { Text } from '../../messages/text';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import { type FigureTable, layoutTable } from '../figureTable';

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

/** A picture that is as high as it has to be. */
export interface Pictured {
  readonly draw: (widthPx: number) => Scene;
  /** Widths that it can be laid out for, in an image that is as high as it says. */
  readonly widths: readonly number[];
  readonly leastPx: number;
  /** What it shows, in rows. */
  readonly table: FigureTable;
}

type Room = BodyBox & { readonly heightPx: number };

/** The picture as large as the room lets it be; null where its letters could not be read. */
function fitPicture({ draw, widths }: Pictured, { widthPx, heightPx, zoom }: Room): Scene | null {
  const fitted = widths
    .map((width) => {
      const scene = draw(width);
      const scale = Math.min(MOST_SCALE, widthPx / scene.width, heightPx / scene.height);
      return { scene, scale, letterPx: findLeastLetter(scene.marks) * scale * zoom };
    })
    .filter(({ letterPx }) => letterPx >= LEAST_LETTER_PX);
  const [first, ...others] = fitted;
  if (!first) return null;
  const best = others.reduce((most, one) => (one.letterPx > most.letterPx ? one : most), first);
  return scaleScene(best.scene, best.scale);
}

/**
 * A picture in a room of an exported image, and what it shows as a list below where both have room; the list alone
 * where the letters of the picture could not be read.
 */
export function layoutPictured(body: Pictured, box: BodyBox, text: Text): Scene {
  const { heightPx, widthPx, labelPx } = box;
  if (heightPx === null) return body.draw(Math.max(widthPx, body.leastPx));
  const room = { ...box, heightPx };
  const letterPx = Math.max(LEAST_LETTER_PX / box.zoom, Math.min(labelPx ?? MOST_LETTER, MOST_LETTER));
  const picture = fitPicture(body, room);
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
