import { placeScene } from '../charts/scene/placeScene';
import type { Mark, Scene } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import {
  type Block,
  type Column,
  type ComposedFigure,
  drawFrame,
  type FrameOptions,
  layoutFoot,
  layoutTitles,
  layoutWideFoot,
  type SignedSpec,
} from './figureParts';
import { type FigureSize, LEAST_LETTER_PX } from './figureSize';
import { splitSentences, wrapLines, wrapTitle } from './wrapLines';

const MARGIN = 36;
/** Letters of notes, in pixels of the layout. */
const SMALL_PX = 12;
const TITLE_SIZES = [38, 34, 30, 28, 26, 24, 22, 20, 18, 16, 14] as const;
const TITLE_LINES = 2;
/** A chart keeps at least this share of a fixed frame; notes run on before it does. */
const BODY_SHARE = 0.5;
/** Where words that cannot give way leave it less than this, all letters get smaller. */
const LEAST_SHARE = { small: 0.3, large: 0.36 } as const;
/** Distance of the lines of notes in a small frame. */
const TIGHT_LINE_PX = 16;
/** Largest letters of a title beside a chart. */
const BESIDE_TITLE = 26;
/** Frames wider than this stand their words beside the chart. */
const BESIDE_FROM = 2;

interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
  /** The sentences that have no room in its letters. */
  readonly rest: string;
}

/** A headline keeps at least this share of its largest letters: rather than set it smaller, sentences go below it. */
const LEAST_TITLE = 0.6;

/** The largest size at which the title takes no more than its share of a fixed frame. */
function layoutFittingTitle(title: string, widthPx: number, roomPx: number, mostPx: number): FittedTitle {
  const sizes = TITLE_SIZES.filter((size) => size <= mostPx + 0.5);
  const wrap = (words: string, size: number, rest: string): FittedTitle => ({
    size,
    lines: wrapTitle(words, size, widthPx),
    rest,
  });
  const findSize = (words: string, most: number) =>
    sizes.find((size) => {
      const count = wrapLines(words, size, widthPx, 700).length;
      return count <= most && count * (size + 10) <= roomPx;
    });
  const sentences = splitSentences(title);
  for (let count = sentences.length; count > 0; count -= 1) {
    const [words, rest] = [sentences.slice(0, count), sentences.slice(count)].map((part) => part.join('').trim());
    const size = findSize(words ?? '', TITLE_LINES);
    if (size !== undefined && size >= mostPx * LEAST_TITLE) return wrap(words ?? '', size, rest ?? '');
  }
  return wrap(title, findSize(title, TITLE_LINES) ?? findSize(title, Infinity) ?? 14, '');
}

/** How the foot of a frame gives way to its chart. */
interface Giving {
  /** Whether weighty notes may be left out and counted, too: where there is no other way to keep letters readable. */
  readonly mayDrop: boolean;
  /** Whether the table of the numbers stands in the frame. */
  readonly isTabled: boolean;
}

/**
 * The notes of a figure: each a paragraph, then run on in one, then without the lesser ones, last of all without
 * others; what is left out is counted.
 */
function arrangeNotes(spec: SignedSpec, text: Text, { mayDrop, isTabled }: Giving): readonly (readonly string[])[] {
  const pinned = spec.pinned ?? [];
  const notes = spec.notes.filter((note) => note.trim() !== '' && !(isTabled && spec.table?.outdates.includes(note)));
  const lesser = (spec.lesser ?? []).filter((note) => notes.includes(note));
  const weighty = notes.filter((note) => !lesser.includes(note));
  // From the last lesser note to the first weighty one.
  const leaving = [...lesser.toReversed(), ...(mayDrop ? weighty.toReversed() : [])];
  const runOn = Array.from({ length: leaving.length + 1 }, (_, left) => {
    const gone = leaving.slice(0, left);
    const told = left > 0 ? [text.t('export.moreNotes', { count: left })] : [];
    return [[...notes.filter((note) => !gone.includes(note)), ...told, ...pinned].join('　')];
  });
  return [[...notes, ...pinned], ...runOn];
}

/** The foot whose notes leave the chart its room. */
function fitFoot(
  spec: SignedSpec,
  text: Text,
  roomPx: number,
  giving: Giving,
  layout: (notes: readonly string[]) => Block,
): Block {
  let foot: Block = { marks: [], bottom: 0 };
  for (const notes of arrangeNotes(spec, text, giving)) {
    foot = layout(notes);
    if (foot.bottom <= roomPx) break;
  }
  return foot;
}

/** Size of a fixed frame in pixels of its layout. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** A frame of fixed size, and whether its words leave the chart enough room. */
interface Attempt {
  readonly draw: () => Scene;
  readonly isFitting: boolean;
}

const moveDown = (block: Block, y: number): readonly Mark[] =>
  placeScene({ width: 0, height: 0, marks: block.marks }, 0, y);

function centre(scene: Scene, x: number, y: number, widthPx: number, heightPx: number): readonly Mark[] {
  return placeScene(scene, x + Math.round((widthPx - scene.width) / 2), y + Math.round((heightPx - scene.height) / 2));
}

/** A frame that is looked at alone says the finding in few words: what it is of stands in the line below. */
const nameHeadline = ({ title, cover }: SignedSpec, { zoom }: FigureSize): string =>
  zoom > 1 ? (cover?.headline ?? title) : title;

