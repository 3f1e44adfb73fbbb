import type { PartView, SystemRelation } from '../../domain/systemView';
import { lacksNumber } from '../../domain/systemFigures';
import type { Figure } from '../../domain/records/figure';
import { formatPartName, isNamedByFigure } from '../../format/formatPart';
import type { Scene } from '../scene/scene';
import { describeRelations } from './partGroup';
import { drawFigure } from './drawFigure';
import { type Drawing, drawHole, drawTag, type NumberPx } from './partWords';
import { countAcross, drawParagraph, GAP_PX, NAME, SIDE, stackScenes, tileScenes } from './stackScenes';

/** Room of a number with its name where several stand beside each other. */
const FIGURE_PX = 230;

/** How a part is drawn in words. */
export interface PartStyle {
  readonly size: NumberPx;
  readonly widthPx: number;
  /** The figures that are drawn here; others of the part stand elsewhere in the drawing. */
  readonly figures?: readonly Figure[];
  /** Whether the words of the part itself are led to, beside those of its figures. */
  readonly hasTag?: boolean;
  /** Whether the box of a missing number stands elsewhere. */
  readonly hasHole?: boolean;
  /** Relations that no arrow of the drawing says. */
  readonly isSaid?: (relation: SystemRelation) => boolean;
}

/** Whether no figure of a part stands in the line of its own words, so that theirs do not lead to it. */
const hasOwnLine = ({ part, figures }: PartView): boolean => figures.every(({ line }) => line !== part.line);

/** What a part does to others, one a line. */
export const drawRelations = (view: PartView, drawing: Drawing, { widthPx, isSaid }: PartStyle): Scene =>
  stackScenes(describeRelations(view, drawing, isSaid).map((words) => drawParagraph(words, SIDE, widthPx)));

/** Name of a part where its number does not carry it, what it is there for, and what it does. */
export function drawPartHead(view: PartView, drawing: Drawing, style: PartStyle): Scene {
  const { part } = view;
  const { text } = drawing;
  const isTold = isNamedByFigure(view) || (!part.name && part.levels);
  return stackScenes([
    drawParagraph(isTold ? '' : formatPartName(part, text), NAME, style.widthPx),
    drawParagraph(part.function ? text.both(part.function) : '', SIDE, style.widthPx),
  ]);
}

/** A part in words: name, what it is for, its numbers or that none is written, the ways to its words, what it does. */
export function drawPart(view: PartView, drawing: Drawing, style: PartStyle): Scene {
  const { size, widthPx, figures = view.figures, hasTag = hasOwnLine(view), hasHole = true } = style;
  const across = countAcross(figures.length, FIGURE_PX, widthPx);
  return stackScenes(
    [
      drawPartHead(view, drawing, style),
      ...(hasHole && lacksNumber(view, drawing.view) ? [drawHole(drawing)] : []),
      tileScenes(
        figures.map((figure) => drawFigure(view, figure, size, (widthPx + GAP_PX) / across - GAP_PX, drawing)),
        across,
        widthPx,
        4,
      ),
      ...(hasTag ? [drawTag(view.part.id, view.part.line, drawing.text)] : []),
      drawRelations(view, drawing, style),
    ],
    4,
  );
}
