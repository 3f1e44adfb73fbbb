import { listTexts } from '../charts/scene/listTexts';
import { placeScene, scaleScene } from '../charts/scene/placeScene';
import type { Mark, Scene } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import { describeSigns, findSigns, type Sign, SIGNS } from '../format/findSigns';
import { joinClauses } from '../format/joinNames';
import { type Block, type Column, type FrameOptions, layoutFoot, layoutTitles, SIGNS_ID } from './figureParts';
import type { BodyBox, FigureSpec } from './figureSpec';
import type { FigureSize } from './figureSize';
import { measureLine, wrapLines } from './wrapLines';

export interface ComposeOptions extends Partial<FrameOptions> {
  /** A frame of this size; without it, 1200 wide and as high as what it says. */
  readonly size?: FigureSize | undefined;
}

/** The figure in pixels of its layout, and how many pixels of the file each of them takes at 1×. */
export interface ComposedFigure {
  readonly scene: Scene;
  readonly zoom: number;
}

const MARGIN = 36;
const BODY_PX = 1128;
/** Below this the texts of the frame no longer fit beside a small body. */
const MIN_CONTENT = 480;
const TITLE_SIZES = [32, 30, 28, 26, 24] as const;
const SMALL_TITLE_SIZES = [26, 24, 22, 20, 18, 16, 14] as const;
const TITLE_LINES = 2;
/** A chart keeps at least this share of a fixed frame; notes give way before it does. */
const BODY_SHARE = { high: 0.72, wide: 0.62 } as const;
/** Where words that cannot give way leave it less than this, all letters get smaller. */
const LEAST_SHARE = 0.36;
/** Frames wider than this stand their words beside the chart. */
const BESIDE_FROM = 2;

/**
 * One line if 28 allows it, for a last word alone looks lost; else the largest size with two; the smallest takes what
 * it needs.
 */
function layoutOwnTitle(title: string, widthPx: number) {
  const wrapped = TITLE_SIZES.map((size) => ({ size, lines: wrapLines(title, size, widthPx, 700) }));
  return (
    wrapped.find((candidate) => candidate.size >= 28 && candidate.lines.length <= 1) ??
    wrapped.find((candidate) => candidate.lines.length <= TITLE_LINES) ?? {
      size: 24,
      lines: wrapLines(title, 24, widthPx, 700),
    }
  );
}

/** The largest size at which the title takes no more than its share of a fixed frame. */
function layoutFittingTitle(title: string, widthPx: number, roomPx: number) {
  const wrapped = SMALL_TITLE_SIZES.map((size) => ({ size, lines: wrapLines(title, size, widthPx, 700) }));
  return (
    wrapped.find(({ size, lines }) => lines.length <= TITLE_LINES && lines.length * (size + 10) <= roomPx) ??
    wrapped.find(({ size, lines }) => lines.length * (size + 10) <= roomPx) ?? {
      size: 14,
      lines: wrapLines(title, 14, widthPx, 700),
    }
  );
}

/**
 * The chart in its room: laid out for it, made smaller where it is too large, or the words that there is nothing to
 * show.
 */
function fitBody(spec: FigureSpec, box: BodyBox, text: Text): Scene {
  // Where the words of the frame had to get smaller, the chart is laid out for the pixels of the file and keeps its
  // letters.
  if (box.heightPx !== null && box.zoom < 1) {
    const drawn = fitBody(spec, { widthPx: box.widthPx * box.zoom, heightPx: box.heightPx * box.zoom, zoom: 1 }, text);
    return scaleScene(drawn, 1 / box.zoom);
  }
  const { body } = spec;
  const scene = typeof body === 'function' ? body(box) : body;
  if (scene.marks.length === 0) return layoutNothing(box, text);
  if (box.heightPx === null) return scene;
  return scaleScene(scene, Math.min(1.25, box.widthPx / scene.width, box.heightPx / scene.height));
}

