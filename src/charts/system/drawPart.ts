import type { Figure } from '../../domain/records/figure';
import type { PartView } from '../../domain/systemView';
import { formatPartName, isNamedByFigure } from '../../format/formatPart';
import type { Scene } from '../scene/scene';
import {
  type Drawing,
  drawFigure,
  drawHole,
  drawParagraph,
  drawTag,
  NAME,
  type NumberPx,
  SIDE,
  stackScenes,
} from './partWords';

/** Whether the words of a part stand elsewhere than those of its figures, which then do not lead to them. */
const hasOwnWords = ({ part, figures }: PartView): boolean => figures.every(({ line }) => line !== part.line);

/** Name of a part where its number does not carry it, and what it is there for. */
export function drawPartHead(view: PartView, widthPx: number, { text }: Drawing): Scene {
  const { part } = view;
  return stackScenes([
    drawParagraph(isNamedByFigure(view) ? '' : formatPartName(part, text), NAME, widthPx),
    drawParagraph(part.function ? text.both(part.function) : '', SIDE, widthPx),
  ]);
}

/** A part in words: name, what it is for, its numbers or that none is written, and the ways to its words. */
export function drawPart(
  view: PartView,
  size: NumberPx,
  widthPx: number,
  drawing: Drawing,
  figures: readonly Figure[] = view.figures,
): Scene {
  const isMissing = view.figures.length === 0 && !view.part.single;
  return stackScenes(
    [
      drawPartHead(view, widthPx, drawing),
      ...(isMissing ? [drawHole(drawing)] : []),
      ...(hasOwnWords(view) ? [drawTag(view.part.id, view.part.line, drawing.text)] : []),
      ...figures.map((figure) => drawFigure(view, figure, size, widthPx, drawing)),
    ],
    2,
  );
}
