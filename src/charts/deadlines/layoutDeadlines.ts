import type { DueTarget, TargetFinding } from '../../domain/targetFinding';
import { joinNames } from '../../format/joinNames';
import type { FirstText } from '../../messages/text';
import { type Box, isWithin, overlaps } from '../scene/box';
import { measureText } from '../scene/measureText';
import type { Mark, Scene, TextMark } from '../scene/scene';
import { computeTimeAxis, type TimeAxis, timeOf } from '../targetTimeline/timeAxis';
import { deadlineGlyph } from './deadlineGlyph';

/** The line of deadlines has one size, whatever the page: beside the headline, or below it. */
export const DEADLINES_PX = { width: 470, height: 112 } as const;

const AXIS_Y = 93;
/** The middle of the lowest glyphs. */
const LOWEST_Y = AXIS_Y - 9;
const FRAME: Box = { x: 0, y: 0, ...DEADLINES_PX };
const MARGIN = 8;
/** Room at the right end for what is asked for by no day. */
const UNDATED = 56;
/** From one glyph of a stack to the next; stacks that would touch stand in one. */
const STEP = 10.6;
const NAME_SIZE = 10.5;
const NAME_LINE = 12.6;
/** Glyphs above each other; more stand in two columns. */
const TALL = 4;
/** Glyphs of a stack; the name over it says how many there are. */
const MOST_IN_STACK = 2 * TALL;
/** Names over a stack. */
const MOST_NAMES = 2;

interface Stack {
  readonly x: number;
  readonly targets: readonly DueTarget[];
}

const textMark = (x: number, y: number, text: string, style: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  size: NAME_SIZE,
  fill: 'ink2',
  anchor: 'middle',
  halo: 'page',
  ...style,
});

const lineMark = (x1: number, y1: number, x2: number, y2: number, stroke: 'line2' | 'ctl' | 'ink1', strokeWidth = 1) =>
  ({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth }) as const;

/** Deadlines of one day above each other, and with them what lies too close to stand beside them. */
function stackTargets(targets: readonly DueTarget[], xOf: (target: DueTarget) => number): Stack[] {
  const stacks: { x: number; targets: DueTarget[] }[] = [];
  for (const target of targets) {
    const x = xOf(target);
    const last = stacks.at(-1);
    if (last && x - last.x < STEP) last.targets.push(target);
    else stacks.push({ x, targets: [target] });
  }
  return stacks;
}

/** `铜仁 6`, `温州、沈阳`: whose deadlines a stack holds. */
function nameStack({ targets }: Stack, text: FirstText): string {
  const regions = [...new Set(targets.map(({ region }) => region))];
  const names = regions.slice(0, MOST_NAMES).map((region) => {
    const count = targets.filter((target) => target.region === region).length;
    return count > 1 ? `${text.both(region.short)} ${count}` : text.both(region.short);
  });
  const more = regions.length > MOST_NAMES ? ` +${regions.length - MOST_NAMES}` : '';
  return joinNames(names, text.lang) + more;
}

/** How many glyphs of a stack stand beside and above each other. */
function countGlyphs({ targets }: Stack): { readonly columns: number; readonly rows: number } {
  const shown = Math.min(targets.length, MOST_IN_STACK);
  const columns = shown > TALL ? 2 : 1;
  return { columns, rows: Math.ceil(shown / columns) };
}

/** The middle of the uppermost glyphs of a stack. */
const topOf = (stack: Stack): number => LOWEST_Y - (countGlyphs(stack).rows - 1) * STEP;

function drawStack(stack: Stack): Mark[] {
  const { columns } = countGlyphs(stack);
  return stack.targets.slice(0, MOST_IN_STACK).flatMap((target, position) => {
    const aside = (position % columns) - (columns - 1) / 2;
    return deadlineGlyph(target, stack.x + aside * STEP, LOWEST_Y - Math.floor(position / columns) * STEP);
  });
}

