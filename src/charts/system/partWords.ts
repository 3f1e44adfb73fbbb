import { type Judgement, judgeTarget } from '../../domain/judgeTarget';
import type { DerivedValue } from '../../domain/records/derivedValue';
import type { Figure } from '../../domain/records/figure';
import type { PartView, SystemView } from '../../domain/systemView';
import { listFigures, selectCommonPeriod } from '../../domain/systemFigures';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { isUnitInNumber } from '../../format/formatExact';
import { formatFigure } from '../../format/formatNumber';
import { formatFigureName } from '../../format/formatPart';
import { formatPeriod } from '../../format/formatPeriod';
import { formatBy, formatPlace } from '../../format/formatTarget';
import { formatUnitBehind } from '../../format/formatUnit';
import type { Text } from '../../messages/text';
import type { Token } from '../../config/palette';
import { measureText, wrapText } from '../scene/measureText';
import { joinScenes, shiftMark } from '../scene/placeScene';
import type { Mark, Scene, TextMark } from '../scene/scene';
import { layoutVerdictGlyph } from '../verdict/verdictMarks';
import { nameTag } from './wordTags';

/** What the parts of a drawing are laid out from. */
export interface Drawing {
  readonly view: SystemView;
  readonly today: string;
  readonly text: Text;
}

type Run = NonNullable<TextMark['runs']>[number];

interface Letters {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: Token;
}

/** Letters of names and of what is said beside them. */
export const NAME: Letters = { size: 13, weight: 700, fill: 'ink1' };
export const SIDE: Letters = { size: 12, weight: 400, fill: 'ink2' };
const BADGE: Letters = { size: 11, weight: 400, fill: 'ink2' };

/** Size of the numbers of a drawing, in pixels. */
export type NumberPx = 18 | 20 | 24;

const LINE = 1.5;

/** Scenes one below the other; empty ones leave no gap. */
export function stackScenes(scenes: readonly Scene[], gap = 0): Scene {
  let y = 0;
  const placed = scenes
    .filter(({ height }) => height > 0)
    .map((scene) => {
      const at = { scene, x: 0, y };
      y += scene.height + gap;
      return at;
    });
  return joinScenes(placed);
}

/** Between things that stand beside each other, in pixels. */
export const GAP_PX = 20;

/** Scenes of equal width beside each other, row by row. */
export function tileScenes(scenes: readonly Scene[], across: number, widthPx: number, rowGap: number): Scene {
  const cell = (widthPx + GAP_PX) / across;
  const rows = Array.from({ length: Math.ceil(scenes.length / across) }, (_, row) => {
    const own = scenes.slice(row * across, (row + 1) * across);
    return joinScenes(own.map((scene, column) => ({ scene, x: column * cell, y: 0 })));
  });
  return stackScenes(rows, rowGap);
}

/** How many of some things stand beside each other, each with at least so much room. */
export const countAcross = (count: number, leastPx: number, widthPx: number): number =>
  Math.max(1, Math.min(count, Math.floor((widthPx + GAP_PX) / (leastPx + GAP_PX))));

/** Lines that fit: closing punctuation, which never begins a line, may have made one too wide. */
function breakLines(words: string, { size, weight }: Letters, widthPx: number): string[] {
  const lines = wrapText(words, size, widthPx, weight);
  const isOver = lines.some((line) => measureText(line, size, weight) > widthPx);
  return isOver ? wrapText(words, size, widthPx - size, weight) : lines;
}

/** Words in lines that are no wider than `widthPx`. */
export function drawParagraph(words: string, letters: Letters, widthPx: number): Scene {
  const lines = words === '' ? [] : breakLines(words, letters, widthPx);
  const line = Math.round(letters.size * LINE);
  return {
    width: Math.max(0, ...lines.map((one) => measureText(one, letters.size, letters.weight))),
    height: lines.length * line,
    marks: lines.map((one, position): Mark => ({
      kind: 'text',
      ...letters,
      x: 0,
      y: position * line + Math.round(letters.size * 1.1),
      text: one,
    })),
  };
}

const TAG = { height: 20, base: 13, rule: 17.5, sign: '「」' } as const;

