import type { Figure } from '../../domain/records/figure';
import { isSquared, lacksNumber } from '../../domain/systemFigures';
import type { PartView } from '../../domain/systemView';
import { formatLevels } from '../../format/formatPart';
import { measureText } from '../scene/measureText';
import { joinScenes, type PlacedScene, placeScene } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { drawPart } from './drawPart';
import { groupPart } from './partGroup';
import { drawFigure } from './drawFigure';
import { type Drawing, drawHole } from './partWords';
import { drawParagraph, NAME, SIDE, stackScenes } from './stackScenes';
import { drawSquares, naturalWidth, selectSquareSize, type SquareSize } from './unitSquares';

const LABEL = { least: 20, most: 84, mostNarrow: 52 } as const;
const NODE_PX = 30;
/** From the top of a row to the middle of its node and of its first squares. */
const NODE_Y = 12;
const GAP = 20;
const ROW_GAP = 16;
const REQ_PX = 196;
const PICTURE = { least: 84, most: 480 } as const;
const WORDS = { least: 200, most: 340, mostAlone: 760 } as const;
/** From here on number and squares stand side by side. */
const WIDE_PX = 600;

/** Where the columns of a drawing of tiers stand; narrow ones stand below each other. */
interface Columns {
  readonly isWide: boolean;
  readonly label: number;
  readonly node: number;
  readonly picture: { readonly x: number; readonly width: number };
  readonly words: { readonly x: number; readonly width: number };
  readonly asked: { readonly x: number; readonly width: number } | null;
  readonly square: SquareSize;
}

const isTier = ({ part }: PartView): boolean => part.role === 'tier';
const squaresOf = (view: PartView): Figure[] => (isTier(view) ? view.figures.filter(isSquared) : []);
const askedOf = ({ figures }: PartView): Figure[] => figures.filter(({ kind }) => kind === 'target');

/** Room for the names of the levels: those of one line, or at least their longest word. */
function selectLabelWidth({ view, text }: Drawing, most: number): number {
  const widthOf = (words: string) => measureText(words, NAME.size, NAME.weight) + 2;
  const labels = view.parts.map(({ part }) => formatLevels(part, text));
  const words = labels.flatMap((label) => label.split(' '));
  const longest = text.lang === 'zh' ? 0 : Math.max(...words.map(widthOf));
  return Math.max(LABEL.least, longest, Math.min(most, Math.max(...labels.map(widthOf))));
}

function layoutColumns(drawing: Drawing, widthPx: number): Columns {
  const { view } = drawing;
  const isWide = widthPx >= WIDE_PX;
  const label = selectLabelWidth(drawing, isWide ? LABEL.most : LABEL.mostNarrow);
  const squared = view.parts.flatMap(squaresOf);
  const square = selectSquareSize(squared);
  const x = label + NODE_PX;
  const rest = widthPx - x;
  const base = { isWide, label, node: label + NODE_PX / 2 - 1, square };
  if (!isWide) {
    const column = { x, width: rest };
    return { ...base, picture: column, words: column, asked: null };
  }
  const hasAsked = view.parts.some((part) => askedOf(part).length > 0);
  const room = rest - (hasAsked ? REQ_PX + GAP : 0);
  const wanted = Math.max(PICTURE.least, ...squared.map((figure) => naturalWidth(figure, square) + square.side));
  const picture = Math.min(wanted, PICTURE.most, room - WORDS.least - GAP);
  const words = Math.min(hasAsked ? WORDS.most : WORDS.mostAlone, room - picture - GAP);
  const wordsX = x + picture + GAP;
  return {
    ...base,
    picture: { x, width: picture },
    words: { x: wordsX, width: words },
    asked: hasAsked ? { x: wordsX + words + GAP, width: REQ_PX } : null,
  };
}

/** A number that contradicts, or is counted otherwise than, one before it in the same tier. */
const isRival = (figure: Figure, before: readonly Figure[]): boolean =>
  before.some(({ indicator, region }) => indicator === figure.indicator && region === figure.region);

const isContradicted = ({ caveats }: Figure): boolean => caveats.some(({ code }) => code === 'contradicted');

/** One number of a tier as squares beside its words, under ≠ where it contradicts one before. */
interface Row {
  readonly figures: readonly Figure[];
  readonly squared: Figure | null;
  readonly isRival: boolean;
}

/** The rows of a part: a new one from each number that is drawn as squares. */
function listRows(view: PartView): Row[] {
  const rows: Row[] = [];
  const squared = squaresOf(view);
  for (const figure of view.figures.filter(({ kind }) => kind !== 'target')) {
    const isOwn = squared.includes(figure);
    const last = rows.at(-1);
    if (last && !(isOwn && last.squared)) {
      rows[rows.length - 1] = {
        ...last,
        figures: [...last.figures, figure],
        squared: last.squared ?? (isOwn ? figure : null),
      };
    } else {
      const before = squared.slice(0, squared.indexOf(figure));
      rows.push({ figures: [figure], squared: isOwn ? figure : null, isRival: isOwn && isRival(figure, before) });
    }
  }
  return rows.length > 0 ? rows : [{ figures: [], squared: null, isRival: false }];
}

function drawPicture({ squared, isRival: rival }: Row, view: PartView, columns: Columns, drawing: Drawing): Scene {
  if (squared) {
    const isHatched = rival || (!squared.comparable && !isContradicted(squared));
    return drawSquares(squared, columns.square, columns.picture.width, isHatched);
  }
  const isHole = isTier(view) && lacksNumber(view, drawing.view);
  return isHole ? drawHole(drawing) : { width: 0, height: 0, marks: [] };
}

