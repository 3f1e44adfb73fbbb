import { lacksNumber } from '../../domain/systemFigures';
import type { SystemRelation } from '../../domain/systemView';
import { joinScenes, placeScene } from '../scene/placeScene';
import type { GroupMark, Mark, Scene } from '../scene/scene';
import { type Arrow, listArrows, listSteps, reachOf, type Step } from './chainSteps';
import { drawLine, drawRail, drawVerb, hasRoom, RAIL_PX } from './drawArrow';
import { drawPart } from './drawPart';
import { groupPart } from './partGroup';
import { type Drawing, leastWordsPx, type NumberPx } from './partWords';
import { drawParagraph, SIDE } from './stackScenes';

/** From here on steps stand side by side. */
const WIDE_PX = 640;
const GAP = 24;
const NODE_R = 6;
/** From a node to the line at it. */
const CLEAR = NODE_R + 7;
const BRACE_PX = 14;
const PART_GAP = 14;
const INDENT_PX = 12;
const VERB_PX = 22;
const WORDS_Y = 18;

type IsSaid = (relation: SystemRelation) => boolean;

/** A step's words, and where each of its parts stands in them. */
interface StepWords {
  readonly height: number;
  readonly head: readonly Mark[];
  readonly groups: readonly GroupMark[];
  readonly top: number;
}

const sizeOf = ({ parts }: Step): NumberPx => (parts.length > 1 ? 20 : 24);

/** Whether a part lies within another of the same step. */
const isWithin = (id: string, { parts }: Step, { view }: Drawing): boolean =>
  view.system.relations.some(
    ({ kind, from, to }) => kind === 'contains' && to === id && parts.some(({ part }) => part.id === from),
  );

/** The parts of a step below each other, what lies within another set in. */
function drawStep(step: Step, x: number, widthPx: number, drawing: Drawing, isSaid: IsSaid): StepWords {
  const title = step.title ? drawParagraph(drawing.text.both(step.title), SIDE, widthPx) : null;
  const size = sizeOf(step);
  let y = title ? title.height + 6 : 0;
  const top = y;
  const groups = step.parts.map((view) => {
    const indent = isWithin(view.part.id, step, drawing) ? INDENT_PX : 0;
    const words = drawPart(view, drawing, { size, widthPx: widthPx - indent, isSaid });
    const left = x + indent;
    const rule: Mark[] = indent
      ? [{ kind: 'line', x1: left - 8, x2: left - 8, y1: y, y2: y + words.height, stroke: 'line2', strokeWidth: 1.5 }]
      : [];
    const group = groupPart(view, { x: left + 6, y: y + 10 }, [...rule, ...placeScene(words, left, y)], drawing);
    y += words.height + PART_GAP;
    return group;
  });
  const head = title ? placeScene(title, x, 0) : [];
  return { height: y - PART_GAP, head, groups, top };
}

/** Several parts of a step are held together at the side where the line comes in or goes on. */
function drawBrace(x: number, y: number, height: number, side: 'left' | 'right'): Mark {
  const out = side === 'right' ? 1 : -1;
  const d = `M${x} ${y}h${4 * out}q${4 * out} 0 ${4 * out} 4v${height - 8}q0 4 ${-4 * out} 4h${-4 * out}`;
  return { kind: 'path', d, fill: 'none', stroke: 'line2', strokeWidth: 1.5 };
}

/** Solid where a number is written, ink where it is one thing, hollow where no number is written. */
function drawNode({ parts }: Step, { view }: Drawing, cx: number, cy: number): Mark {
  if (parts.some(({ figures }) => figures.length > 0)) return { kind: 'circle', cx, cy, r: NODE_R, fill: 'actual' };
  if (parts.some((part) => lacksNumber(part, view)))
    return { kind: 'circle', cx, cy, r: NODE_R - 1, fill: 'page', stroke: 'ink1', strokeWidth: 1.8 };
  return { kind: 'circle', cx, cy, r: NODE_R, fill: 'ink1' };
}

const verbOf = ({ verb }: Arrow, { text }: Drawing): string => text.both(verb);

