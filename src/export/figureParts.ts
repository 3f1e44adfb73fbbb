import type { Mark, Scene, TextMark } from '../charts/scene/scene';
import { drawSiteSign } from '../charts/signs/drawSiteSign';
import { formatDate } from '../format/formatPeriod';
import type { Text } from '../messages/text';
import { drawQr } from './drawQr';
import type { FigureSize } from './figureSize';
import type { FigureSpec, Room } from './figureSpec';
import { measureLine, wrapLines } from './wrapLines';

/** A block of text laid out from `top` down. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** A column that blocks stand in. */
export interface Column {
  readonly x: number;
  readonly widthPx: number;
}

export interface FrameOptions {
  /** Draws the address as a QR code beside it. */
  readonly hasQr: boolean;
  readonly isDark: boolean;
}

/** A figure with the words for the signs that its image shows. */
export interface SignedSpec extends FigureSpec {
  readonly signLine: string;
  /** The chart in a room of a frame, with the table of its numbers where the form has one. */
  readonly drawRoom: (room: Room, form: FigureSize['form']) => Scene;
}

/** The figure in pixels of its layout, and how many pixels of the file each of them takes at 1×. */
export interface ComposedFigure {
  readonly scene: Scene;
  readonly zoom: number;
}

type Words = Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>;

/** From this width on the imprint stands beside the sources, below it under them. */
const TWO_COLUMNS = 720;
/** Between sources and notes, small enough to keep them one block. */
const GAP = 4;
const SMALL = { size: 12, line: 18 } as const;
const QR_PX = 72;
const QR_GAP = 16;

/** Lines of text in boxes of `line` height; the baseline stands where a browser would put it. */
export function layoutLines(lines: readonly string[], x: number, top: number, line: number, words: Words): Block {
  const drop = (line - words.size) / 2 + words.size * 0.86;
  const marks = lines.map((text, row): TextMark => ({ kind: 'text', x, y: top + row * line + drop, text, ...words }));
  return { marks, bottom: top + lines.length * line };
}

/** Labelled paragraphs: the label stands in a column of its own, on the first line. */
function layoutParagraphs(
  label: string,
  paragraphs: readonly string[],
  top: number,
  { x, widthPx }: Column,
  labelPx: number,
  linePx: number = SMALL.line,
): Block {
  const lines = paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => wrapLines(paragraph, SMALL.size, widthPx - labelPx));
  if (lines.length === 0) return { marks: [], bottom: top };
  const head = layoutLines([label], x, top, linePx, { size: SMALL.size, weight: 700, fill: 'ink1' });
  const text = layoutLines(lines, x + labelPx, top, linePx, { size: SMALL.size, fill: 'ink2' });
  return { marks: [...head.marks, ...text.marks], bottom: text.bottom };
}

interface ImprintEdge {
  readonly x: number;
  readonly widthPx: number;
  readonly anchor: 'start' | 'end';
}

/**
 * Wordmark, date, edition and address, set from the right edge, or from the left one where they stand alone; the QR
 * code beside them, so that it takes no height of its own.
 */
