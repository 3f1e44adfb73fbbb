import type { GroupMark, Mark, Scene } from '../charts/scene/scene';
import { boxesOf, groupsOf, type TextBox, textsOf } from './readScene';

const groupOf = ({ marks }: Scene, id: string): GroupMark | undefined =>
  groupsOf(marks).find((group) => group.id === id);

/** Whether words hold a number that stands for a value. */
const hasNumber = (words: string): boolean => /\d/.test(words);

/** Words above others, close by and on one line with their beginning, middle or end. */
const standsOn = (above: TextBox, below: TextBox): boolean => {
  const gap = below.top - above.bottom;
  const alike = [
    Math.abs(above.left - below.left),
    Math.abs(above.right - below.right),
    Math.abs(above.left + above.right - below.left - below.right) / 2,
  ];
  return gap > -4 && gap < (below.bottom - below.top) * 0.9 && Math.min(...alike) < 2.5;
};

/** Numbers on a map that stand neither beside nor under the name of a place. */
export function findNameless(scene: Scene, names: ReadonlySet<string>): string[] {
  const boxes = boxesOf(groupOf(scene, 'labels')?.marks ?? []);
  const isNamed = (box: TextBox, depth = 0): boolean =>
    [...names].some((name) => box.words.includes(name)) ||
    (depth < 3 && boxes.some((other) => other !== box && standsOn(other, box) && isNamed(other, depth + 1)));
  return boxes.filter((box) => hasNumber(box.words) && !isNamed(box)).map(({ words }) => words);
}

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));

/** The upper and lower edges of what is drawn, without the ground of the page. */
function spansOf({ marks, height }: Scene): (readonly [number, number])[] {
  const texts = boxesOf(marks).map(({ top, bottom }) => [top, bottom] as const);
  const shapes = flatten(marks).flatMap((mark): (readonly [number, number])[] => {
    if (mark.kind === 'rect') return mark.height < height ? [[mark.y, mark.y + mark.height]] : [];
    if (mark.kind === 'circle') return [[mark.cy - mark.r, mark.cy + mark.r]];
    return mark.kind === 'line' ? [[Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)]] : [];
  });
  return [...texts, ...shapes];
}

/** The highest band on which nothing is drawn, as a share of the height. */
export function measureBlank(scene: Scene): number {
  const spans = spansOf(scene).toSorted((a, b) => a[0] - b[0]);
  let [reached, blank] = [0, 0];
  for (const [top, bottom] of [...spans, [scene.height, scene.height] as const]) {
    blank = Math.max(blank, top - reached);
    reached = Math.max(reached, bottom);
  }
  return blank / scene.height;
}

/** The words of an image in one, without spaces. */
export const readWords = ({ marks }: Scene): string =>
  textsOf(marks)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');