/** The arrows between two neighbours, onward and back. */
function selectNeighbours(arrows: readonly Arrow[], left: number) {
  const isBetween = (from: number, to: number) => (arrow: Arrow) => arrow.from === from && arrow.to === to;
  const on = arrows.find(isBetween(left, left + 1));
  const back = arrows.find(isBetween(left + 1, left));
  return { on, back, heads: { start: back !== undefined || on?.isBoth === true, end: on !== undefined } };
}

/** The verbs of the arrows between two neighbours, one after the other. */
const joinVerbs = ({ on, back }: ReturnType<typeof selectNeighbours>, drawing: Drawing): string =>
  [on, back].flatMap((arrow) => (arrow ? [verbOf(arrow, drawing)] : [])).join(' · ');

interface Grid {
  readonly perRow: number;
  readonly cell: number;
  readonly widthPx: number;
}

/** Equal steps in as few rows as their room allows. */
function layoutGrid(steps: readonly Step[], drawing: Drawing, widthPx: number): Grid {
  const count = steps.length;
  const least = steps.map((step) => {
    const words = step.parts.map((part) => leastWordsPx(part, sizeOf(step), drawing));
    return Math.max(...words) + (step.parts.length > 1 ? 2 * BRACE_PX : 0);
  });
  const most = Math.max(1, Math.floor((widthPx + GAP) / (Math.max(...least) + GAP)));
  const perRow = Math.ceil(count / Math.ceil(count / most));
  return { perRow, cell: (widthPx + GAP) / perRow, widthPx };
}

/** Arrows that the drawing has room for: those of neighbours, and in one row those that go further. */
function selectDrawn(arrows: readonly Arrow[], { perRow, cell }: Grid, count: number, drawing: Drawing): Arrow[] {
  const room = cell - 2 * CLEAR - 14;
  return arrows.filter((arrow) => {
    if (!hasRoom(verbOf(arrow, drawing), room)) return false;
    return reachOf(arrow) === 1 || (perRow >= count && reachOf(arrow) > 1);
  });
}

/** Rails over the steps, one a step that they go out from; of the drawing and from its top. */
function drawRails(arrows: readonly Arrow[], grid: Grid, drawing: Drawing): Scene {
  const far = arrows.filter((arrow) => reachOf(arrow) > 1);
  const sources = [...new Set(far.map(({ from }) => from))];
  // The shorter below: longer ones pass over them.
  const spans = sources.map((from) => ({
    from,
    own: far.filter((arrow) => arrow.from === from),
    reach: Math.max(...far.filter((arrow) => arrow.from === from).map(reachOf)),
  }));
  spans.sort((a, b) => b.reach - a.reach);
  const height = spans.length * RAIL_PX;
  const at = (position: number) => ({ x: position * grid.cell + NODE_R, y: height + VERB_PX });
  const marks = spans.flatMap(({ from, own }, level) => {
    const goals = own.map((arrow) => ({ at: at(arrow.to), verb: verbOf(arrow, drawing), isBoth: arrow.isBoth }));
    return drawRail(at(from), goals, 16 + level * RAIL_PX);
  });
  return { width: grid.widthPx, height, marks };
}