/** `「」 004D-09 · 239 行`: the way to the words of a figure or a part. */
export function drawTag(id: string, line: number, text: Text): Scene {
  const words = `${id} · ${text.t('ranked.line', { line })}`;
  const start = measureText(TAG.sign, SIDE.size, 700) + 4;
  const width = start + measureText(words, SIDE.size);
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height: TAG.height, fill: 'none' },
    { kind: 'text', x: 0, y: TAG.base, text: TAG.sign, size: SIDE.size, weight: 700, fill: 'actualText' },
    { kind: 'text', x: start, y: TAG.base, text: words, size: SIDE.size, fill: 'ink2' },
    { kind: 'line', x1: 0, x2: width, y1: TAG.rule, y2: TAG.rule, stroke: 'line2' },
  ];
  return { width, height: TAG.height, marks: [{ kind: 'group', id: nameTag(id), marks }] };
}

const HOLE = { height: 22, padding: 10 } as const;

/** The dashed box of what the report has and gives no number of. */
export function drawHole({ text }: Pick<Drawing, 'text'>): Scene {
  const words = text.t('picture.unwritten');
  const width = measureText(words, SIDE.size) + 2 * HOLE.padding;
  return {
    width,
    height: HOLE.height + 2,
    marks: [
      {
        kind: 'rect',
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: HOLE.height - 1,
        radius: 2,
        fill: 'page',
        stroke: 'ctl',
        dash: '3 2',
      },
      { kind: 'text', ...SIDE, x: width / 2, y: 15, text: words, anchor: 'middle' },
    ],
  };
}

const runWidth = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + run.gap + measureText(run.text, run.size, run.weight), 0);

/** Number, unit and ※ of a figure. */
function listRuns(figure: Figure, size: NumberPx, text: Text): { number: Run; unit: Run[]; doubt: Run[] } {
  const unit = isUnitInNumber(figure.unit) ? '' : formatUnitBehind(figure, figure.value ?? 2, text);
  return {
    number: {
      text: formatFigure(figure, text.lang),
      size,
      weight: 700,
      fill: figure.kind === 'target' ? 'req' : 'actualText',
      gap: 0,
    },
    unit: unit ? [{ text: unit, size: 13, weight: 400, fill: 'ink2', gap: 3 }] : [],
    doubt: figure.caveats.length > 0 ? [{ text: '※', size: 13, weight: 700, fill: 'caveat', gap: 2 }] : [],
  };
}

/** Least room of a part in words: its numbers and the ways to its words are never broken. */
export function leastWordsPx({ part, figures }: PartView, size: NumberPx, { text }: Drawing): number {
  const numbers = figures.map((figure) => {
    const { number, doubt } = listRuns(figure, size, text);
    return runWidth([number, ...doubt]);
  });
  const tags = [part, ...figures].map(({ id, line }) => drawTag(id, line, text).width);
  return Math.ceil(Math.max(drawHole({ text }).width, ...numbers, ...tags));
}

/** Whether a figure has a number, or words in its place (数百). */
export const isWritten = (figure: Figure, text: Text): boolean =>
  formatFigure(figure, text.lang) !== text.t('picture.unwritten');

/** One line of words in their own letters. */
function drawRuns(runs: readonly Run[], size: number): Scene {
  const mark: TextMark = {
    kind: 'text',
    x: 0,
    y: Math.round(size * 1.02),
    text: runs.map((run) => run.text).join(' '),
    size,
    weight: 700,
    fill: 'ink1',
    runs,
  };
  return { width: runWidth(runs), height: Math.round(size * 1.35), marks: [mark] };
}

/** The number with its unit and name behind it where there is room, else below. */
function drawNumber(figure: Figure, name: string, size: NumberPx, widthPx: number, text: Text): Scene {
  const { number, unit, doubt } = listRuns(figure, size, text);
  const counted = [number, ...unit, ...doubt];
  const whole = [...counted, { ...NAME, text: name, gap: 6 }];
  if (name !== '' && runWidth(whole) <= widthPx) return drawRuns(whole, size);
  const below = drawParagraph(name, NAME, widthPx);
  if (runWidth(counted) <= widthPx) return stackScenes([drawRuns(counted, size), below]);
  const words = drawParagraph(unit.map((run) => run.text).join(' '), { ...SIDE, size: 13 }, widthPx);
  return stackScenes([drawRuns([number, ...doubt], size), words, below]);
}