function layoutImprint(spec: FigureSpec, text: Text, top: number, edge: ImprintEdge, options: FrameOptions): Block {
  const name = text.t('shell.name');
  const { widthPx, anchor } = edge;
  const isAside = anchor === 'start';
  const qrRoom = options.hasQr ? QR_PX + QR_GAP : 0;
  const x = isAside ? edge.x : edge.x - qrRoom;
  const namePx = measureLine(name, 15, 700);
  const cx = isAside ? x + 7 : x - namePx - 16;
  const glyph = drawSiteSign(cx, top + 10, 6.25);
  const wordmark = layoutLines([name], isAside ? x + 22 : x, top - 1, 22, {
    size: 15,
    weight: 700,
    fill: 'ink1',
    family: 'serif',
    anchor,
  });
  const drawnOn = text.t('export.drawnOn', { date: formatDate(spec.drawnOn, text.lang) });
  const dated = spec.edition ? `${drawnOn} · ${text.t('export.edition', { edition: spec.edition })}` : drawnOn;
  const textPx = isAside ? widthPx - qrRoom : widthPx;
  const lines = [...wrapLines(dated, SMALL.size, textPx), ...wrapLines(spec.address, SMALL.size, textPx)];
  const small = layoutLines(lines, x, top + 22, SMALL.line, { size: SMALL.size, fill: 'ink2', anchor });
  if (!options.hasQr) return { marks: [...glyph, ...wordmark.marks, ...small.marks], bottom: small.bottom };
  const qrX = isAside ? edge.x + widthPx - QR_PX : edge.x - QR_PX;
  return {
    marks: [...glyph, ...wordmark.marks, ...small.marks, ...drawQr(spec.address, qrX, top, QR_PX, options.isDark)],
    bottom: Math.max(small.bottom, top + QR_PX),
  };
}

/** Width of the imprint's column: as wide as what stands in it, within bounds. */
function measureImprint(spec: FigureSpec, text: Text): number {
  const widest = Math.max(measureLine(text.t('shell.name'), 15, 700) + 24, measureLine(spec.address, SMALL.size));
  return Math.min(300, Math.max(200, Math.ceil(widest)));
}

/** What is said below a figure: the signs that it shows, and the notes that the frame has room for. */
export interface FootWords {
  readonly signs: string;
  readonly notes: readonly string[];
}

/** The group of the words that explain the signs. */
export const SIGNS_ID = 'signs';

const nameLabels = ({ t }: Text) => ({
  sources: t('export.sources'),
  signs: t('export.signs'),
  notes: t('export.notes'),
});

/** Width of the column that the labels of paragraphs stand in. */
const measureLabels = (labels: ReturnType<typeof nameLabels>): number =>
  Math.ceil(Math.max(...Object.values(labels).map((label) => measureLine(label, SMALL.size, 700)))) + 10;

/** Sources, signs, notes and imprint under a rule. */
export function layoutFoot(
  spec: FigureSpec,
  { signs, notes }: FootWords,
  text: Text,
  top: number,
  column: Column,
  options: FrameOptions,
): Block {
  const isWide = column.widthPx >= TWO_COLUMNS;
  const right = column.x + column.widthPx;
  const imprintPx = isWide ? measureImprint(spec, text) : column.widthPx;
  const words: Column = {
    x: column.x,
    widthPx: isWide ? column.widthPx - imprintPx - 40 - (options.hasQr ? QR_PX + QR_GAP : 0) : column.widthPx,
  };
  const labels = nameLabels(text);
  const labelPx = measureLabels(labels);
  const rule: Mark = {
    kind: 'line',
    x1: column.x,
    y1: top + 0.5,
    x2: right,
    y2: top + 0.5,
    stroke: 'line2',
    strokeWidth: 1,
  };
  const sources = layoutParagraphs(labels.sources, [spec.sources], top + 10, words, labelPx);
  const signed = layoutParagraphs(labels.signs, [signs], sources.bottom + GAP, words, labelPx);
  const noted = layoutParagraphs(labels.notes, notes, signed.bottom + (signs ? GAP : 0), words, labelPx);
  const imprint = isWide
    ? layoutImprint(spec, text, top + 10, { x: right, widthPx: imprintPx, anchor: 'end' }, options)
    : layoutImprint(spec, text, noted.bottom + 12, { x: column.x, widthPx: imprintPx, anchor: 'start' }, options);
  return {
    marks: [
      rule,
      ...sources.marks,
      { kind: 'group', id: SIGNS_ID, marks: signed.marks },
      ...noted.marks,
      ...imprint.marks,
    ],
    bottom: Math.max(noted.bottom, imprint.bottom),
  };
}

