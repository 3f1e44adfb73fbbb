import { listTexts } from '../charts/scene/listTexts';
import { measureText } from '../charts/scene/measureText';
import type { GroupMark, Mark, Scene, TextMark } from '../charts/scene/scene';
import { findSigns } from '../format/findSigns';
import { LEAST_LETTER_PX } from '../export/figureSize';

/** The box of a text, in pixels. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
}

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
export const groupsOf = (marks: readonly Mark[]): GroupMark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsOf(mark.marks)] : []));
export const textsOf = (marks: readonly Mark[]): TextMark[] =>
  flatten(marks)
    .filter((mark) => mark.kind === 'text')
    .filter((mark) => mark.text.trim() !== '');

/** The words of a scene in one, without the spaces at which lines break. */
const joinWords = (marks: readonly Mark[]): string =>
  textsOf(marks)
    .map((mark) => mark.text)
    .join('')
    .replaceAll(' ', '');

/** The paragraphs that a scene does not hold whole. */
export const findMissing = (paragraphs: readonly string[], { marks }: Scene): string[] => {
  const written = joinWords(marks);
  return paragraphs.filter((paragraph) => !written.includes(paragraph.replaceAll(' ', '')));
};

/**
 * The signs that a composed figure shows, and those that it explains, in the order in which it does. A note that begins
 * with ※ explains itself.
 */
export function readSigns({ marks }: Scene): {
  readonly shown: readonly string[];
  readonly explained: readonly string[];
} {
  const isKey = (mark: Mark): boolean => mark.kind === 'group' && mark.id === 'signs';
  // The label before the first clause is bold.
  const lines = textsOf(groupsOf(marks).filter(isKey)).flatMap(({ text, weight }) => (weight === 700 ? [] : [text]));
  const clauses = lines.join(' ').split(/[；;]/);
  return {
    shown: findSigns(listTexts(marks, 'signs').map((words) => words.replace(/^※ /, ''))),
    explained: clauses.flatMap((clause) => /^(?:<≈|[>≥≈<≤≠※*×—])/u.exec(clause.trim())?.[0] ?? []),
  };
}

export const bodyOf = ({ marks }: Scene): readonly Mark[] =>
  groupsOf(marks).find((group) => group.id === 'body')?.marks ?? [];

/**
 * The box of the letters of a text, by the estimate that layouts go by. A text that is turned by an angle of its own
 * has none.
 */
function boxOf(mark: TextMark): TextBox | null {
  const width = mark.runs
    ? mark.runs.reduce((sum, run) => sum + run.gap + measureText(run.text, run.size, run.weight), 0)
    : measureText(mark.text, mark.size, mark.weight);
  const words = mark.text;
  if (mark.rotate === -90)
    return {
      left: mark.x - mark.size * 0.8,
      right: mark.x + mark.size * 0.1,
      top: mark.y - width,
      bottom: mark.y,
      words,
    };
  if (mark.rotate) return null;
  const left = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
  return { left, right: left + width, top: mark.y - mark.size * 0.78, bottom: mark.y + mark.size * 0.12, words };
}

export const boxesOf = (marks: readonly Mark[]): TextBox[] => textsOf(marks).flatMap((mark) => boxOf(mark) ?? []);

/** The bars that stand for the days that a date leaves open, as boxes; `stroke` tells an actual from a deadline. */
export function rangesOf(marks: readonly Mark[]): (Omit<TextBox, 'words'> & { readonly stroke: string })[] {
  return flatten(marks).flatMap((mark) => {
    const ends = mark.kind === 'path' ? /^M([\d.]+) ([\d.]+)v8m0-4H([\d.]+)m0-4v8$/.exec(mark.d) : null;
    if (!ends) return [];
    const [left = 0, top = 0, right = 0] = ends.slice(1).map(Number);
    return [{ left, right, top, bottom: top + 8, stroke: mark.kind === 'path' ? (mark.stroke ?? '') : '' }];
  });
}

/** Words that a bar of an open date runs through. */
export function findCovered(marks: readonly Mark[]): string[] {
  return rangesOf(marks).flatMap((range) =>
    boxesOf(marks)
      .filter(
        ({ left, right, top, bottom }) =>
          left < range.right && right > range.left && top < range.bottom && bottom > range.top,
      )
      .map(({ words }) => words),
  );
}

/** Pairs of texts that lie over each other by more than a hair. */
export function findOverlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5,
      )
      .map((other) => `${one.words} × ${other.words}`),
  );
}

export const findOutside = ({ marks, width, height }: Scene): string[] =>
  boxesOf(marks)
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ words }) => words);

/** Letters below the least size, as they stand in the file. */
export const findSmall = (scene: Scene, zoom: number): string[] =>
  textsOf(scene.marks).flatMap((mark) =>
    [mark.size, ...(mark.runs ?? []).map(({ size }) => size)]
      .filter((size) => size * zoom < LEAST_LETTER_PX - 0.01)
      .map((size) => `${(size * zoom).toFixed(2)} ${mark.text}`),
  );
