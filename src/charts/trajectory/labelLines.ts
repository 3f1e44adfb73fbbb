import { measureText } from '../scene/measureText';
import type { TextMark } from '../scene/scene';

/** A line of words beside a mark. */
export type Line = Pick<TextMark, 'text' | 'size' | 'fill'> & Partial<Pick<TextMark, 'weight' | 'halo'>>;

/** Lines of text below one another; `y` is the first baseline. */
export function stack(lines: readonly Line[], x: number, y: number, anchor: 'start' | 'end'): TextMark[] {
  let baseline = y;
  return lines.map((line, position) => {
    if (position > 0) baseline += line.size + 5;
    return { kind: 'text', x, y: baseline, anchor, ...line };
  });
}

/** Width of the longest of some lines. */
export const widthOf = (lines: readonly Line[]) =>
  Math.max(...lines.map((line) => measureText(line.text, line.size, line.weight)));