/** Title above, chart in the middle, sources below. */
function composeStacked(
  spec: SignedSpec,
  text: Text,
  size: FigureSize,
  { width, height, zoom }: Frame,
  options: FrameOptions,
  { mayDrop }: Way,
): Attempt {
  const margin = width < 900 ? 28 : MARGIN;
  const column: Column = { x: margin, widthPx: width - 2 * margin };
  const title = layoutFittingTitle(nameHeadline(spec, size), column.widthPx, height * 0.2, size.titlePx / zoom);
  const head = layoutTitles(title, [title.rest, spec.subtitle], 22, column);
  const isSmall = size.zoom === 1;
  const least = LEAST_SHARE[isSmall ? 'small' : 'large'];
  const bodyShare = mayDrop ? least : BODY_SHARE;
  const footPx = height * (1 - bodyShare) - head.bottom - 38;
  const foot = fitFoot(spec, text, footPx, { mayDrop, isTabled: size.form === 'above' }, (notes) =>
    layoutWideFoot(spec, { signs: spec.signLine, notes }, text, column, options, isSmall ? TIGHT_LINE_PX : undefined),
  );
  const [bodyTop, footTop] = [head.bottom + 10, height - foot.bottom - 14];
  const heightPx = Math.max(40, footTop - 14 - bodyTop);
  const room = { widthPx: column.widthPx, heightPx, zoom, labelPx: size.labelPx / zoom };
  const draw = () => {
    const body = centre(spec.drawRoom(room, size.form), margin, bodyTop, room.widthPx, heightPx);
    return drawFrame(width, height, head.marks, body, moveDown(foot, footTop));
  };
  return { draw, isFitting: heightPx >= height * least };
}

/** Words in a column on the left, the chart on the right: a frame of 2.35:1 has no height to give away. */
function composeBeside(
  spec: SignedSpec,
  text: Text,
  size: FigureSize,
  { width, height, zoom }: Frame,
  options: FrameOptions,
  { mayDrop, share }: Way,
): Attempt {
  const margin = 24;
  const column: Column = { x: margin, widthPx: Math.round((width - 3 * margin) * share) };
  const title = layoutFittingTitle(spec.title, column.widthPx, height * 0.4, BESIDE_TITLE);
  const head = layoutTitles(title, [title.rest, spec.subtitle], 22, column);
  const foot = fitFoot(spec, text, height - head.bottom - 24, { mayDrop, isTabled: false }, (notes) =>
    layoutFoot(spec, { signs: spec.signLine, notes }, text, 0, column, options),
  );
  const box = { widthPx: width - 3 * margin - column.widthPx, heightPx: height - 2 * margin, zoom };
  const draw = () => {
    const x = column.x + column.widthPx + margin;
    const body = centre(spec.drawRoom(box, size.form), x, margin, box.widthPx, box.heightPx);
    return drawFrame(width, height, head.marks, body, moveDown(foot, height - foot.bottom - 12));
  };
  return { draw, isFitting: head.bottom + foot.bottom + 24 <= height };
}

/** A way to set a frame. */
interface Way {
  /** Letters of the whole frame are so many times smaller. */
  readonly shrink: number;
  /** Share of the width that words beside a chart take: before they get too small to be read they take more of it. */
  readonly share: number;
  readonly mayDrop: boolean;
}

const SHRINKS = [
  [1, 0.38],
  [1.05, 0.38],
  [1.14, 0.38],
  [1.14, 0.46],
  [1.3, 0.46],
  [1.4, 0.46],
  [1.4, 0.54],
  [1.5, 0.46],
  [1.75, 0.46],
  [2, 0.46],
  [2.5, 0.46],
  [3, 0.46],
  [4, 0.46],
] as const;

/**
 * Letters get smaller as long as they can be read, so that all is said; then notes are left out; then letters get
 * smaller than that: nothing is cut off.
 */
function listWays(size: FigureSize): readonly [Way, ...Way[]] {
  const ways = SHRINKS.map(([shrink, share]) => ({ shrink, share }));
  const readable = ways.filter(({ shrink }) => (SMALL_PX * size.zoom) / shrink >= LEAST_LETTER_PX);
  const [whole, ...smaller] = readable;
  return [
    { shrink: 1, share: 0.38, ...whole, mayDrop: false },
    ...smaller.map((way) => ({ ...way, mayDrop: false })),
    ...ways.slice(Math.max(0, readable.length - 1)).map((way) => ({ ...way, mayDrop: true })),
  ];
}

/** A figure in a frame of fixed size: the first way to set it that leaves the chart its room. */
export function composeFixed(spec: SignedSpec, text: Text, size: FigureSize, options: FrameOptions): ComposedFigure {
  const compose = size.widthPx / size.heightPx > BESIDE_FROM ? composeBeside : composeStacked;
  const attempt = (way: Way) => {
    const zoom = size.zoom / way.shrink;
    const room = { width: size.widthPx / zoom, height: size.heightPx / zoom, zoom };
    return { zoom, ...compose(spec, text, size, room, options, way) };
  };
  const [first, ...others] = listWays(size);
  const { draw, zoom } = others.reduce((tried, way) => (tried.isFitting ? tried : attempt(way)), attempt(first));
  return { scene: draw(), zoom };
}