/** The name of the site behind its sign, in a line of 24 pixels that ends at `right`. */
export function drawWordmark(text: Text, right: number, top: number, size: number): readonly Mark[] {
  const name = text.t('shell.name');
  const words: Words = { size, weight: 700, fill: 'ink1', family: 'serif', anchor: 'end' };
  return [
    ...drawSiteSign(right - measureLine(name, size, 700) - 16, top + 13, size * 0.4),
    ...layoutLines([name], right, top, 24, words).marks,
  ];
}

/** Date, edition and address at the left, the wordmark at the right of the last line; the QR code above it. */
function layoutLastLine(spec: FigureSpec, text: Text, top: number, column: Column, options: FrameOptions): Block {
  const namePx = measureLine(text.t('shell.name'), 18, 700);
  const right = column.x + column.widthPx;
  const dated = [
    text.t('export.drawnOn', { date: formatDate(spec.drawnOn, text.lang) }),
    ...(spec.edition ? [text.t('export.edition', { edition: spec.edition })] : []),
    spec.address,
  ].join(' · ');
  const asidePx = Math.max(namePx + 30, options.hasQr ? QR_PX : 0) + 16;
  const said = layoutLines(wrapLines(dated, SMALL.size, column.widthPx - asidePx), column.x, top, SMALL.line, {
    size: SMALL.size,
    fill: 'ink2',
  });
  const qrPx = options.hasQr ? QR_PX + 4 : 0;
  const bottom = Math.max(said.bottom, top + qrPx + 20);
  return {
    marks: [
      ...said.marks,
      ...drawWordmark(text, right, bottom - 22, 18),
      ...(options.hasQr ? drawQr(spec.address, right - QR_PX, top, QR_PX, options.isDark) : []),
    ],
    bottom,
  };
}

/** Sources, signs, notes and imprint over the whole width of a frame that has no height to give away. */
export function layoutWideFoot(
  spec: FigureSpec,
  { signs, notes }: FootWords,
  text: Text,
  column: Column,
  options: FrameOptions,
  linePx: number = SMALL.line,
): Block {
  const labels = nameLabels(text);
  const labelPx = measureLabels(labels);
  const rule: Mark = {
    kind: 'line',
    x1: column.x,
    y1: 0.5,
    x2: column.x + column.widthPx,
    y2: 0.5,
    stroke: 'line2',
    strokeWidth: 1,
  };
  const signed = layoutParagraphs(labels.signs, [signs], 8, column, labelPx, linePx);
  const noted = layoutParagraphs(labels.notes, notes, signed.bottom + (signs ? GAP : 0), column, labelPx, linePx);
  const sources = layoutParagraphs(labels.sources, [spec.sources], noted.bottom + GAP, column, labelPx, linePx);
  const imprint = layoutLastLine(spec, text, sources.bottom + GAP, column, options);
  return {
    marks: [
      rule,
      { kind: 'group', id: SIGNS_ID, marks: signed.marks },
      ...noted.marks,
      ...sources.marks,
      ...imprint.marks,
    ],
    bottom: imprint.bottom,
  };
}

/** Title and what stands below it, from `top` down. */
export function layoutTitles(
  title: { readonly size: number; readonly lines: readonly string[] },
  subtitles: readonly string[],
  top: number,
  column: Column,
): Block {
  const head = layoutLines(title.lines, column.x, top, title.size + 10, {
    size: title.size,
    weight: 700,
    fill: 'ink1',
    family: 'serif',
  });
  const size = title.size >= 34 ? 17 : title.size >= 20 ? 15 : 13;
  const said = subtitles
    .filter((words) => words.trim() !== '')
    .flatMap((words) => wrapLines(words, size, column.widthPx));
  const below = layoutLines(said, column.x, head.bottom, size + 9, {
    size,
    fill: 'ink2',
  });
  return { marks: [...head.marks, ...below.marks], bottom: below.bottom };
}

/** Head, body and foot on the ground of the page, under a rule. */
export function drawFrame(
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
