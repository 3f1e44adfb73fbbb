import { isContained, lacksNumber, listContained } from '../../domain/systemFigures';
import type { PartView } from '../../domain/systemView';
import type { Point } from '../scene/box';
import { placeScene } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { isNamedByFigure } from '../../format/formatPart';
import { drawPart, drawPartHead, drawRelations } from './drawPart';
import { groupPart } from './partGroup';
import { drawFigure } from './drawFigure';
import { type Drawing, drawHole, drawTag, leastWordsPx } from './partWords';
import { countAcross, drawParagraph, GAP_PX as GAP, SIDE, stackScenes, tileScenes } from './stackScenes';

/** From here on columns stand side by side. */
const WIDE_PX = 640;
const LEAST_PX = 150;
const TICK = 10;
const GROUP_GAP = 28;
const INSET = 12;
const ITEM_GAP = 7;
const CHILD_GAP = 12;
const ROW_GAP = 24;
/** A bar with few columns leaves room: they are as wide as those of so many. */
const LEAST_ACROSS = 4;
const NUMBER_PX = 20;

/** Columns that hang on one bar: parts of one role, in the order of the article. */
interface Bar {
  readonly role: PartView['part']['role'];
  readonly columns: readonly PartView[];
}

/** The parts that lie in no other, by what they are; who takes part hangs on one bar. */
function listBars({ view }: Drawing): Bar[] {
  const bars: Bar[] = [];
  for (const part of view.parts.filter((one) => !isContained(one.part, view))) {
    const last = bars.at(-1);
    if (last?.role === part.part.role) bars[bars.length - 1] = { ...last, columns: [...last.columns, part] };
    else bars.push({ role: part.part.role, columns: [part] });
  }
  return bars;
}

/** A thing with a rule under it. */
function ruleItem(item: Scene, widthPx: number): Scene {
  const y = item.height + ITEM_GAP;
  const rule: Mark = { kind: 'line', x1: 0, x2: widthPx, y1: y, y2: y, stroke: 'line1' };
  return { width: widthPx, height: y + 1, marks: [...item.marks, rule] };
}

/** The least room of a column with what lies in it. */
function leastColumnPx(view: PartView, drawing: Drawing): number {
  const inner = listContained(view.part, drawing.view).map((child) => leastWordsPx(child, NUMBER_PX, drawing) + INSET);
  return Math.max(leastWordsPx(view, NUMBER_PX, drawing), ...inner);
}

