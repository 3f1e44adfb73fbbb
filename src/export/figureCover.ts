import { drawRankedBar } from '../charts/rankedBars/drawRankedBar';
import { measureText } from '../charts/scene/measureText';
import type { Mark, Scene } from '../charts/scene/scene';
import { shiftMark } from '../charts/scene/placeScene';
import { listTexts } from '../charts/scene/listTexts';
import { describeSigns, findSigns, type SignWords } from '../format/findSigns';
import { joinClauses } from '../format/joinNames';
import { formatDate } from '../format/formatPeriod';
import type { Text } from '../messages/text';
import type { CoverRow, CoverWords, FigureCover } from './coverWords';
import type { FigureSize } from './figureSize';
import { type Block, drawWordmark, layoutLines, SIGNS_ID } from './figureParts';
import type { FigureSpec } from './figureSpec';
import { measureLine, splitSentences, wrapLines, wrapTitle } from './wrapLines';

/** Words below are no higher, so that a number and its headline have room. */
const MOST_FOOT_PX = 220;
const MARGIN = 40;
const HEADLINE = { size: 44, line: 56, most: 2 } as const;
const SUBTITLE = { size: 18, line: 26 } as const;
const VALUE_PX = 30;
const DATE_PX = 18;
const BAR_ROW = { least: 36, most: 56 } as const;
const SMALL = { size: 14, line: 20 } as const;
/** The square that a crop keeps. */
const SQUARE_PX = 383;

/** Whole sentences of a headline, as many as stand in two lines of its size; null where not even the first does. */
function fitHeadline(headline: string, widthPx: number): readonly string[] | null {
  const sentences = splitSentences(headline);
  for (let count = sentences.length; count > 0; count -= 1) {
    const words = sentences
      .slice(0, count)
      .join('')
      .trim()
      .replace(/[；;]$/u, '');
    const lines = wrapTitle(words, HEADLINE.size, widthPx);
    if (lines.length <= HEADLINE.most) return lines;
  }
  return null;
}

/** Signs, notes, sources and imprint, from their upper edge down; the wordmark stands in the last line. */
function layoutCoverFoot(spec: FigureSpec, signLine: string, words: CoverWords, text: Text, widthPx: number): Block {
  const markPx = measureLine(text.t('shell.name'), 20, 700) + 26;
  const gap = '　';
  const dated = [
    text.t('export.drawnOn', { date: formatDate(spec.drawnOn, text.lang) }),
    ...(spec.edition ? [text.t('export.edition', { edition: spec.edition })] : []),
  ].join(' · ');
  const style = { size: SMALL.size, fill: 'ink2' } as const;
  const signed = layoutLines(signLine ? wrapLines(signLine, SMALL.size, widthPx) : [], MARGIN, 8, SMALL.line, style);
  const noted = layoutLines(
    words.notes.length > 0 ? wrapLines(words.notes.join(gap), SMALL.size, widthPx) : [],
    MARGIN,
    signed.bottom,
    SMALL.line,
    style,
  );
  const last = wrapLines([words.sources, dated].filter(Boolean).join(gap), SMALL.size, widthPx - markPx - 20);
  const said = layoutLines(last, MARGIN, noted.bottom, SMALL.line, style);
  const right = MARGIN + widthPx;
  return {
    marks: [
      { kind: 'line', x1: MARGIN, x2: right, y1: 0.5, y2: 0.5, stroke: 'line2', strokeWidth: 1 },
      { kind: 'group', id: SIGNS_ID, marks: signed.marks },
      ...noted.marks,
      ...said.marks,
      ...drawWordmark(text, right, said.bottom - 25, 20),
    ],
    bottom: said.bottom + 10,
  };
}

/** The number with its ※ and date, from `x` on. */
function drawValue({ value, date, isDoubted, isTarget }: CoverRow, x: number, middle: number): Mark[] {
  const valuePx = measureText(value, VALUE_PX, 700);
  const doubtPx = isDoubted ? 26 : 0;
  const y = middle + VALUE_PX * 0.36;
  return [
    { kind: 'text', x, y, text: value, size: VALUE_PX, weight: 700, fill: isTarget ? 'req' : 'actualText' },
    ...(isDoubted ? [{ kind: 'text', x: x + valuePx, y, text: '※', size: 24, fill: 'caveat' } as const] : []),
    { kind: 'text', x: x + valuePx + doubtPx + 10, y, text: date, size: DATE_PX, fill: isTarget ? 'req' : 'ink2' },
  ];
}

const measureValue = ({ value, date, isDoubted }: CoverRow): number =>
  measureText(value, VALUE_PX, 700) + (isDoubted ? 26 : 0) + 10 + measureText(date, DATE_PX);

