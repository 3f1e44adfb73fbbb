import { measureText } from '../charts/scene/measureText';
import type { Mark, Scene, TextMark } from '../charts/scene/scene';

/** The runs of a text that ends at its place or stands around it, each as a text that ends at its own x. */
function splitText(mark: TextMark): readonly Mark[] {
  const { runs, ...whole } = mark;
  if (!runs || runs.length < 2 || mark.anchor === undefined || mark.anchor === 'start') return [mark];
  const widths = runs.map((run, i) => (i === 0 ? 0 : run.gap) + measureText(run.text, run.size, run.weight));
  const widthAfter = (from: number) => widths.slice(from).reduce((sum, width) => sum + width, 0);
  const right = mark.anchor === 'end' ? mark.x : mark.x + widthAfter(0) / 2;
  return runs.map(({ text, size, weight, fill }, i): TextMark => {
    const x = right - widthAfter(i + 1);
    return { ...whole, text, size, weight, fill, x, anchor: 'end' };
  });
}

const splitMark = (mark: Mark): readonly Mark[] => {
  if (mark.kind === 'group') return [{ ...mark, marks: mark.marks.flatMap(splitMark) }];
  return mark.kind === 'text' ? splitText(mark) : [mark];
};

/**
 * A scene for files that other programs open: LibreOffice shifts runs that only say how far they stand from the one
 * before, unless their text starts at its place, so elsewhere each gets an x of its own. Widths are estimates on the
 * wide side: none runs into the next.
 */
export const placeRuns = (scene: Scene): Scene => ({ ...scene, marks: scene.marks.flatMap(splitMark) });
