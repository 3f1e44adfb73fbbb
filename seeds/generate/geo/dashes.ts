import type { Frame } from './frame.ts';
import type { Point } from './geoFile.ts';

/** The dashes are smooth: a finer step than the coast's still leaves each a handful of points. */
const DASH_STEP = 20;

export function drawDashes(dashes: readonly (readonly Point[])[], frame: Pick<Frame, 'project'>): Point[][] {
  return dashes.map((dash) => thinLine(dash.map(frame.project), DASH_STEP));
}

/** Keeps the ends and every point that is at least `step` units from the last one kept. */
function thinLine(line: readonly Point[], step: number): Point[] {
  const last = line.length - 1;
  let kept: Point | undefined;
  return line.filter((point, i) => {
    if (i !== 0 && i !== last && kept && Math.hypot(point[0] - kept[0], point[1] - kept[1]) < step) return false;
    kept = point;
    return true;
  });
}