/** A chart without data says so: an empty frame would look like a mistake, or like zero. */
function layoutNothing({ widthPx, heightPx }: BodyBox, text: Text): Scene {
  const words = text.t('export.noData');
  const height = heightPx ?? 160;
  return {
    width: widthPx,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: widthPx, height, fill: 'panel' },
      {
        kind: 'text',
        x: widthPx / 2,
        y: height / 2 + 6,
        text: words,
        size: Math.min(16, (widthPx / Math.max(1, measureLine(words, 1))) * 0.9),
        fill: 'ink2',
        anchor: 'middle',
      },
    ],
  };
}

function frame(
  width: number,
  height: number,
  head: readonly Mark[],
  body: readonly Mark[],
  foot: readonly Mark[],
): Scene {
  const rule: Mark = { kind: 'rect', x: 0, y: 0, width, height: 6, fill: 'ink1' };
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'page' },
      { kind: 'group', id: 'head', marks: [rule, ...head] },
      { kind: 'group', id: 'body', marks: body },
      { kind: 'group', id: 'foot', marks: foot },
    ],
  };
}

/** A figure with the words for the signs that its image shows. */
interface SignedSpec extends FigureSpec {
  readonly signLine: string;
}

function composeOwnSize(spec: SignedSpec, text: Text, options: FrameOptions): Scene {
  const drawn = fitBody(spec, { widthPx: BODY_PX, heightPx: null, zoom: 1 }, text);
  const column: Column = { x: MARGIN, widthPx: Math.ceil(Math.max(drawn.width, MIN_CONTENT)) };
  const head = layoutTitles(layoutOwnTitle(spec.title, column.widthPx), spec.subtitle, 34, column);
  const bodyTop = head.bottom + 8;
  const body = placeScene(drawn, MARGIN + Math.round((column.widthPx - drawn.width) / 2), bodyTop);
  const words = { signs: spec.signLine, notes: [...spec.notes, ...(spec.pinned ?? [])] };
  const foot = layoutFoot(spec, words, text, bodyTop + drawn.height + 12, column, options);
  return frame(column.widthPx + 2 * MARGIN, Math.ceil(foot.bottom + 16), head.marks, body, foot.marks);
}

/** The foot with as many notes as leave the chart its room; the others are counted. */
function fitFoot(spec: SignedSpec, text: Text, column: Column, roomPx: number, options: FrameOptions): Block {
  for (let kept = spec.notes.length; kept >= 0; kept -= 1) {
    const left = spec.notes.length - kept;
    const notes = [
      ...spec.notes.slice(0, kept),
      ...(left > 0 ? [text.t('export.moreNotes', { count: left })] : []),
      ...(spec.pinned ?? []),
    ];
    const foot = layoutFoot(spec, { signs: spec.signLine, notes }, text, 0, column, options);
    if (foot.bottom <= roomPx || kept === 0) return foot;
  }
  return { marks: [], bottom: 0 };
}

/** Size of a fixed frame in pixels of its layout. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** A frame of fixed size, and whether its words leave the chart enough room. */
interface Attempt {
  readonly scene: Scene;
  readonly isFitting: boolean;
}

const moveDown = (block: Block, y: number): readonly Mark[] =>
  placeScene({ width: 0, height: 0, marks: block.marks }, 0, y);

function centre(scene: Scene, x: number, y: number, widthPx: number, heightPx: number): readonly Mark[] {
  return placeScene(scene, x + Math.round((widthPx - scene.width) / 2), y + Math.round((heightPx - scene.height) / 2));
}

/** Title above, chart in the middle, sources below. */
function composeStacked(spec: SignedSpec, text: Text, { width, height, zoom }: Frame, options: FrameOptions): Attempt {
  const margin = width < 900 ? 28 : MARGIN;
  const column: Column = { x: margin, widthPx: width - 2 * margin };
  const head = layoutTitles(layoutFittingTitle(spec.title, column.widthPx, height * 0.2), spec.subtitle, 24, column);
  const foot = fitFoot(
    spec,
    text,
    column,
    height * (1 - BODY_SHARE[height > width ? 'high' : 'wide']) - head.bottom - 36,
    options,
  );
  const [bodyTop, footTop] = [head.bottom + 8, height - foot.bottom - 16];
  const box = { widthPx: column.widthPx, heightPx: Math.max(40, footTop - 12 - bodyTop), zoom };
  const body = centre(fitBody(spec, box, text), margin, bodyTop, box.widthPx, box.heightPx);
  return {
    scene: frame(width, height, head.marks, body, moveDown(foot, footTop)),
    isFitting: footTop - 12 - bodyTop >= height * LEAST_SHARE,
  };
}

