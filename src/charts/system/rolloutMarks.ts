import type { Figure } from '../../domain/records/figure';
import { formatPeriod } from '../../format/formatPeriod';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import type { PlacedPeriod } from '../targetTimeline/placePeriod';
import { rangeMarks } from '../targetTimeline/rangeMarks';
import { drawPointSign } from '../signs/drawStateSign';
import { type Drawing, isWritten, judge } from './partWords';
import type { Frame, Row } from './rolloutFrame';
import { type Milestone, type Wave } from '../../domain/rollout';
import { nameTag } from './wordTags';

const HALF = 5.5;
const BAR_HALF = 6;
const NUMBER_R = 8.5;
const ASKED = { fill: 'page', stroke: 'req', strokeWidth: 1.8 } as const;
const UNSURE = '3 2';

/**
 * A deadline: square = passed, circle = still to come, dashed = nobody can say which, solid = a figure has come since;
 * a dashed diamond asks for no number.
 */
function drawDeadline(figure: Figure, cx: number, cy: number, drawing: Drawing): Mark {
  const judged = judge(figure, drawing);
  if (!isWritten(figure, drawing.text)) {
    const r = HALF + 1;
    return { kind: 'path', d: `M${cx} ${cy - r}l${r} ${r}l-${r} ${r}l-${r} -${r}z`, ...ASKED, dash: UNSURE };
  }
  const style = judged?.hasLaterFigure ? { fill: 'actual' as const } : ASKED;
  if (judged?.clock === 'passed')
    return { kind: 'rect', x: cx - HALF, y: cy - HALF, width: 2 * HALF, height: 2 * HALF, radius: 1, ...style };
  return { kind: 'circle', cx, cy, r: HALF, ...style, ...(judged?.clock === 'ahead' ? {} : { dash: UNSURE }) };
}

/** Where a mark of a deadline stands: on its own side of today, however near, so that no mark hides the rule. */
function placeClear(figure: Figure, half: number, frame: Frame, drawing: Drawing): PlacedPeriod {
  const placed = frame.place(figure);
  const clock = judge(figure, drawing)?.clock;
  const today = frame.at(drawing.today);
  if (clock === 'ahead') return { ...placed, at: Math.max(placed.at, today + half + 2.5) };
  return clock === 'passed' ? { ...placed, at: Math.min(placed.at, today - half - 2.5) } : placed;
}

/** A figure on the row of its place, with the days that its date leaves open. */
export function drawOnRow(figure: Figure, y: number, frame: Frame, drawing: Drawing): Mark[] {
  const placed = placeClear(figure, HALF, frame, drawing);
  const isAsked = figure.kind === 'target';
  const mark = isAsked
    ? [drawDeadline(figure, placed.at, y, drawing)]
    : drawPointSign(figure.comparable ? 'value' : 'incomparable', { x: placed.at, y, r: HALF });
  return [...rangeMarks(placed, HALF, y, isAsked ? 'req' : 'actual'), ...mark];
}

/** Whether the words may not mean a wave: they are ambiguous, and its own last day comes later. */
const isUnsure = ({ caveats, period }: Figure, { due }: Wave): boolean =>
  caveats.some(({ code }) => code === 'ambiguous') && due !== null && due > period.end;

/** What is asked of all places: a bar across the rows of every wave; square ends = passed, round = still to come. */
function drawBars(figure: Figure, frame: Frame, drawing: Drawing): Mark[] {
  const judged = judge(figure, drawing);
  const { at } = placeClear(figure, NUMBER_R, frame, drawing);
  return frame.waves.map(({ wave, top, bottom }): Mark => ({
    kind: 'rect',
    x: at - BAR_HALF,
    y: top + 3,
    width: 2 * BAR_HALF,
    height: bottom - top - 6,
    radius: judged?.clock === 'passed' ? 1.5 : BAR_HALF,
    ...ASKED,
    ...(judged?.hasLaterFigure ? { fill: 'actual' } : {}),
    ...(isUnsure(figure, wave) || judged?.clock === 'open' ? { dash: '4 2.5' } : {}),
  }));
}

/** A mark on a row that leads to the words of its figure, where no line of the list below does. */
function tagMark(marks: readonly Mark[], figure: Figure, x: number, y: number): Mark {
  const box: Mark = { kind: 'rect', x: x - 11, y: y - 11, width: 22, height: 22, fill: 'none' };
  return { kind: 'group', id: nameTag(figure.id), marks: [box, ...marks] };
}

/** The number of a milestone, as it stands at its marks and in the list. */
export const drawNumeral = (number: number, cx: number, cy: number): Mark[] => [
  { kind: 'circle', cx, cy, r: NUMBER_R, fill: 'page', stroke: 'ink1', strokeWidth: 1.2 },
  { kind: 'text', x: cx, y: cy + 4, text: String(number), size: 11, weight: 700, fill: 'ink1', anchor: 'middle' },
];

/** Where a milestone is drawn: its marks, and the point of the first. */
export interface PlacedMilestone {
  readonly marks: readonly Mark[];
  readonly at: { readonly x: number; readonly y: number };
}

const rowsOf = (adcode: string, { rows }: Frame): Row[] => rows.filter((row) => row.adcode === adcode);