/** Marks of a column and how far down they go. */
interface Column {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The head of a column in the words of the article. */
const drawHead = (view: PartView, widthPx: number, drawing: Drawing): Scene =>
  stackScenes([
    drawPartHead(view, drawing, { size: NUMBER_PX, widthPx }),
    drawTag(view.part.id, view.part.line, drawing.text),
    drawRelations(view, drawing, { size: NUMBER_PX, widthPx }),
  ]);

/** Head, numbers, or that none is written, of a part that hangs on a bar. */
function drawOwn(view: PartView, widthPx: number, drawing: Drawing): Scene {
  const { part, figures } = view;
  const across = countAcross(figures.length, LEAST_PX, widthPx);
  const itemPx = (widthPx + GAP) / across - GAP;
  const items = figures.map((figure) => drawFigure(view, figure, NUMBER_PX, itemPx, drawing));
  const ruled = items.map((item) => ruleItem(item, itemPx));
  // One number in the line of its part: it is the head.
  if (isNamedByFigure(view) && figures.every(({ line }) => line === part.line))
    return stackScenes([
      tileScenes(ruled, across, widthPx, ITEM_GAP),
      drawRelations(view, drawing, { size: NUMBER_PX, widthPx }),
    ]);
  const holes = lacksNumber(view, drawing.view) ? [ruleItem(drawHole(drawing), widthPx)] : [];
  const head = drawHead(view, widthPx, drawing);
  const shown = items.length + holes.length > 0 ? ruleItem(head, widthPx) : head;
  return stackScenes([shown, ...holes, tileScenes(ruled, across, widthPx, ITEM_GAP)], ITEM_GAP);
}

/** What lies in a column, in words, from a point down. */
function drawChild(view: PartView, { x, y }: Point, widthPx: number, drawing: Drawing): Column {
  const words = drawPart(view, drawing, { size: NUMBER_PX, widthPx: widthPx - INSET });
  const edge: Mark = {
    kind: 'line',
    x1: x + 1,
    x2: x + 1,
    y1: y,
    y2: y + words.height,
    stroke: 'line2',
    strokeWidth: 2,
  };
  const marks = [edge, ...placeScene(words, x + INSET, y)];
  return { height: words.height, marks: [groupPart(view, { x: x + INSET + 5, y: y + 10 }, marks, drawing)] };
}

/** A part that hangs on a bar, and below it what lies in it. */
function drawColumn(view: PartView, { x, y }: Point, widthPx: number, drawing: Drawing): Column {
  const own = drawOwn(view, widthPx, drawing);
  const group = groupPart(view, { x: x + 5, y: y + 10 }, placeScene(own, x, y), drawing);
  let bottom = y + own.height;
  const children = listContained(view.part, drawing.view).flatMap((child) => {
    const drawn = drawChild(child, { x, y: bottom + CHILD_GAP }, widthPx, drawing);
    bottom += CHILD_GAP + drawn.height;
    return drawn.marks;
  });
  return { height: bottom - y, marks: [group, ...children] };
}

/** Columns beside each other on a bar; where there is no room for all, on several. */
function drawAcross(columns: readonly PartView[], top: number, widthPx: number, drawing: Drawing): Column {
  const least = Math.max(LEAST_PX, ...columns.map((view) => leastColumnPx(view, drawing)));
  const most = Math.max(1, Math.floor((widthPx + GAP) / (least + GAP)));
  const across = Math.ceil(columns.length / Math.ceil(columns.length / most));
  const cell = (widthPx + GAP) / Math.max(across, Math.min(most, LEAST_ACROSS));
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < columns.length; first += across) {
    const row = columns.slice(first, first + across);
    const drawn = row.map((view, column) =>
      drawColumn(view, { x: column * cell, y: y + TICK + 6 }, cell - GAP, drawing),
    );
    const bar = y;
    marks.push(
      { kind: 'line', x1: 0, x2: widthPx, y1: bar, y2: bar, stroke: 'ink1', strokeWidth: 2 },
      ...row.map((_, column): Mark => {
        const x = column * cell + 1;
        return { kind: 'line', x1: x, x2: x, y1: bar, y2: bar + TICK, stroke: 'ink1', strokeWidth: 2 };
      }),
      ...drawn.flatMap((column) => column.marks),
    );
    y += TICK + 6 + Math.max(...drawn.map(({ height }) => height)) + ROW_GAP;
  }
  return { height: y - ROW_GAP - top, marks };
}

/** Columns below each other, each held by a bar at its left. */
function drawDown(columns: readonly PartView[], top: number, widthPx: number, drawing: Drawing): Column {
  let y = top;
  const marks = columns.flatMap((view) => {
    const drawn = drawColumn(view, { x: INSET, y }, widthPx - INSET, drawing);
    const bar: Mark = { kind: 'line', x1: 1, x2: 1, y1: y, y2: y + drawn.height, stroke: 'ink1', strokeWidth: 2 };
    y += drawn.height + ROW_GAP;
    return [bar, ...drawn.marks];
  });
  return { height: y - ROW_GAP - top, marks };
}

/**
 * A bundle: what hangs on one bar stands side by side without an order; what is of another role has a bar of its own.
 */
export function layoutBundle(drawing: Drawing, widthPx: number): Scene {
  const bars = listBars(drawing);
  let y = 1;
  const marks = bars.flatMap(({ role, columns }) => {
    const title = bars.length > 1 ? drawParagraph(drawing.text.t(`picture.role.${role}`), SIDE, widthPx) : null;
    const head = title ? placeScene(title, 0, y) : [];
    y += title ? title.height + 6 : 0;
    const layout = widthPx < WIDE_PX ? drawDown : drawAcross;
    const drawn = layout(columns, y, widthPx, drawing);
    y += drawn.height + GROUP_GAP;
    return [...head, ...drawn.marks];
  });
  return { width: widthPx, height: y - GROUP_GAP + 2, marks };
}