/** Bars with their names and numbers, from the top down. */
function drawBars(rows: readonly CoverRow[], top: number, heightPx: number, widthPx: number): Mark[] | null {
  const namePx = Math.max(...rows.map(({ name }) => measureText(name, 26, 700))) + 18;
  const longestPx = widthPx - namePx - 14 - Math.max(...rows.map(measureValue));
  if (longestPx < 0) return null;
  const rowPx = Math.min(BAR_ROW.most, heightPx / rows.length);
  return rows.flatMap((row, at): Mark[] => {
    const middle = top + (at + 0.5) * rowPx;
    const name: Mark = {
      kind: 'text',
      x: MARGIN,
      y: middle + 26 * 0.36,
      text: row.name,
      size: 26,
      weight: 700,
      fill: 'ink1',
    };
    if (!row.bar || longestPx < 60) return [name, ...drawValue(row, MARGIN + namePx, middle)];
    const { bar } = row;
    const end = Math.max(bar.to, bar.tail?.to ?? 0, bar.from) * longestPx + (bar.chevronAt === null ? 4 : 12);
    return [
      name,
      // The bars of lists are thin: here each lies twice as thick around the same line.
      ...drawRankedBar(bar, { barX: MARGIN + namePx, barWidth: longestPx - 12 }, middle - 13, 26),
      ...drawValue(row, MARGIN + namePx + end + 8, middle),
    ];
  });
}

interface CoverRoom {
  readonly widthPx: number;
  readonly bottom: number;
}

/** The headline in large letters over bars; null where they do not fit. */
function layoutBars(
  { headline, subtitle }: FigureCover,
  rows: readonly CoverRow[],
  { widthPx, bottom }: CoverRoom,
): Mark[] | null {
  const lines = fitHeadline(headline, widthPx);
  if (!lines) return null;
  const head = layoutLines(lines, MARGIN, 20, HEADLINE.line, {
    size: HEADLINE.size,
    weight: 700,
    fill: 'ink1',
    family: 'serif',
  });
  const below = layoutLines(wrapLines(subtitle, SUBTITLE.size, widthPx), MARGIN, head.bottom, SUBTITLE.line, {
    size: SUBTITLE.size,
    fill: 'ink2',
  });
  for (const said of [below, { marks: [], bottom: head.bottom }]) {
    const free = bottom - said.bottom - 12;
    if (free < rows.length * BAR_ROW.least) continue;
    const used = Math.min(free, rows.length * BAR_ROW.most);
    const bars = drawBars(rows, said.bottom + 6 + (free - used) / 2, used, widthPx);
    if (bars) return [...head.marks, ...said.marks, ...bars];
  }
  return null;
}

/** Letters for words beside a number, largest first, and the distance of their lines. */
interface SideStyle {
  readonly sizes: readonly number[];
  readonly weight: 400 | 700;
  readonly leading: number;
}

const SIDE: Readonly<Record<'headline' | 'subtitle', SideStyle>> = {
  headline: { sizes: [28, 26, 24, 22, 20, 18, 16, 14], weight: 700, leading: 1.4 },
  subtitle: { sizes: [17, 16, 15, 14], weight: 400, leading: 1.5 },
};

/** Words in a column, in the largest letters that fit; sentences without room in the smallest stay with the page. */
function fitSide(words: string, { sizes, weight, leading }: SideStyle, widthPx: number, heightPx: number) {
  const sentences = splitSentences(words);
  const tried = sentences.flatMap((_, left) => {
    const said = sentences
      .slice(0, sentences.length - left)
      .join('')
      .trim();
    return sizes.map((size) => ({ size, lines: wrapLines(said, size, widthPx, weight) }));
  });
  return tried.find(({ size, lines }) => lines.length * size * leading <= heightPx) ?? tried.at(-1);
}

/** One number in the middle, which a square crop keeps; the headline at its left, what it is of at its right. */
function layoutNumber({ headline, subtitle }: FigureCover, row: CoverRow, widthPx: number, bottom: number): Mark[] {
  const full = widthPx + 2 * MARGIN;
  const sidePx = (full - SQUARE_PX) / 2 - MARGIN - 8;
  const middle = full / 2;
  const valueSize = Math.min(
    110,
    Math.floor((SQUARE_PX - 50) / measureText(`${row.value}${row.isDoubted ? '※' : ''}`, 1, 700)),
  );
  const namePx = Math.min(25, Math.floor((25 * (SQUARE_PX - 20)) / measureText(row.name, 25, 700)));
  const heightPx = 36 + valueSize * 1.1 + 34;
  const top = 14 + Math.max(0, (bottom - 14 - heightPx) / 2);
  const head = fitSide(headline, SIDE.headline, sidePx, bottom - 40);
  const side = fitSide(subtitle, SIDE.subtitle, sidePx, bottom - 40);
  const valueY = top + 36 + valueSize * 0.92;
  const valuePx = measureText(row.value, valueSize, 700);
  const doubtPx = row.isDoubted ? 30 : 0;
  const left = middle - (valuePx + doubtPx) / 2;
  // Raised beside a large number, but never into the name above it.
  const doubtY = Math.min(valueY, Math.max(valueY - valueSize * 0.5, top + 62));
  return [
    ...(head
      ? layoutLines(head.lines, MARGIN, 32, head.size * SIDE.headline.leading, {
          size: head.size,
          weight: 700,
          fill: 'ink1',
          family: 'serif',
        }).marks
      : []),
    { kind: 'text', x: middle, y: top + 26, text: row.name, size: namePx, weight: 700, fill: 'ink1', anchor: 'middle' },
    {
      kind: 'text',
      x: left,
      y: valueY,
      text: row.value,
      size: valueSize,
      weight: 700,
      fill: row.isTarget ? 'req' : 'actualText',
    },
    ...(row.isDoubted
      ? [{ kind: 'text', x: left + valuePx, y: doubtY, text: '※', size: 30, fill: 'caveat' } as const]
      : []),
    {
      kind: 'text',
      x: middle,
      y: valueY + 34,
      text: row.date,
      size: 22,
      fill: row.isTarget ? 'req' : 'ink2',
      anchor: 'middle',
    },
    ...(side
      ? layoutLines(side.lines, middle + SQUARE_PX / 2 + 8, 32, side.size * SIDE.subtitle.leading, {
          size: side.size,
          fill: 'ink2',
        }).marks
      : []),
  ];
}