/** The name over each stack, raised where another one stands; one that finds no room is left to the list below. */
function drawNames(stacks: readonly Stack[], taken: readonly Box[], text: FirstText): Mark[] {
  const boxes = [...taken];
  return stacks.flatMap((stack) => {
    const name = nameStack(stack, text);
    const width = measureText(name, NAME_SIZE);
    const top = topOf(stack) - 8;
    const spots = [top, top - NAME_LINE, top - 2 * NAME_LINE].flatMap((y) =>
      [stack.x, stack.x - width / 2 + 4, stack.x + width / 2 - 4].map((x) => ({ x, y })),
    );
    for (const { x, y } of spots) {
      const box = { x: x - width / 2 - 1, y: y - NAME_SIZE, width: width + 2, height: NAME_LINE };
      if (!isWithin(box, FRAME) || boxes.some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      return [textMark(x, y, name)];
    }
    return [];
  });
}

/** The line with its years. */
function drawAxis(axis: TimeAxis, xOf: (time: number) => number): Mark[] {
  return [
    lineMark(xOf(axis.start), AXIS_Y, xOf(axis.end), AXIS_Y, 'line2'),
    ...axis.ticks.map((time) => lineMark(xOf(time), AXIS_Y, xOf(time), AXIS_Y + 4, 'ctl')),
    ...axis.years.map(({ year, middle }) =>
      textMark(xOf(middle), DEADLINES_PX.height - 4, String(year), { fill: 'ink3' }),
    ),
  ];
}

/** Days of which nothing was heard: from the first deadline that passed unanswered to today. */
function drawSilence({ overdue }: TargetFinding, xOfDay: (iso: string) => number, now: number): Mark[] {
  const [first] = overdue;
  if (!first) return [];
  const x = xOfDay(first.target.period.end);
  return [{ kind: 'rect', x, y: AXIS_Y - 3.5, width: now - x, height: 7, fill: 'stipple' }];
}

/** A ring around what is due next, led to its words. */
function drawNext(stack: Stack | undefined, words: Box): Mark[] {
  if (!stack) return [];
  const top = topOf(stack);
  const width = (countGlyphs(stack).columns - 1) * STEP + 16;
  const ring = {
    kind: 'rect',
    x: stack.x - width / 2,
    y: top - 8,
    width,
    height: LOWEST_Y - top + 16,
    radius: 8,
  } as const;
  const from = words.width + 6;
  const leader: Mark[] =
    from < stack.x - 4
      ? [
          {
            kind: 'path',
            d: `M${from} ${words.height / 4}H${stack.x}V${top - 8}`,
            fill: 'none',
            stroke: 'req',
            strokeWidth: 1,
          },
        ]
      : [];
  return [...leader, { ...ring, fill: 'none', stroke: 'req', strokeWidth: 1.5 }];
}

/**
 * All deadlines on one line of time, one glyph each, with today and a ring around what is due next. `words` is the
 * room at the upper left that the words of the next one take, in pixels.
 */
export function layoutDeadlines(finding: TargetFinding, today: string, words: Box, text: FirstText): Scene {
  const dated = finding.targets.filter(({ clock }) => clock !== 'none');
  const undated = finding.targets.filter(({ clock }) => clock === 'none');
  const years = [today, ...dated.map(({ target }) => target.period.end)].map((iso) => Number(iso.slice(0, 4)));
  const axis = computeTimeAxis(Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years), 11, 31));
  const right = DEADLINES_PX.width - (undated.length > 0 ? UNDATED : 2 * MARGIN);
  const xOf = (time: number) => MARGIN + axis.at(time) * (right - MARGIN);
  const xOfDay = (iso: string) => xOf(timeOf(iso));
  const now = xOfDay(today);
  const stacks = stackTargets(dated, ({ target }) => xOfDay(target.period.end));
  const aside = { x: DEADLINES_PX.width - UNDATED / 2 + 4, targets: undated };
  const label = text.t('home.due.today');
  const nameWidth = measureText(label, NAME_SIZE, 700);
  const nowName = { x: now - 4 - nameWidth, y: 47, width: nameWidth, height: NAME_LINE };
  const nowLine = { x: now - 1, y: 49, width: 2, height: AXIS_Y - 44 };
  const next = stacks.find(({ targets }) => targets.some((target) => finding.next.includes(target)));
  const marks: Mark[] = [
    ...drawSilence(finding, xOfDay, now),
    ...drawAxis(axis, xOf),
    lineMark(now, 49, now, AXIS_Y + 5, 'ink1', 1.5),
    textMark(now - 4, 57, label, { weight: 700, fill: 'ink1', anchor: 'end' }),
    ...stacks.flatMap(drawStack),
    ...drawStack(aside),
    ...drawNext(next, words),
    ...drawNames(stacks, [words, nowName, nowLine], text),
    ...(undated.length > 0
      ? [textMark(DEADLINES_PX.width, DEADLINES_PX.height - 4, text.t('home.due.undated'), { anchor: 'end' })]
      : []),
  ];
  return { ...DEADLINES_PX, marks };
}
