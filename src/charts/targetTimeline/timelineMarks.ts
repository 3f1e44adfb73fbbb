import type { Mark } from '../scene/scene';
import { drawPointSign } from '../signs/drawStateSign';
import type { PlacedTimeline } from './layoutTargetTimeline';
import type { PlacedPeriod } from './placePeriod';
import { rangeMarks } from './rangeMarks';

/**
 * A point of time that is hollow with a core when its date is inferred, solid when the source prints it; a sheet where
 * the reader has added it.
 */
export function actualMarks(cx: number, cy: number, r: number, isInferred: boolean, isAdded = false): Mark[] {
  if (isAdded) return drawPointSign('own', { x: cx, y: cy, r: r + 1 });
  if (!isInferred) return [{ kind: 'circle', cx, cy, r, fill: 'actual', stroke: 'page', strokeWidth: 1.25 }];
  return [
    { kind: 'circle', cx, cy, r, fill: 'page', stroke: 'actual', strokeWidth: r > 6 ? 3 : 2 },
    { kind: 'circle', cx, cy, r: r * 0.42, fill: 'actual' },
  ];
}

/** A deadline: a ring, dashed when the date is inferred. */
export function deadlineMark(cx: number, cy: number, r: number, isInferred: boolean): Mark {
  return {
    kind: 'circle',
    cx,
    cy,
    r,
    fill: 'page',
    stroke: 'req',
    strokeWidth: r > 6 ? 2.5 : 2,
    ...(isInferred ? { dash: '3 2' } : {}),
  };
}

/** A timeline as flat marks across `width` pixels, for exported boards. */
export function timelineMarks(placed: PlacedTimeline, x: number, y: number, width: number): Mark[] {
  const px = (share: number) => x + share * width;
  const r = 5.5;
  const marks: Mark[] = [];
  if (placed.silence) {
    const from = px(placed.silence.from);
    marks.push({ kind: 'rect', x: from, y: y - 5, width: px(placed.silence.to) - from, height: 10, fill: 'stipple' });
  }
  const start = Math.min(placed.reported, ...placed.actuals.map((actual) => actual.at));
  const due = placed.deadline ? px(placed.deadline.at) : null;
  if (due !== null)
    marks.push({ kind: 'line', x1: px(start), y1: y, x2: due, y2: y, stroke: 'ink2', strokeWidth: 1.5 });
  if (placed.actuals.length === 0) {
    marks.push({
      kind: 'line',
      x1: px(placed.reported),
      y1: y - 6,
      x2: px(placed.reported),
      y2: y + 6,
      stroke: 'ink2',
      strokeWidth: 1.5,
    });
  }
  const range = ({ at, from, to }: PlacedPeriod, stroke: 'actual' | 'req') =>
    rangeMarks({ at: px(at), from: px(from), to: px(to) }, r, y, stroke);
  for (const actual of placed.actuals)
    marks.push(...range(actual, 'actual'), ...actualMarks(px(actual.at), y, r, actual.isInferred, actual.isAdded));
  if (placed.deadline)
    marks.push(
      ...range(placed.deadline, 'req'),
      deadlineMark(px(placed.deadline.at), y, r, placed.deadline.isInferred),
    );
  return marks;
}