const explain = (shown: readonly string[], signs: SignWords, text: Text): string =>
  joinClauses(describeSigns(findSigns(shown), text, signs), text.lang);

/** The foot with as many notes as leave one number its room; the others are counted. */
function fitCoverFoot(draw: (notes: readonly string[]) => Block, { notes }: CoverWords, text: Text): Block {
  let foot: Block = { marks: [], bottom: 0 };
  for (let kept = notes.length; kept >= 0; kept -= 1) {
    const left = notes.length - kept;
    const told = left > 0 ? [text.t('export.moreNotes', { count: left })] : [];
    foot = draw([...notes.slice(0, kept), ...told]);
    if (foot.bottom <= MOST_FOOT_PX) break;
  }
  return foot;
}

interface CoverParts {
  readonly body: readonly Mark[];
  readonly foot: Block;
}

/** A cover of these rows; null where there is no room for all that must be said of several. */
function layoutCover(
  spec: FigureSpec,
  cover: FigureCover,
  words: CoverWords,
  { widthPx, heightPx, text }: { readonly widthPx: number; readonly heightPx: number; readonly text: Text },
): CoverParts | null {
  const { rows } = words;
  const [row] = rows;
  // A ※ explains itself only where a line begins with it.
  const said = [words.notes.join(' ').replace(/^※ /, ''), words.sources];
  const drawFoot = (shown: readonly string[]) => (notes: readonly string[]) =>
    layoutCoverFoot(spec, explain([...shown, ...said], words.signs, text), { ...words, notes }, text, widthPx);
  const fit = (shown: readonly string[]): Block =>
    rows.length > 1 ? drawFoot(shown)(words.notes) : fitCoverFoot(drawFoot(shown), words, text);
  // Which signs it shows is known once it is drawn: those of all that it may say take at least as much room.
  const may = rows.flatMap(({ value, date, isDoubted }) => [value, date, isDoubted ? '※' : '']);
  const bottom = heightPx - fit([...may, cover.headline, cover.subtitle]).bottom;
  const body =
    rows.length > 1
      ? layoutBars(cover, rows, { widthPx, bottom })
      : row
        ? layoutNumber(cover, row, widthPx, bottom)
        : layoutWords(cover, widthPx);
  return body && { body, foot: fit(listTexts(body)) };
}

/** The headline alone, where there is no number. */
function layoutWords({ headline, subtitle }: FigureCover, widthPx: number): Mark[] {
  const large = fitHeadline(headline, widthPx);
  const lines = large ?? wrapLines(headline, 28, widthPx, 700);
  const size = large ? HEADLINE.size : 28;
  const head = layoutLines(lines, MARGIN, 40, HEADLINE.line, { size, weight: 700, fill: 'ink1', family: 'serif' });
  const style = { size: SUBTITLE.size, fill: 'ink2' } as const;
  const below = wrapLines(subtitle, SUBTITLE.size, widthPx);
  return [...head.marks, ...layoutLines(below, MARGIN, head.bottom + 8, SUBTITLE.line, style).marks];
}

/**
 * The cover of an article: no map, for its boundaries would need their note, but a headline over up to three bars, or
 * one large number. As many rows as leave room for all that must be said of them.
 */
export function composeCover(
  spec: FigureSpec,
  cover: FigureCover,
  text: Text,
  { widthPx: width, heightPx: height }: FigureSize,
): Scene {
  const room = { widthPx: width - 2 * MARGIN, heightPx: height, text };
  const parts = [3, 2].reduce<CoverParts | null>((found, count) => {
    const words = cover.take(count);
    return found ?? (words.rows.length > 1 ? layoutCover(spec, cover, words, room) : null);
  }, null);
  const { body, foot } = parts ??
    layoutCover(spec, cover, cover.take(1), room) ?? { body: [], foot: { marks: [], bottom: 0 } };
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'page' },
      { kind: 'rect', x: 0, y: 0, width, height: 6, fill: 'ink1' },
      { kind: 'group', id: 'body', marks: body },
      { kind: 'group', id: 'foot', marks: foot.marks.map((mark) => shiftMark(mark, 0, height - foot.bottom)) },
    ],
  };
}
