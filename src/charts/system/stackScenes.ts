import type { Token } from '../../config/palette';
import { measureText, wrapText } from '../scene/measureText';
import { joinScenes } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';

/** How words look. */
export interface Letters {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: Token;
}

/** Letters of names and of what is said beside them. */
export const NAME: Letters = { size: 13, weight: 700, fill: 'ink1' };
export const SIDE: Letters = { size: 12, weight: 400, fill: 'ink2' };

const LINE = 1.5;

/** Scenes one below the other; empty ones leave no gap. */
export function stackScenes(scenes: readonly Scene[], gap = 0): Scene {
  let y = 0;
  const placed = scenes
    .filter(({ height }) => height > 0)
    .map((scene) => {
      const at = { scene, x: 0, y };
      y += scene.height + gap;
      return at;
    });
  return joinScenes(placed);
}

/** Between things that stand beside each other, in pixels. */
export const GAP_PX = 20;

/** Scenes of equal width beside each other, row by row. */
export function tileScenes(scenes: readonly Scene[], across: number, widthPx: number, rowGap: number): Scene {
  const cell = (widthPx + GAP_PX) / across;
  const rows = Array.from({ length: Math.ceil(scenes.length / across) }, (_, row) => {
    const own = scenes.slice(row * across, (row + 1) * across);
    return joinScenes(own.map((scene, column) => ({ scene, x: column * cell, y: 0 })));
  });
  return stackScenes(rows, rowGap);
}

/** How many of some things stand beside each other, each with at least so much room. */
export const countAcross = (count: number, leastPx: number, widthPx: number): number =>
  Math.max(1, Math.min(count, Math.floor((widthPx + GAP_PX) / (leastPx + GAP_PX))));

/** Lines that fit: closing punctuation, which never begins a line, may have made one too wide. */
function breakLines(words: string, { size, weight }: Letters, widthPx: number): string[] {
  const lines = wrapText(words, size, widthPx, weight);
  const isOver = lines.some((line) => measureText(line, size, weight) > widthPx);
  return isOver ? wrapText(words, size, widthPx - size, weight) : lines;
}

/** Words in lines that are no wider than `widthPx`. */
export function drawParagraph(words: string, letters: Letters, widthPx: number): Scene {
  const lines = words === '' ? [] : breakLines(words, letters, widthPx);
  const line = Math.round(letters.size * LINE);
  return {
    width: Math.max(0, ...lines.map((one) => measureText(one, letters.size, letters.weight))),
    height: lines.length * line,
    marks: lines.map((one, position): Mark => ({
      kind: 'text',
      ...letters,
      x: 0,
      y: position * line + Math.round(letters.size * 1.1),
      text: one,
    })),
  };
}
