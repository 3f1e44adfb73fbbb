import { placeScene } from '../charts/scene/placeScene';
import type { Mark, Scene, TextMark } from '../charts/scene/scene';
import type { Text } from '../messages/text';
import { measureLine, wrapLines } from './wrapLines';

/** Everything that an exported figure says: whoever gets the file without the page can still walk back to the words. */
export interface FigureSpec {
  /** Place, indicator and date; made safe for a file system on the way. */
  readonly fileName: string;
  /** The finding, in words. */
  readonly title: string;
  /** Indicator, period, unit. */
  readonly subtitle: string;
  /** The chart or map, laid out 1128 pixels wide as a rule; the frame follows another width. */
  readonly body: Scene;
  /** What the marks mean, caveats, denominators, boundary note: one paragraph each. */
  readonly notes: readonly string[];
  /** Who published the figures, and when. */
  readonly sources: string;
  /** Address of the page that shows the same. */
  readonly address: string;
  /** ISO date on which the figure was drawn. */
  readonly drawnOn: string;
}

const MARGIN = 36;
/** Below this the texts of the frame no longer fit beside a small body. */
const MIN_CONTENT = 480;
/** From this width on the imprint stands beside the sources, below it under them. */
const TWO_COLUMNS = 720;
const TITLE_SIZES = [32, 30, 28, 26, 24] as const;
const TITLE_LINES = 2;
/** Between sources and notes, small enough to keep them one block. */
const GAP = 4;
const SMALL = { size: 12, line: 18 } as const;

type Words = Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>;

/** A block of text laid out from `top` down. */
interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Lines of text in boxes of `line` height; the baseline stands where a browser would put it. */
function layoutLines(lines: readonly string[], x: number, top: number, line: number, words: Words): Block {
  const drop = (line - words.size) / 2 + words.size * 0.86;
  const marks = lines.map((text, row): TextMark => ({ kind: 'text', x, y: top + row * line + drop, text, ...words }));
  return { marks, bottom: top + lines.length * line };
}

function layoutTitle(title: string, top: number, widthPx: number): Block {
  const wrapped = TITLE_SIZES.map((size) => ({ size, lines: wrapLines(title, size, widthPx, 700) }));
  // One line if 28 allows it, for a last word alone looks lost; else the largest size with two; the smallest takes what it needs.
  const { size, lines } = wrapped.find((candidate) => candidate.size >= 28 && candidate.lines.length <= 1)
    ?? wrapped.find((candidate) => candidate.lines.length <= TITLE_LINES)
    ?? { size: 24, lines: wrapLines(title, 24, widthPx, 700) };
  return layoutLines(lines, MARGIN, top, size + 10, { size, weight: 700, fill: 'ink1', family: 'serif' });
}

function layoutHead(spec: FigureSpec, contentPx: number): Block {
  const title = layoutTitle(spec.title, 34, contentPx);
  const subtitle = layoutLines(wrapLines(spec.subtitle, 15, contentPx), MARGIN, title.bottom, 24, { size: 15, fill: 'ink2' });
  const rule: Mark = { kind: 'rect', x: 0, y: 0, width: contentPx + 2 * MARGIN, height: 6, fill: 'ink1' };
  return { marks: [rule, ...title.marks, ...subtitle.marks], bottom: subtitle.bottom };
}

/** Labelled paragraphs: the label stands in a column of its own, on the first line. */
function layoutParagraphs(label: string, paragraphs: readonly string[], top: number, widthPx: number, labelPx: number): Block {
  const lines = paragraphs.filter((paragraph) => paragraph.trim() !== '').flatMap((paragraph) => wrapLines(paragraph, SMALL.size, widthPx - labelPx));
  if (lines.length === 0) return { marks: [], bottom: top };
  const head = layoutLines([label], MARGIN, top, SMALL.line, { size: SMALL.size, weight: 700, fill: 'ink1' });
  const text = layoutLines(lines, MARGIN + labelPx, top, SMALL.line, { size: SMALL.size, fill: 'ink2' });
  return { marks: [...head.marks, ...text.marks], bottom: text.bottom };
}

