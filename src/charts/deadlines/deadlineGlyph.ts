import type { DueTarget } from '../../domain/targetFinding';
import type { Mark } from '../scene/scene';

const HALF = 3.6;

/**
 * A deadline as a sign of 7 px around a point: square = passed, circle = still running, solid = a figure has come
 * since, dashed = nobody can say on which side of today its inferred day lies, or none is printed.
 */
export function deadlineGlyph({ clock, hasLater }: DueTarget, cx: number, cy: number): Mark[] {
  if (clock !== 'passed') {
    const isSure = clock === 'ahead';
    return [
      {
        kind: 'circle',
        cx,
        cy,
        r: HALF,
        fill: 'page',
        stroke: 'ink2',
        strokeWidth: 1,
        ...(isSure ? {} : { dash: '1.8 1.2' }),
      },
    ];
  }
  const square: Mark = {
    kind: 'rect',
    x: cx - HALF,
    y: cy - HALF,
    width: 2 * HALF,
    height: 2 * HALF,
    radius: 1.1,
    ...(hasLater ? { fill: 'actual' } : { fill: 'page', stroke: 'ink2', strokeWidth: 1 }),
  };
  if (hasLater) return [square];
  return [square, { kind: 'line', x1: cx - 1.9, y1: cy, x2: cx + 1.9, y2: cy, stroke: 'ink2', strokeWidth: 1 }];
}
