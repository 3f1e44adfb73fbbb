import { type Judgement, judgeTarget } from '../../domain/judgeTarget';
import type { Figure } from '../../domain/records/figure';
import type { PartView, SystemView } from '../../domain/systemView';
import { isUnitInNumber } from '../../format/formatExact';
import { formatFigure } from '../../format/formatNumber';
import { formatUnitBehind } from '../../format/formatUnit';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene, TextMark } from '../scene/scene';
import { drawParagraph, NAME, SIDE, stackScenes } from './stackScenes';
import { nameTag } from './wordTags';

/** What the parts of a drawing are laid out from. */
export interface Drawing {
  readonly view: SystemView;
  readonly today: string;
  readonly text: Text;
}

type Run = NonNullable<TextMark['runs']>[number];

/** Size of the numbers of a drawing, in pixels. */
export type NumberPx = 18 | 20 | 24;

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
export function drawNumber(figure: Figure, name: string, size: NumberPx, widthPx: number, text: Text): Scene {
  const { number, unit, doubt } = listRuns(figure, size, text);
  const counted = [number, ...unit, ...doubt];
  const whole = [...counted, { ...NAME, text: name, gap: 6 }];
  if (name !== '' && runWidth(whole) <= widthPx) return drawRuns(whole, size);
  const below = drawParagraph(name, NAME, widthPx);
  if (runWidth(counted) <= widthPx) return stackScenes([drawRuns(counted, size), below]);
  const words = drawParagraph(unit.map((run) => run.text).join(' '), { ...SIDE, size: 13 }, widthPx);
  return stackScenes([drawRuns([number, ...doubt], size), words, below]);
}

/** What becomes of a target on the day of the drawing; null for what is no target. */
export function judge(figure: Figure, { view, today }: Pick<Drawing, 'view' | 'today'>): Judgement | null {
  const asked = view.targets.get(figure.id);
  return asked ? judgeTarget(asked, today) : null;
}