/** Wordmark, date and address, set from the right edge, or from the left one where they stand alone. */
function layoutImprint(spec: FigureSpec, text: Text, top: number, edge: { x: number; widthPx: number; anchor: 'start' | 'end' }): Block {
  const name = text.t('shell.name');
  const { x, widthPx, anchor } = edge;
  const namePx = measureLine(name, 15, 700);
  const cx = anchor === 'end' ? x - namePx - 16 : x + 7;
  const glyph: Mark[] = [
    { kind: 'circle', cx, cy: top + 10, r: 6.25, stroke: 'req', strokeWidth: 1.5 },
    { kind: 'circle', cx, cy: top + 10, r: 3.25, fill: 'actual' },
  ];
  const wordmark = layoutLines([name], anchor === 'end' ? x : x + 22, top - 1, 22, { size: 15, weight: 700, fill: 'ink1', family: 'serif', anchor });
  const lines = [text.t('export.drawnOn', { date: spec.drawnOn }), ...wrapLines(spec.address, SMALL.size, widthPx)];
  const small = layoutLines(lines, x, top + 22, SMALL.line, { size: SMALL.size, fill: 'ink2', anchor });
  return { marks: [...glyph, ...wordmark.marks, ...small.marks], bottom: small.bottom };
}

/** Width of the imprint's column: as wide as what stands in it, within bounds. */
function measureImprint(spec: FigureSpec, text: Text): number {
  const widest = Math.max(measureLine(text.t('shell.name'), 15, 700) + 24, measureLine(spec.address, SMALL.size));
  return Math.min(300, Math.max(160, Math.ceil(widest)));
}

function layoutFoot(spec: FigureSpec, text: Text, top: number, contentPx: number): Block {
  const isWide = contentPx >= TWO_COLUMNS;
  const right = MARGIN + contentPx;
  const imprintPx = isWide ? measureImprint(spec, text) : contentPx;
  const textPx = isWide ? contentPx - imprintPx - 40 : contentPx;
  const labels = { sources: text.t('export.sources'), notes: text.t('export.notes') };
  const labelPx = Math.ceil(Math.max(...Object.values(labels).map((label) => measureLine(label, SMALL.size, 700)))) + 10;
  const rule: Mark = { kind: 'line', x1: MARGIN, y1: top + 0.5, x2: right, y2: top + 0.5, stroke: 'line2', strokeWidth: 1 };
  const sources = layoutParagraphs(labels.sources, [spec.sources], top + 10, textPx, labelPx);
  const notes = layoutParagraphs(labels.notes, spec.notes, sources.bottom + GAP, textPx, labelPx);
  const imprint = isWide
    ? layoutImprint(spec, text, top + 10, { x: right, widthPx: imprintPx, anchor: 'end' })
    : layoutImprint(spec, text, notes.bottom + 12, { x: MARGIN, widthPx: imprintPx, anchor: 'start' });
  return { marks: [rule, ...sources.marks, ...notes.marks, ...imprint.marks], bottom: Math.max(notes.bottom, imprint.bottom) };
}

/**
 * The figure as it is exported: headline, chart, sources, notes and imprint in one frame of 1200 pixels. A pure function of data and
 * view: no hover, no controls, no clock; the same input gives the same bytes. Its height follows what it says.
 */
export function composeFigure(spec: FigureSpec, text: Text): Scene {
  const contentPx = Math.ceil(Math.max(spec.body.width, MIN_CONTENT));
  const head = layoutHead(spec, contentPx);
  const bodyTop = head.bottom + 8;
  const body = placeScene(spec.body, MARGIN + Math.round((contentPx - spec.body.width) / 2), bodyTop);
  const foot = layoutFoot(spec, text, bodyTop + spec.body.height + 12, contentPx);
  const [width, height] = [contentPx + 2 * MARGIN, Math.ceil(foot.bottom + 16)];
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'page' },
      { kind: 'group', id: 'head', marks: head.marks },
      { kind: 'group', id: 'body', marks: body },
      { kind: 'group', id: 'foot', marks: foot.marks },
    ],
  };
}
