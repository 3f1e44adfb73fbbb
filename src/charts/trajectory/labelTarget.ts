import { isLowerBound } from '../../domain/codes';
import { computeNextWhole } from '../../domain/nextWhole';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatFigure, formatNumber } from '../../format/formatNumber';
import { formatDeadlineShort } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import type { Mark } from '../scene/scene';
import { type Line, stack, widthOf } from './labelLines';
import type { TrajectoryFrame } from './trajectoryFrame';
import { MET_ZONE_PX } from './trajectoryShapes';

function targetLines({ target }: JudgedSeries, text: Text): Line[] {
  const lines: Line[] = [
    { text: formatFigure(target, text.lang), size: 20, weight: 700, fill: 'req', halo: 'page' },
    {
      text:
        target.period.type === 'by'
          ? text.t('target.chart.goal', { deadline: formatDeadlineShort(target.period, text) })
          : text.t('target.undated'),
      size: 12,
      fill: 'req',
      halo: 'page',
    },
  ];
  // A floor counts from the next whole person: the words are shown with what they ask for.
  const least = computeNextWhole(target);
  if (least !== null) {
    const from = formatNumber(least, 'en');
    lines.push({
      text: text.t('target.chart.floor', { printed: target.printed, from }),
      size: 11,
      fill: 'ink2',
      halo: 'page',
    });
  }
  return lines;
}

/** A field of the ground's colour behind a label that today's line would cross. */
function clearBehind(lines: readonly Line[], right: number, baseline: number, now: number): Mark[] {
  const left = right - widthOf(lines);
  if (now < left - 4 || now > right + 4) return [];
  const height = lines.reduce((sum, line) => sum + line.size + 5, 0);
  return [
    { kind: 'rect', x: left - 4, y: baseline - (lines[0]?.size ?? 0), width: right - left + 6, height, fill: 'page' },
  ];
}

/** How far left of its ring the label of a target ends. */
const gapOf = ({ target }: JudgedSeries): number => (isLowerBound(target.qualifier) ? MET_ZONE_PX + 8 : 14);

/** Where the target's label begins; null where it does not stand left of its ring. */
export function findLabelLeft(input: JudgedSeries, frame: TrajectoryFrame, text: Text): number | null {
  if (frame.hasDeadline && input.judgement.daysLeft >= 0 && !frame.isNarrow) return null;
  const left = frame.x(frame.goalTime) - gapOf(input) - widthOf(targetLines(input, text));
  return left > frame.plot.x + 4 ? left : null;
}

/**
 * The target's value: in the right margin while the clock runs, else left of its ring, else right of it (a deadline
 * soon after the report).
 */
export function labelTarget(input: JudgedSeries, now: number, frame: TrajectoryFrame, text: Text): Mark[] {
  const { judgement } = input;
  const lines = targetLines(input, text);
  const [x, y] = [frame.x(frame.goalTime), frame.y(frame.targetValue)];
  if (frame.hasDeadline && judgement.daysLeft >= 0 && !frame.isNarrow) return stack(lines, x + 18, y - 2, 'start');
  const above = y - 12 - lines.slice(1).reduce((sum, line) => sum + line.size + 5, 0);
  const right = x - gapOf(input);
  if (findLabelLeft(input, frame, text) !== null)
    return [...clearBehind(lines, right, above, now), ...stack(lines, right, above, 'end')];
  return stack(lines, x + 16, above, 'start');
}
