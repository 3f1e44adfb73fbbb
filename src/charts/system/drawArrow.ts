import type { Token } from '../../config/palette';
import type { Point } from '../scene/box';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { SIDE } from './stackScenes';

const HEAD = { long: 6, half: 4.5 } as const;
const LINE = { stroke: 'ink2', strokeWidth: 1.2 } as const;

/** The head of an arrow that comes from a point and ends at another, straight along one axis. */
function drawHead(from: Point, { x, y }: Point): Mark {
  const [dx, dy] = [Math.sign(x - from.x), Math.sign(y - from.y)];
  const at = (side: 1 | -1) => [x - dx * HEAD.long + dy * HEAD.half * side, y - dy * HEAD.long + dx * HEAD.half * side];
  return { kind: 'path', d: `M${at(1).join(' ')}L${x} ${y}L${at(-1).join(' ')}`, fill: 'none', ...LINE };
}

/** A straight line between two steps, with a head where a verb of the article says who acts. */
export function drawLine(from: Point, to: Point, heads: { readonly start: boolean; readonly end: boolean }): Mark[] {
  const isArrow = heads.start || heads.end;
  const style: { stroke: Token; strokeWidth: number } = isArrow ? LINE : { stroke: 'line2', strokeWidth: 1.5 };
  return [
    { kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...style },
    ...(heads.end ? [drawHead(from, to)] : []),
    ...(heads.start ? [drawHead(to, from)] : []),
  ];
}

/** A verb over the middle of a line. */
export const drawVerb = (words: string, x: number, y: number): Mark => ({
  kind: 'text',
  ...SIDE,
  x,
  y,
  text: words,
  anchor: 'middle',
});

/** Whether a verb has room on a line. */
export const hasRoom = (words: string, widthPx: number): boolean => measureText(words, SIDE.size) <= widthPx;

/** Room of one rail above the steps. */
export const RAIL_PX = 26;
const DROP = 9;
const ASIDE = 4;

/** A line over the steps from one to others that do not stand beside it, with a verb before each. */
export function drawRail(
  from: Point,
  goals: readonly { readonly at: Point; readonly verb: string; readonly isBoth: boolean }[],
  railY: number,
): Mark[] {
  const isBoth = goals.some((goal) => goal.isBoth);
  const start = { x: from.x + ASIDE, y: from.y - DROP };
  const far = goals.reduce((most, { at }) => (Math.abs(at.x - from.x) > Math.abs(most - from.x) ? at.x : most), from.x);
  const aside = far > from.x ? -ASIDE : ASIDE;
  return [
    ...drawLine({ x: start.x, y: railY }, start, { start: false, end: isBoth }),
    { kind: 'line', x1: start.x, y1: start.y, x2: start.x, y2: railY, ...LINE },
    { kind: 'line', x1: start.x, y1: railY, x2: far + aside, y2: railY, ...LINE },
    ...goals.flatMap(({ at, verb }): Mark[] => {
      const x = at.x + aside;
      const isRight = far > from.x;
      return [
        ...drawLine({ x, y: railY }, { x, y: at.y - DROP }, { start: false, end: true }),
        {
          kind: 'text',
          ...SIDE,
          x: isRight ? x - 5 : x + 5,
          y: railY - 5,
          text: verb,
          anchor: isRight ? 'end' : 'start',
        },
      ];
    }),
  ];
}