/** When and where a figure is, as far as the drawing does not say it of all. */
function describeSetting(figure: Figure, { view, text }: Drawing): string {
  const common = selectCommonPeriod(view);
  const date = figure.kind === 'target' ? formatBy(figure.period, text) : formatPeriod(figure.period, text.lang);
  const isCommon = figure.kind !== 'target' && common !== null && formatPeriod(common, text.lang) === date;
  const region = figure.region === view.region.adcode ? undefined : view.regions.get(figure.region);
  const place = [...(region ? [formatPlace(region, text)] : []), ...(figure.site ? [text.both(figure.site)] : [])];
  return [...place, ...(isCommon ? [] : [date])].join(' · ');
}

/** The dotted badge of what is worked out by us. */
function drawBadge(text: Text): Scene {
  const words = text.t('derived.badge');
  const width = measureText(words, BADGE.size) + 8;
  const box: Mark = {
    kind: 'rect',
    x: 0.5,
    y: 1.5,
    width: width - 1,
    height: 15,
    fill: 'none',
    stroke: 'ink3',
    dash: '1.5 1.5',
  };
  return {
    width,
    height: 18,
    marks: [box, { kind: 'text', ...BADGE, x: width / 2, y: 13, text: words, anchor: 'middle' }],
  };
}

/** The name of a value of ours without what its badge says. */
const nameDerived = ({ name }: DerivedValue, text: Text): string =>
  text
    .both(name)
    .replace(/[（(](?:推算|worked out)[^）)]*[）)]/u, '')
    .trim();

/** A value of ours under the figure that it is computed from: that we worked it out, its name and the value. */
function drawDerived(derived: DerivedValue, widthPx: number, text: Text): Scene {
  const badge = drawBadge(text);
  const x = badge.width + 6;
  // A sign stays with its number.
  const value = `${nameDerived(derived, text)} ${formatDerivedValue(derived, text).replace(/(?<=[≥≤]) /u, '')}`;
  return joinScenes([
    { scene: badge, x: 0, y: 0 },
    { scene: drawParagraph(value, SIDE, widthPx - x), x, y: 0 },
  ]);
}

/** What we worked out that ends at this figure: the last of its inputs in the order of the parts. */
function selectDerivedAt(figure: Figure, { derived, parts }: SystemView): DerivedValue[] {
  const order = listFigures({ parts }).map(({ id }) => id);
  return derived.filter(({ inputs }) => order.findLast((id) => inputs.some((input) => input === id)) === figure.id);
}

/** What becomes of a target on the day of the drawing; null for what is no target. */
export function judge(figure: Figure, { view, today }: Pick<Drawing, 'view' | 'today'>): Judgement | null {
  const asked = view.targets.get(figure.id);
  return asked ? judgeTarget(asked, today) : null;
}

const suffixOf = ({ kind }: Figure, { t }: Text): string =>
  kind === 'standard' ? t('picture.standard') : kind === 'change' ? t('picture.change') : '';

/**
 * A figure in words: its verdict where it is required, its number, its name, its date, what follows, its words.
 * @param setting when and where it is, in words, line by line
 */
export function drawFigure(
  part: PartView,
  figure: Figure,
  size: NumberPx,
  widthPx: number,
  drawing: Drawing,
  setting: readonly string[] = [describeSetting(figure, drawing)],
): Scene {
  const { view, text } = drawing;
  const judgement = judge(figure, drawing);
  const glyph = judgement ? layoutVerdictGlyph(judgement) : null;
  const indent = glyph ? glyph.width + 4 : 0;
  const name = formatFigureName(part, figure, view, text) + suffixOf(figure, text);
  const number = isWritten(figure, text)
    ? drawNumber(figure, name, size, widthPx - indent, text)
    : stackScenes([drawHole(drawing), drawParagraph(name, NAME, widthPx - indent)], 2);
  const head: Scene = joinScenes([
    ...(glyph
      ? [
          {
            scene: { width: glyph.width, height: 18, marks: glyph.marks.map((mark) => shiftMark(mark, 0, 3)) },
            x: 0,
            y: 0,
          },
        ]
      : []),
    { scene: number, x: indent, y: 0 },
  ]);
  return stackScenes([
    head,
    ...setting.map((words) => drawParagraph(words, SIDE, widthPx)),
    ...selectDerivedAt(figure, view).map((derived) => drawDerived(derived, widthPx, text)),
    drawTag(figure.id, figure.line, text),
  ]);
}