/** Words in a column on the left, the chart on the right: a frame of 2.35:1 has no height to give away. */
function composeBeside(
  spec: SignedSpec,
  text: Text,
  { width, height, zoom }: Frame,
  options: FrameOptions,
  share: number,
): Attempt {
  const margin = 24;
  const column: Column = { x: margin, widthPx: Math.round((width - 3 * margin) * share) };
  const head = layoutTitles(layoutFittingTitle(spec.title, column.widthPx, height * 0.4), spec.subtitle, 22, column);
  const foot = fitFoot(spec, text, column, height - head.bottom - 24, options);
  const box = { widthPx: width - 3 * margin - column.widthPx, heightPx: height - 2 * margin, zoom };
  const body = centre(fitBody(spec, box, text), column.x + column.widthPx + margin, margin, box.widthPx, box.heightPx);
  return {
    scene: frame(width, height, head.marks, body, moveDown(foot, height - foot.bottom - 12)),
    isFitting: head.bottom + foot.bottom + 24 <= height,
  };
}

/**
 * Letters of the whole frame are made smaller by these factors, in turn, until its words leave the chart its room:
 * nothing is cut off. Beside a chart they take this share of the width; before they get too small to be read they take
 * more of it.
 */
const ATTEMPTS = [
  [1, 0.38],
  [1.07, 0.38],
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

function composeFixed(spec: SignedSpec, text: Text, size: FigureSize, options: FrameOptions): ComposedFigure {
  const isBeside = size.widthPx / size.heightPx > BESIDE_FROM;
  const attempt = ([shrink, share]: (typeof ATTEMPTS)[number]) => {
    const zoom = size.zoom / shrink;
    const room = { width: size.widthPx / zoom, height: size.heightPx / zoom, zoom };
    return {
      zoom,
      ...(isBeside ? composeBeside(spec, text, room, options, share) : composeStacked(spec, text, room, options)),
    };
  };
  const [first, ...smaller] = ATTEMPTS;
  return smaller.reduce((tried, next) => (tried.isFitting ? tried : attempt(next)), attempt(first));
}

/** The words that an image shows, but those that explain its signs and the ※ that a note of caveats begins with. */
const listWords = (marks: readonly Mark[]): string[] =>
  listTexts(marks, SIGNS_ID).map((words) => words.replace(/^※ /, ''));

/** How often an image is laid out anew because the words for its signs left its chart another room. */
const MOST_PASSES = 4;

/**
 * The figure as it is exported: headline, chart, sources, signs, notes and imprint in one frame. A pure function of
 * data and view: no hover, no controls, no clock; the same input gives the same bytes. Which signs it explains is read
 * from what it shows, starting from those of its figures.
 */
export function composeFigure(spec: FigureSpec, text: Text, options: ComposeOptions = {}): ComposedFigure {
  const frameOptions: FrameOptions = { hasQr: options.hasQr ?? false, isDark: options.isDark ?? false };
  const compose = (signs: readonly Sign[]): ComposedFigure => {
    const words = joinClauses(describeSigns(signs, text, spec.signs), text.lang);
    const signLine = [words, spec.reading].filter(Boolean).join(text.lang === 'zh' ? '。' : '. ');
    const signed = { ...spec, signLine };
    return options.size
      ? composeFixed(signed, text, options.size, frameOptions)
      : { scene: composeOwnSize(signed, text, frameOptions), zoom: 1 };
  };
  let signs: readonly Sign[] = SIGNS.filter((sign) => sign in (spec.signs ?? {}));
  let composed = compose(signs);
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const shown = findSigns(listWords(composed.scene.marks));
    if (shown.join() === signs.join()) break;
    // What shows a sign in one room and not in another explains it in both.
    signs = pass === 1 ? shown : SIGNS.filter((sign) => signs.includes(sign) || shown.includes(sign));
    composed = compose(signs);
  }
  return composed;
}
