import type { Mark } from '../scene/scene';
import type { PlacedBar } from './layoutRankedBars';

/** Thickness of a bar in pixels, unless told otherwise. */
const BAR = 9;

/** Where the bars of a list begin and how long the longest may be, in pixels. */
export interface BarColumn {
  readonly barX: number;
  readonly barWidth: number;
}

/** The body of a bar as its words allow: solid where exact, hatched where vague, outlined for a target. */
function drawBody({ body }: PlacedBar, x: number, y: number, width: number, height: number): Mark[] {
  const box = { kind: 'rect', x, y, height } as const;
  switch (body) {
    case 'solid':
      return [{ ...box, width, fill: 'actual' }];
    case 'hatch':
      return [{ ...box, width: Math.max(4, width), fill: 'hatch', stroke: 'actual', strokeWidth: 1 }];
    case 'paper':
      return [{ ...box, width: Math.max(4, width), fill: 'page', stroke: 'ink1', strokeWidth: 1 }];
    case 'outline':
      return [{ ...box, width, fill: 'none', stroke: 'req', strokeWidth: 1.5, dash: '4 2.5' }];
    default:
      return [];
  }
}

/** What the words leave open beyond the body. */
function drawTail({ kind }: NonNullable<PlacedBar['tail']>, x: number, y: number, width: number, height: number): Mark {
  const tail = { kind: 'rect', x, y, height, width } as const;
  return kind === 'about'
    ? { ...tail, fill: 'hatch' }
    : { ...tail, fill: 'none', stroke: 'actual', strokeWidth: 1.2, dash: '2 2' };
}

/** A bar with its tail and the chevron of a lower bound, its upper edge at `y`. */
export function drawRankedBar(bar: PlacedBar, { barX, barWidth }: BarColumn, y: number, height = BAR): Mark[] {
  const x = (share: number) => barX + share * barWidth;
  const middle = y + height / 2;
  const marks: Mark[] =
    bar.body === 'tick'
      ? [{ kind: 'rect', x: x(0), y, height, width: 2, fill: 'actual' }]
      : drawBody(bar, x(bar.from), y, Math.max(2, x(bar.to) - x(bar.from)), height);
  if (bar.tail) marks.push(drawTail(bar.tail, x(bar.tail.from), y, x(bar.tail.to) - x(bar.tail.from), height));
  if (bar.chevronAt !== null) {
    const tip = x(bar.chevronAt) + 7;
    marks.push({
      kind: 'path',
      d: `M${tip - 3.5} ${y + 0.5}L${tip} ${middle}L${tip - 3.5} ${y + height - 0.5}`,
      fill: 'none',
      stroke: bar.body === 'outline' ? 'req' : 'actual',
      strokeWidth: 1.5,
    });
  }
  return marks;
}
