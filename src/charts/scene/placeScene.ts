import type { Box } from './box';
import type { Mark, Scene } from './scene';

/** A scene and where its top left corner goes. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
}

/** The same mark, moved by whole or fractional pixels. */
export function shiftMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case 'path': {
      const { x, y, scale } = mark.transform ?? { x: 0, y: 0, scale: 1 };
      return { ...mark, transform: { x: x + dx, y: y + dy, scale } };
    }
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'rect':
    case 'text':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
    case 'group': {
      const { clip, at } = mark;
      return {
        ...mark,
        marks: mark.marks.map((child) => shiftMark(child, dx, dy)),
        ...(clip ? { clip: { ...clip, x: clip.x + dx, y: clip.y + dy } } : {}),
        ...(at ? { at: { x: at.x + dx, y: at.y + dy } } : {}),
      };
    }
  }
}

/** Strokes, dashes and corners grow with the shape that they belong to. */
function scaleStyle<T extends Mark>(mark: T, factor: number): T {
  if (mark.kind === 'group' || mark.kind === 'text') return mark;
  const style = mark as { strokeWidth?: number; stroke?: string; dash?: string };
  return {
    ...mark,
    ...(style.stroke ? { strokeWidth: (style.strokeWidth ?? 1) * factor } : {}),
    ...(style.dash
      ? {
          dash: style.dash
            .trim()
            .split(/[\s,]+/)
            .map((part) => String(Number(part) * factor))
            .join(' '),
        }
      : {}),
  };
}

const scaleBox = ({ x, y, width, height }: Box, factor: number): Box => ({
  x: x * factor,
  y: y * factor,
  width: width * factor,
  height: height * factor,
});

/** The same mark, enlarged from the origin. */
function scaleMark(unscaled: Mark, factor: number): Mark {
  const mark = scaleStyle(unscaled, factor);
  switch (mark.kind) {
    case 'path': {
      const { x, y, scale } = mark.transform ?? { x: 0, y: 0, scale: 1 };
      return { ...mark, transform: { x: x * factor, y: y * factor, scale: scale * factor } };
    }
    case 'circle':
      return { ...mark, cx: mark.cx * factor, cy: mark.cy * factor, r: mark.r * factor };
    case 'rect':
      return {
        ...mark,
        ...scaleBox(mark, factor),
        ...(mark.radius ? { radius: mark.radius * factor } : {}),
      };
    case 'text':
      return {
        ...mark,
        x: mark.x * factor,
        y: mark.y * factor,
        size: mark.size * factor,
        ...(mark.runs
          ? { runs: mark.runs.map((run) => ({ ...run, size: run.size * factor, gap: run.gap * factor })) }
          : {}),
      };
    case 'line':
      return { ...mark, x1: mark.x1 * factor, y1: mark.y1 * factor, x2: mark.x2 * factor, y2: mark.y2 * factor };
    case 'group': {
      const { clip, at } = mark;
      return {
        ...mark,
        marks: mark.marks.map((child) => scaleMark(child, factor)),
        ...(clip ? { clip: scaleBox(clip, factor) } : {}),
        ...(at ? { at: { x: at.x * factor, y: at.y * factor } } : {}),
      };
    }
  }
}

/** A scene at `factor` times its size, texts and strokes with it. */
export function scaleScene(scene: Scene, factor: number): Scene {
  if (factor === 1) return scene;
  return {
    width: scene.width * factor,
    height: scene.height * factor,
    marks: scene.marks.map((mark) => scaleMark(mark, factor)),
  };
}

/** The marks of a scene, as they stand when its top left corner is at (x, y) of another. */
export function placeScene(scene: Scene, x: number, y: number): readonly Mark[] {
  return scene.marks.map((mark) => shiftMark(mark, x, y));
}

/** One scene out of several; later ones are drawn over earlier ones. Its size holds all of them. */
export function joinScenes(placed: readonly PlacedScene[]): Scene {
  return {
    width: Math.max(0, ...placed.map(({ scene, x }) => x + scene.width)),
    height: Math.max(0, ...placed.map(({ scene, y }) => y + scene.height)),
    marks: placed.flatMap(({ scene, x, y }) => placeScene(scene, x, y)),
  };
}
