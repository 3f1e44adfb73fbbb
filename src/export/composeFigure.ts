import { listTexts } from '../charts/scene/listTexts';
import { placeScene } from '../charts/scene/placeScene';
import type { Mark, Scene } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import { describeSigns, findSigns, type Sign, SIGNS } from '../format/findSigns';
import { joinClauses } from '../format/joinNames';
import { composeFixed } from './composeFixed';
import { composeCover } from './figureCover';
import {
  type Column,
  type ComposedFigure,
  drawFrame,
  type FrameOptions,
  layoutFoot,
  layoutTitles,
  SIGNS_ID,
  type SignedSpec,
} from './figureParts';
import type { FigureSpec } from './figureSpec';
import type { FigureSize } from './figureSize';
import { fitBody, rememberRooms } from './fitBody';
import { wrapLines } from './wrapLines';

export interface ComposeOptions extends Partial<FrameOptions> {
  /** A frame of this size; without it, 1200 wide and as high as what it says. */
  readonly size?: FigureSize | undefined;
}

const MARGIN = 36;
const BODY_PX = 1128;
/** Below this the texts of the frame no longer fit beside a small body. */
const MIN_CONTENT = 480;
const TITLE_SIZES = [32, 30, 28, 26, 24] as const;
const TITLE_LINES = 2;

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

function composeOwnSize(spec: SignedSpec, text: Text, options: FrameOptions): Scene {
  const drawn = fitBody(spec, { widthPx: BODY_PX, heightPx: null, zoom: 1 }, text);
  const column: Column = { x: MARGIN, widthPx: Math.ceil(Math.max(drawn.width, MIN_CONTENT)) };
  const head = layoutTitles(layoutOwnTitle(spec.title, column.widthPx), [spec.subtitle], 34, column);
  const bodyTop = head.bottom + 8;
  const body = placeScene(drawn, MARGIN + Math.round((column.widthPx - drawn.width) / 2), bodyTop);
  const words = { signs: spec.signLine, notes: [...spec.notes, ...(spec.pinned ?? [])] };
  const foot = layoutFoot(spec, words, text, bodyTop + drawn.height + 12, column, options);
  return drawFrame(column.widthPx + 2 * MARGIN, Math.ceil(foot.bottom + 16), head.marks, body, foot.marks);
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
  const { size } = options;
  if (size?.form === 'cover' && spec.cover)
    return { scene: composeCover(spec, spec.cover, text, size), zoom: size.zoom };
  const drawRoom = rememberRooms(spec, text);
  const compose = (signs: readonly Sign[]): ComposedFigure => {
    const words = joinClauses(describeSigns(signs, text, spec.signs), text.lang);
    const signLine = [words, spec.reading].filter(Boolean).join(text.lang === 'zh' ? '。' : '. ');
    const signed = { ...spec, signLine, drawRoom };
    return size
      ? composeFixed(signed, text, size, frameOptions)
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
