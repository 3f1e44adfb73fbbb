import type { Token } from '../../../config/palette';
import type { AttainmentClass } from '../../../domain/attainmentClass';
import { isLowerBound, isUpperBound } from '../../../domain/codes';
import type { Figure } from '../../../domain/records/figure';
import type { Mark } from '../../scene/scene';
import { drawChevrons } from './drawMap';

/**
 * Fill of a class (null = hatched: it may lie in two) and the ink that reads on it in both themes; the middle step of
 * the ramp has none such and is left out.
 */
export const ATTAINMENT_FILLS: Readonly<
  Record<AttainmentClass, { readonly fill: Token | null; readonly ink: Token; readonly dots: number }>
> = {
  below60: { fill: 'b1', ink: 'ink1', dots: 1 },
  from60: { fill: 'b2', ink: 'ink1', dots: 2 },
  from95: { fill: 'b4', ink: 'page', dots: 3 },
  reached: { fill: 'b5', ink: 'page', dots: 0 },
  open: { fill: null, ink: 'ink1', dots: 0 },
};

/** What a place's sign says. */
export interface AttainmentSign {
  readonly x: number;
  readonly y: number;
  /** Radius of the ring; the disc inside is smaller, so that a ring fits around it. */
  readonly r: number;
  /** Of the least attained target; null = none has an actual. */
  readonly attainment: AttainmentClass | null;
  /** Targets at the place. */
  readonly count: number;
  /** Of those, the ones without a comparable actual. */
  readonly silent: number;
  readonly qualifier: Figure['qualifier'];
  /** The least size of the count in a ring. */
  readonly leastLetterPx?: number | undefined;
}

const DISC = 0.7;
const DOT_OFFSETS: readonly (readonly number[])[] = [[], [0], [-0.4, 0.4], [-0.56, 0, 0.56]];

function drawRing({ x, y, r, count, leastLetterPx = 0 }: AttainmentSign, isAround: boolean): Mark[] {
  const size = Math.max(Math.round(r * 1.1), leastLetterPx);
  const at = { kind: 'circle', cx: x, cy: y, r } as const;
  return [
    { ...at, fill: 'none', stroke: 'page', strokeWidth: 4, opacity: 0.85 },
    { ...at, fill: isAround ? 'page' : 'none', stroke: 'req', strokeWidth: 2 },
    ...(count > 1 && !isAround
      ? [
          {
            kind: 'text',
            x,
            y: y + size * 0.36,
            text: String(count),
            size,
            weight: 700,
            fill: 'req',
            anchor: 'middle',
            halo: 'none',
          } as const,
        ]
      : []),
  ];
}

/** One, two or three dots and a tick: the class without its colour. */
function drawClass({ x, y, attainment }: AttainmentSign, r: number): Mark[] {
  if (attainment === null) return [];
  const { fill, ink, dots } = ATTAINMENT_FILLS[attainment];
  const disc: Mark = {
    kind: 'circle',
    cx: x,
    cy: y,
    r,
    fill: fill ?? 'hatch',
    stroke: attainment === 'open' ? 'actual' : 'b5',
    strokeWidth: 1.4,
  };
  const tick: Mark[] =
    attainment === 'reached'
      ? [
          {
            kind: 'path',
            d: `M${x - r * 0.5} ${y}l${r * 0.38} ${r * 0.38}l${r * 0.64} ${-r * 0.76}`,
            fill: 'none',
            stroke: ink,
            strokeWidth: 1.8,
          },
        ]
      : [];
  return [
    disc,
    ...tick,
    ...(DOT_OFFSETS[dots] ?? []).map((offset): Mark => ({
      kind: 'circle',
      cx: x + offset * r,
      cy: y,
      r: r * 0.18,
      fill: ink,
    })),
  ];
}

/** How a bound is marked: chevrons outward for at least, a dashed circle outside for about, inside for not quite. */
function drawBound({ x, y, r, qualifier }: AttainmentSign, disc: number): Mark[] {
  const dashed = (radius: number): Mark => ({
    kind: 'circle',
    cx: x,
    cy: y,
    r: radius,
    fill: 'none',
    stroke: 'actual',
    strokeWidth: 1.2,
    dash: '2.2 2.2',
  });
  if (qualifier && isLowerBound(qualifier)) return drawChevrons({ x, y, r }, 'actual');
  if (qualifier === 'about') return [dashed(r + 3.2)];
  if (qualifier === 'nearly' || (qualifier && isUpperBound(qualifier)))
    return [
      { kind: 'circle', cx: x, cy: y, r: disc + 1.7, fill: 'none', stroke: 'page', strokeWidth: 1.4 },
      dashed(disc + 1.7),
    ];
  return qualifier === 'range' ? [dashed(r + 3.2), dashed(r + 6)] : [];
}

/**
 * A hollow ring without an actual; a disc in its class with one, inside a ring where other targets of the place have
 * none.
 */
export function drawAttainment(sign: AttainmentSign): Mark[] {
  if (sign.attainment === null) return drawRing(sign, false);
  const disc = sign.r * DISC;
  const around: Mark[] =
    sign.silent > 0
      ? drawRing(sign, true)
      : [{ kind: 'circle', cx: sign.x, cy: sign.y, r: disc + 2, fill: 'page', opacity: 0.85 }];
  return [...around, ...drawClass(sign, disc), ...drawBound(sign, disc)];
}
