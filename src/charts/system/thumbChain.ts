import type { Figure } from '../../domain/records/figure';
import { lacksNumber } from '../../domain/systemFigures';
import { formatFigure } from '../../format/formatNumber';
import { formatUnitBehind } from '../../format/formatUnit';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { listArrows, listSteps, reachOf, type Step } from './chainSteps';
import { drawLine } from './drawArrow';
import { EDGE_PX, SMALL_PX, type Thumb } from './thumbFrame';

const NODE_R = 5;
const LINE_PX = 13;

const selectFirst = ({ parts }: Step): Figure | undefined => parts.flatMap(({ figures }) => figures)[0];

/** What a step is called below its node: the longest of its names that has room, or nothing. */
function nameStep(step: Step, most: number, { view, text }: Thumb): string {
  const [part] = step.parts;
  const figure = selectFirst(step);
  const own = step.parts.find(({ figures }) => figures.includes(figure as Figure)) ?? part;
  const indicator = figure && view.indicators.get(figure.indicator);
  const called = own?.part.name ? [text.both(own.part.name)] : [];
  const title = step.title ? [text.both(step.title)] : [];
  const names = [
    // Several parts without a number are what the step is; a number is of its own part.
    ...(step.parts.length > 1 && !figure ? [...title, ...called] : [...called, ...title]),
    ...(indicator ? [text.both(indicator.short)] : []),
    ...(figure ? [formatUnitBehind(figure, figure.value ?? 2, text)] : []),
  ];
  return names.find((name) => measureText(name, SMALL_PX) <= most) ?? '';
}

/** One label a step, or none. */
interface Labels {
  readonly words: readonly string[];
  readonly weight: 400 | 700;
}

/** Labels in one line, or where they are wide in two by turns; one that is still too wide is left out. */
function placeLabels({ words, weight }: Labels, cell: number): (number | null)[] {
  const widths = words.map((label) => measureText(label, SMALL_PX, weight) + 4);
  const isOneLine = widths.every((width) => width <= cell);
  return widths.map((width, position) => {
    if (isOneLine) return 0;
    return width <= cell * 2 - 4 ? position % 2 : null;
  });
}

/** Where a label is centred: over its node, but within the picture. */
const centre = (x: number, label: string, weight: 400 | 700, widthPx: number): number => {
  const half = measureText(label, SMALL_PX, weight) / 2 + 2;
  return Math.min(Math.max(x, half), widthPx - half);
};

function drawLabels(labels: Labels, cell: number, xOf: (step: number) => number, y: number, thumb: Thumb): Mark[] {
  const lines = placeLabels(labels, cell);
  const outward = labels.weight === 700 ? -1 : 1;
  return labels.words.flatMap((label, position): Mark[] => {
    const line = lines[position];
    if (label === '' || line === null || line === undefined) return [];
    return [
      {
        kind: 'text',
        x: centre(xOf(position), label, labels.weight, thumb.widthPx),
        y: y + outward * line * LINE_PX,
        text: label,
        size: SMALL_PX,
        weight: labels.weight,
        fill: labels.weight === 700 ? 'actualText' : 'ink2',
        anchor: 'middle',
      },
    ];
  });
}

/** A chain as nodes on a line: the first number of each step over its node, its unit below. */
export function drawThumbChain(thumb: Thumb): Mark[] {
  const { view, text, widthPx, heightPx } = thumb;
  const steps = listSteps(view);
  const arrows = listArrows(steps, view).filter((arrow) => reachOf(arrow) === 1);
  const cell = (widthPx - 2 * EDGE_PX) / steps.length;
  const xOf = (step: number) => EDGE_PX + cell * (step + 0.5);
  const y = heightPx / 2 + 2;
  const firsts = steps.map(selectFirst);
  const numbers = firsts.map((figure) => (figure ? formatFigure(figure, text.lang) : ''));
  // The first and the last have the edge beside them, and would push into the others.
  const isEdge = (step: number) => step === 0 || step === steps.length - 1;
  const names = steps.map((step, position) =>
    nameStep(step, isEdge(position) ? cell + 2 * EDGE_PX - 4 : cell * 2 - 8, thumb),
  );
  const lines = steps.slice(1).flatMap((_, position) => {
    const isBetween = (from: number, to: number) => arrows.some((arrow) => arrow.from === from && arrow.to === to);
    const clear = NODE_R + 3;
    return drawLine(
      { x: xOf(position) + clear, y },
      { x: xOf(position + 1) - clear, y },
      { start: isBetween(position + 1, position), end: isBetween(position, position + 1) },
    );
  });
  const nodes = steps.map((step, position): Mark => {
    const circle = { kind: 'circle', cx: xOf(position), cy: y } as const;
    if (firsts[position]) return { ...circle, r: NODE_R, fill: 'actual' };
    const isHole = step.parts.some((part) => lacksNumber(part, view));
    return isHole
      ? { ...circle, r: NODE_R - 1, fill: 'panel', stroke: 'ink1', strokeWidth: 1.4 }
      : { ...circle, r: NODE_R - 1, fill: 'ink1' };
  });
  return [
    ...lines,
    ...nodes,
    ...drawLabels({ words: numbers, weight: 700 }, cell, xOf, y - 14, thumb),
    ...drawLabels({ words: names, weight: 400 }, cell, xOf, y + 21, thumb),
  ];
}