/** One row of steps: nodes on a line with verbs over it, words below. */
function drawRow(
  row: readonly Step[],
  first: number,
  count: number,
  grid: Grid,
  arrows: readonly Arrow[],
  drawing: Drawing,
): Scene {
  const isSaid: IsSaid = (relation) => !arrows.some(({ relations }) => relations.includes(relation));
  const y = VERB_PX;
  let height = 0;
  const marks = row.flatMap((step, column): Mark[] => {
    const position = first + column;
    const x = column * grid.cell;
    const isMany = step.parts.length > 1;
    const [isFirst, isLast] = [position === 0, position === count - 1];
    const [before, after] = [isMany && !isFirst ? BRACE_PX : 0, isMany && !isLast ? BRACE_PX : 0];
    const widthPx = grid.cell - GAP - before - after;
    const words = drawStep(step, x + before, widthPx, drawing, isSaid);
    const shifted = joinScenes([
      { scene: { width: 0, height: 0, marks: [...words.head, ...words.groups] }, x: 0, y: y + WORDS_Y },
    ]);
    height = Math.max(height, y + WORDS_Y + words.height);
    const between = selectNeighbours(arrows, position);
    const end = column === row.length - 1 ? grid.widthPx : x + grid.cell + NODE_R - CLEAR;
    const verb = joinVerbs(between, drawing);
    const top = y + WORDS_Y + words.top;
    const high = words.height - words.top;
    return [
      ...(isLast ? [] : drawLine({ x: x + NODE_R + CLEAR, y }, { x: end, y }, between.heads)),
      ...(verb ? [drawVerb(verb, (x + NODE_R + CLEAR + end) / 2, y - 7)] : []),
      drawNode(step, drawing, x + NODE_R, y),
      ...(before ? [drawBrace(x + 9, top, high, 'left')] : []),
      ...(after ? [drawBrace(x + grid.cell - GAP - 9, top, high, 'right')] : []),
      ...shifted.marks,
    ];
  });
  return { width: grid.widthPx, height, marks };
}

/** Steps from left to right, in as many rows as they need. */
function layoutAcross(steps: readonly Step[], drawing: Drawing, widthPx: number): Scene {
  const grid = layoutGrid(steps, drawing, widthPx);
  const arrows = selectDrawn(listArrows(steps, drawing.view), grid, steps.length, drawing);
  const rails = drawRails(arrows, grid, drawing);
  let y = rails.height;
  const rows = Array.from({ length: Math.ceil(steps.length / grid.perRow) }, (_, row) => {
    const first = row * grid.perRow;
    const scene = drawRow(steps.slice(first, first + grid.perRow), first, steps.length, grid, arrows, drawing);
    const placed = { scene, x: 0, y };
    y += scene.height + 20;
    return placed;
  });
  return { ...joinScenes([{ scene: rails, x: 0, y: 0 }, ...rows]), width: widthPx };
}

const DOWN = { x: 26, gap: 14 } as const;

/** Steps from the top down, verbs at the line between them. */
function layoutDown(steps: readonly Step[], drawing: Drawing, widthPx: number): Scene {
  const arrows = listArrows(steps, drawing.view).filter((arrow) => reachOf(arrow) === 1);
  const isSaid: IsSaid = (relation) => !arrows.some(({ relations }) => relations.includes(relation));
  let y = 0;
  const marks = steps.flatMap((step, position): Mark[] => {
    const isMany = step.parts.length > 1;
    const x = DOWN.x + (isMany ? BRACE_PX : 0);
    const words = drawStep(step, x, widthPx - x, drawing, isSaid);
    const scene = placeScene({ width: 0, height: 0, marks: [...words.head, ...words.groups] }, 0, y);
    const between = selectNeighbours(arrows, position);
    const verb = joinVerbs(between, drawing);
    const isLast = position === steps.length - 1;
    const node = y + 12;
    const top = y + words.top;
    y += words.height + DOWN.gap + (verb ? 18 : 0);
    const line = isLast
      ? []
      : drawLine({ x: NODE_R, y: node + CLEAR }, { x: NODE_R, y: y + 12 - CLEAR }, between.heads);
    return [
      ...line,
      ...(verb ? [{ kind: 'text', ...SIDE, x: DOWN.x, y: y - 8, text: verb, fill: 'ink1' } as const] : []),
      drawNode(step, drawing, NODE_R, node),
      ...(isMany ? [drawBrace(DOWN.x + 8, top, words.height - words.top, 'left')] : []),
      ...scene,
    ];
  });
  return { width: widthPx, height: y - DOWN.gap + 2, marks };
}

/** A chain in equal steps: units differ, so no length stands for a number. Arrows only where the article has a verb. */
export function layoutChain(drawing: Drawing, widthPx: number): Scene {
  const steps = listSteps(drawing.view);
  return widthPx < WIDE_PX ? layoutDown(steps, drawing, widthPx) : layoutAcross(steps, drawing, widthPx);
}
