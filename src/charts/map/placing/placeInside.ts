import type { Token } from '../../../config/palette';
import { type Box, boxAround, cornersOf, distanceToBox, overlaps } from '../../scene/box';
import { measureText } from '../../scene/measureText';
import { fillsArea, type Ring } from '../geometry/areaShape';
import { labelLetterPx, letterPx, type MapFrame } from '../geometry/mapFrame';
import type { InsideLabel, LabelLine, PlacedMark } from './placedMap';
import { boxesOfChevrons } from './placeMarks';

/** Letters that read on each class in both themes; the middle class needs an outline, as no ink suits it in both. */
function inkOn({ shape, fill }: PlacedMark): { ink: Token | null; halo: Token | null } {
  if (shape === 'point') return { ink: null, halo: 'none' };
  if (fill === 'b4' || fill === 'b5') return { ink: 'page', halo: null };
  return { ink: 'ink1', halo: fill === 'b1' || fill === 'b2' ? null : 'page' };
}

/**
 * The label of a mark as it would stand inside it: name, value, date, one under the other, and the box of each line.
 */
function planInside(mark: PlacedMark, frame: MapFrame): InsideLabel {
  const role = mark.place.state === 'target' ? 'target' : 'value';
  const size = labelLetterPx(frame, frame.isCompact ? 10 : 12);
  const lines: LabelLine[] = [[{ text: mark.place.name, role: 'name' }], [{ text: mark.place.valueText, role }]];
  if (mark.place.dateText) lines.push([{ text: mark.place.dateText, role: role === 'target' ? role : 'date' }]);
  const lineBoxes = lines.map(([run], i) => {
    const width = measureText(run?.text ?? '', i === 2 ? letterPx(frame, size - 2) : size, i === 2 ? 400 : 700);
    return {
      x: mark.x - width / 2,
      y: mark.y + (i - (lines.length - 1) / 2) * (size + 3) - size / 2,
      width,
      height: size,
    };
  });
  const box = boxAround(lineBoxes.flatMap(cornersOf));
  return { adcode: mark.place.adcode, x: mark.x, y: mark.y, lines, size, box, lineBoxes, ...inkOn(mark) };
}

/** Whether a box lies within a circle, but for the last pixel of its corners, which no letter fills. */
const isWithinRing = ({ x, y, r }: PlacedMark, box: Box): boolean =>
  Math.hypot(Math.max(x - box.x, box.x + box.width - x), Math.max(y - box.y, box.y + box.height - y)) < r + 1;

/** Whether a ring or a filled area holds all of the boxes, which fill `box`, and no other mark stands among them. */
export function holdsBoxes(
  mark: PlacedMark,
  { box: whole, lineBoxes: boxes }: Pick<InsideLabel, 'box' | 'lineBoxes'>,
  marks: readonly PlacedMark[],
  rings: readonly Ring[] | undefined,
): boolean {
  const fits = rings
    ? fillsArea(whole, rings)
    : mark.place.state === 'target' && boxes.every((box) => isWithinRing(mark, box));
  // Few fit: only these are held against every other mark.
  return (
    fits &&
    marks.every(
      (other) =>
        other === mark ||
        other.shape === 'area' ||
        boxes.every(
          (box) =>
            distanceToBox(other, box) > other.r + 1 &&
            !boxesOfChevrons(other).some((chevron) => overlaps(box, chevron, 1)),
        ),
    )
  );
}

/**
 * Labels written inside rings and filled areas: only where all of the words fit and no other mark stands among them.
 */
export const placeInside = (
  marks: readonly PlacedMark[],
  fillOf: ReadonlyMap<PlacedMark, readonly Ring[]>,
  frame: MapFrame,
): InsideLabel[] =>
  marks.flatMap((mark) => {
    const label = planInside(mark, frame);
    return holdsBoxes(mark, label, marks, fillOf.get(mark)) ? [label] : [];
  });
