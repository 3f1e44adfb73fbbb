import type { Box } from '../scene/box';
import type { Mark } from '../scene/scene';

/** The states of a place: a value, a true zero, only a target, not comparable, the reader's own, nothing reported. */
export type SignState = 'value' | 'zero' | 'target' | 'incomparable' | 'own' | 'none';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Half the length of the dash in a zero, in pixels. */
const DASH = 2.5;

/** What the reader has added: a sheet with a folded corner, as large as a circle of this radius. */
const drawOwnSign = (x: number, y: number, r: number): Mark => {
  const half = r * 0.9;
  return {
    kind: 'path',
    d: `M${x - half} ${y - half}h${half}l${half} ${half}v${half}h${-half * 2}zm${half} 0v${half}h${half}`,
    fill: 'page',
    stroke: 'ink1',
    strokeWidth: 1.5,
  };
};

/**
 * The sign of a place that is a point: a disc, a ring with a dash in it, a vermilion ring, a hatched disc. Nothing
 * reported has none: a point without a figure is not drawn.
 */
export function drawPointSign(state: Exclude<SignState, 'none'>, { x, y, r }: Circle): Mark[] {
  const circle = { kind: 'circle', cx: x, cy: y, r } as const;
  switch (state) {
    case 'value':
      return [{ ...circle, fill: 'actual' }];
    case 'zero':
      return [
        { ...circle, fill: 'page', stroke: 'actual', strokeWidth: 1.75 },
        { kind: 'line', x1: x - DASH, x2: x + DASH, y1: y, y2: y, stroke: 'actual', strokeWidth: 1.75 },
      ];
    case 'target':
      return [{ ...circle, fill: 'none', stroke: 'req', strokeWidth: 2 }];
    case 'incomparable':
      return [{ ...circle, fill: 'hatch', stroke: 'actual', strokeWidth: 1.25 }];
    case 'own':
      return [drawOwnSign(x, y, r)];
  }
}

/** The sign of a place that is an area: a step of the ramp, the hatch, or the stipple of silence. */
export function drawAreaSign(state: 'value' | 'incomparable' | 'none', box: Box): Mark {
  switch (state) {
    case 'value':
      return { kind: 'rect', ...box, fill: 'b4', stroke: 'b5', strokeWidth: 1.2 };
    case 'incomparable':
      return { kind: 'rect', ...box, fill: 'hatch', stroke: 'actual', strokeWidth: 1 };
    case 'none':
      return { kind: 'rect', ...box, fill: 'stipple', stroke: 'coast', strokeWidth: 0.6 };
  }
}

/** The sign of a state before a name in a list, in a box of 16 by 16 pixels. */
export function drawRowSign(state: SignState, shape: 'area' | 'point'): Mark[] {
  if (state === 'none') return [drawAreaSign(state, { x: 1, y: 3, width: 14, height: 10 })];
  if (shape === 'area' && (state === 'value' || state === 'incomparable'))
    return [drawAreaSign(state, { x: 2, y: 2, width: 12, height: 12 })];
  return drawPointSign(state, { x: 8, y: 8, r: 5.5 });
}

/** Room of a row's sign in the legend of a map. */
export const KEY_SIGN = { width: 26, height: 12 } as const;

/** The sign of a state in the legend of a map, from `x` on, around the line `y`. A value has both of its forms. */
export function drawKeySign(state: SignState, x: number, y: number): Mark[] {
  const box = { x, y: y - KEY_SIGN.height / 2, ...KEY_SIGN };
  if (state === 'none') return [drawAreaSign('none', box)];
  if (state !== 'value') return drawPointSign(state, { x: x + KEY_SIGN.width / 2, y, r: 5 });
  return [drawAreaSign('value', { ...box, width: 11, height: 11 }), ...drawPointSign('value', { x: x + 20, y, r: 5 })];
}