/** The marks of a milestone on the rows of its places, or across those of all. */
export function drawMilestone({ own, shared }: Milestone, frame: Frame, drawing: Drawing): PlacedMilestone {
  const [first] = own;
  const [row] = frame.rows;
  const middle = row?.y ?? 0;
  const isOneRow = frame.rows.length === 1;
  const onRows = own.flatMap(({ adcode, figure }) =>
    rowsOf(adcode, frame).map(({ y }) => {
      const marks = drawOnRow(figure, y, frame, drawing);
      const x = placeClear(figure, HALF, frame, drawing).at;
      return { x, y, mark: figure === first?.figure ? marks : [tagMark(marks, figure, x, y)] };
    }),
  );
  const across = shared.flatMap((figure) =>
    isOneRow || figure.kind !== 'target' ? drawOnRow(figure, middle, frame, drawing) : drawBars(figure, frame, drawing),
  );
  const [mark] = onRows;
  const at = mark ?? { x: shared[0] ? placeClear(shared[0], NUMBER_R, frame, drawing).at : frame.left, y: middle };
  return { marks: [...across, ...onRows.flatMap((one) => one.mark)], at: { x: at.x, y: at.y } };
}

/** The first wave that a milestone concerns, by its top; and whether it is of one row of several. */
function selectTop({ own }: Milestone, { waves, rows }: Frame): number {
  const [first] = own;
  const wave = waves.find((one) => first && one.wave.places.includes(first.adcode));
  return (wave ?? waves[0])?.top ?? rows[0]?.y ?? 0;
}

/** A number over or beside its marks; over them it has its day behind it where there is room. */
interface Numeral {
  readonly milestone: Milestone;
  readonly x: number;
  readonly y: number;
  readonly isAlone: boolean;
}

/** Numbers stand over the first rows of their milestones, beside their mark where that is of one row among several. */
function listNumerals(milestones: readonly Milestone[], frame: Frame, drawing: Drawing): Numeral[] {
  const placed: Numeral[] = [];
  for (const milestone of milestones) {
    const { at } = drawMilestone(milestone, frame, drawing);
    const isAlone = milestone.own.length === 1 && frame.rows.length > 1;
    const y = isAlone ? at.y : selectTop(milestone, frame) - NUMBER_R - 3;
    let x = isAlone ? at.x - HALF - NUMBER_R - 3 : at.x;
    // Deadlines that stand near each other: the later number moves to the right of the earlier.
    for (const other of placed)
      if (other.y === y && Math.abs(other.x - x) < 2 * NUMBER_R + 2) x = other.x + 2 * NUMBER_R + 2;
    placed.push({ milestone, x: Math.min(x, frame.widthPx - NUMBER_R - 1), y, isAlone });
  }
  return placed;
}

/** The day of a milestone behind its number, where nothing stands there: no other number, nor the rule of today. */
function drawDay(
  { milestone, x, y, isAlone }: Numeral,
  all: readonly Numeral[],
  frame: Frame,
  drawing: Drawing,
): Mark[] {
  const figure = [...milestone.own.map((mark) => mark.figure), ...milestone.shared][0];
  if (!figure || isAlone) return [];
  const words = formatPeriod(figure.period, drawing.text.lang);
  const start = x + NUMBER_R + 5;
  const end = start + measureText(words, 11) + 4;
  const others = all.flatMap((other) => (other.y === y && other.x !== x ? [other.x - NUMBER_R] : []));
  const isFree = [...others, frame.at(drawing.today), frame.widthPx].every((edge) => edge < x || edge >= end);
  return isFree ? [{ kind: 'text', x: start, y: y + 4, text: words, size: 11, fill: 'ink2', halo: 'page' }] : [];
}

/** The numbers of milestones in the drawing. */
export function placeNumerals(
  milestones: readonly Milestone[],
  frame: Frame,
  drawing: Drawing,
): ReadonlyMap<Milestone, readonly Mark[]> {
  const all = listNumerals(milestones, frame, drawing);
  return new Map(
    all.map((numeral) => [
      numeral.milestone,
      [...drawNumeral(numeral.milestone.number, numeral.x, numeral.y), ...drawDay(numeral, all, frame, drawing)],
    ]),
  );
}

/** A row's line from the report to its last own deadline, and stipple from there to today where no figure has come. */
export function drawRowTime(
  { adcode, y }: Row,
  milestones: readonly Milestone[],
  frame: Frame,
  drawing: Drawing,
): Mark[] {
  const own = milestones.flatMap((milestone) => milestone.own.filter((mark) => mark.adcode === adcode));
  const asked = own.map(({ figure }) => figure).filter(({ kind }) => kind === 'target');
  const start = frame.at(drawing.view.article.publishedOn.end);
  const [last] = asked.map((figure) => ({ figure, x: frame.place(figure).at })).sort((a, b) => b.x - a.x);
  const today = frame.at(drawing.today);
  const judged = last ? judge(last.figure, drawing) : null;
  const isSilent = last !== undefined && judged?.clock === 'passed' && !judged.hasLaterFigure;
  return [
    ...(isSilent
      ? [{ kind: 'rect', x: last.x, y: y - 4, width: today - last.x, height: 8, fill: 'stipple' } as const]
      : []),
    { kind: 'line', x1: start, x2: last?.x ?? today, y1: y, y2: y, stroke: last ? 'ink2' : 'line2', strokeWidth: 1.2 },
    { kind: 'line', x1: start, x2: start, y1: y - 4, y2: y + 4, stroke: 'ink2', strokeWidth: 1.2 },
  ];
}