/** Squares and words of a row, beside each other or the words below. */
function drawRow(row: Row, isFirst: boolean, view: PartView, columns: Columns, drawing: Drawing): Scene {
  const picture = drawPicture(row, view, columns, drawing);
  const { words: column, isWide } = columns;
  const hasHole = !isTier(view);
  const words = isFirst
    ? drawPart(view, drawing, { size: 20, widthPx: column.width, figures: row.figures, hasHole })
    : stackScenes(
        row.figures.map((figure) => drawFigure(view, figure, 20, column.width, drawing)),
        4,
      );
  const below = picture.height > 0 ? picture.height + 10 : 0;
  const top = row.squared ? NODE_Y - columns.square.side / 2 : 1;
  const placed: PlacedScene[] = [
    { scene: picture, x: columns.picture.x, y: top },
    { scene: words, x: column.x, y: isWide ? 0 : below },
  ];
  const sign: Mark[] = row.isRival
    ? [{ kind: 'text', x: columns.label, y: 17, text: '≠', size: 15, weight: 700, fill: 'caveat', anchor: 'end' }]
    : [];
  return joinScenes([...placed, { scene: { width: 0, height: 0, marks: sign }, x: 0, y: 0 }]);
}

function drawAsked(view: PartView, { asked, words, isWide }: Columns, drawing: Drawing): PlacedScene[] {
  const figures = askedOf(view);
  if (figures.length === 0) return [];
  const column = asked ?? words;
  const inner = column.width - 12;
  const scene = stackScenes(
    figures.map((figure) => drawFigure(view, figure, 18, inner, drawing)),
    8,
  );
  const rule: Mark = {
    kind: 'line',
    x1: 0.5,
    x2: 0.5,
    y1: 0,
    y2: scene.height,
    stroke: isWide ? 'line1' : 'req',
    strokeWidth: isWide ? 1 : 2,
  };
  const framed = joinScenes([
    { scene: { width: 1, height: scene.height, marks: [rule] }, x: 0, y: 0 },
    { scene, x: 12, y: 0 },
  ]);
  return [{ scene: framed, x: column.x, y: 0 }];
}

/** A part as it stands beside the spine: its rows, and what is required of it. */
function drawTier(view: PartView, columns: Columns, drawing: Drawing): Scene {
  const rows = stackScenes(
    listRows(view).map((row, position) => drawRow(row, position === 0, view, columns, drawing)),
    12,
  );
  const asked = drawAsked(view, columns, drawing);
  if (columns.isWide) return joinScenes([{ scene: rows, x: 0, y: 0 }, ...asked]);
  return joinScenes([{ scene: rows, x: 0, y: 0 }, ...asked.map((one) => ({ ...one, y: rows.height + 8 }))]);
}

/** The level of a tier at the left of its node; broken where it is long. */
function drawLabel({ part }: PartView, { label }: Columns, text: Drawing['text']): Mark[] {
  const words = drawParagraph(formatLevels(part, text), NAME, label);
  return words.marks.map((mark) => (mark.kind === 'text' ? { ...mark, x: label, anchor: 'end' } : mark));
}

/** A tier's node: solid where its number is written or it is one thing, hollow where not. */
const drawNode = (view: PartView, drawing: Drawing, cx: number, cy: number): Mark =>
  lacksNumber(view, drawing.view)
    ? { kind: 'circle', cx, cy, r: 4.2, fill: 'page', stroke: 'ink1', strokeWidth: 1.8 }
    : { kind: 'circle', cx, cy, r: 5, fill: 'ink1' };

function drawHeads({ asked, words }: Columns, { text }: Drawing): Scene {
  if (!asked) return { width: 0, height: 0, marks: [] };
  const heads = [
    { key: 'picture.reported', x: words.x },
    { key: 'picture.asked', x: asked.x + 12 },
  ] as const;
  return {
    width: 0,
    height: 26,
    marks: heads.map(({ key, x }): Mark => ({ kind: 'text', ...SIDE, x, y: 13, text: text.t(key) })),
  };
}

/** Tiers from the top down along a spine: a node a tier, a square for each thing counted, words, what is required. */
export function layoutTiers(drawing: Drawing, widthPx: number): Scene {
  const columns = layoutColumns(drawing, widthPx);
  const heads = drawHeads(columns, drawing);
  let y = heads.height;
  const nodes: { readonly mark: Mark; readonly y: number }[] = [];
  const groups = drawing.view.parts.map((view) => {
    const scene = drawTier(view, columns, drawing);
    const at = { x: columns.node, y: y + NODE_Y };
    const node = isTier(view) ? [drawNode(view, drawing, at.x, at.y)] : [];
    nodes.push(...node.map((mark) => ({ mark, y: at.y })));
    const label = placeScene({ width: 0, height: 0, marks: drawLabel(view, columns, drawing.text) }, 0, y);
    const marks = [...label, ...node, ...placeScene(scene, 0, y)];
    y += scene.height + ROW_GAP;
    return groupPart(view, at, marks, drawing);
  });
  const [first, last] = [nodes[0], nodes.at(-1)];
  const spine: Mark[] =
    first && last && first !== last
      ? [
          {
            kind: 'line',
            x1: columns.node,
            x2: columns.node,
            y1: first.y,
            y2: last.y,
            stroke: 'line2',
            strokeWidth: 1.5,
          },
        ]
      : [];
  return { width: widthPx, height: y - ROW_GAP + 4, marks: [...spine, ...heads.marks, ...groups] };
}
