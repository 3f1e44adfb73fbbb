import type { Token } from '../../config/palette';
import { isLowerBound } from '../../domain/codes';
import { isOwn, keyOfFigure, type AnyFigure } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import type { Mark, Paint } from '../scene/scene';
import { placePeriod, type PlacedPeriod } from '../targetTimeline/placePeriod';
import { rangeMarks } from '../targetTimeline/rangeMarks';
import { timeOf } from '../targetTimeline/timeAxis';
import { drawPointSign } from '../signs/drawStateSign';
import { actualMarks, deadlineMark } from '../targetTimeline/timelineMarks';
import { selectDrawnRefused, type TrajectoryFrame } from './trajectoryFrame';

/** A point of the chart in its own scales: time in milliseconds, value in the target's unit. */
interface At {
  readonly t: number;
  readonly v: number;
}
/** Time that is silent, or values that meet the target. */
export interface AreaShape {
  readonly id: 'silence' | 'met' | 'plausible';
  readonly from: At;
  readonly to: At;
  readonly fill: Paint;
}
export interface SegmentShape {
  readonly id: 'level' | 'required' | 'required-now' | 'gap' | 'observed' | 'projected' | 'deadline' | 'today';
  readonly from: At;
  readonly to: At;
  readonly stroke: Token;
  readonly strokeWidth: number;
  readonly dash?: string;
}
export interface PointShape {
  readonly id: string;
  /** `own`: a reader's value, which no source prints. */
  readonly kind: 'actual' | 'own' | 'target' | 'incomparable' | 'projection';
  /** Its date was inferred: hollow with a core, or a dashed ring. */
  readonly isInferred: boolean;
  /** A floor (over, at least): a chevron points up. */
  readonly isOpen: boolean;
  readonly at: At;
  /** The days (milliseconds) that its date leaves open; null of a deadline, whose days are a field of their own. */
  readonly range: PlacedPeriod | null;
}

/**
 * Everything that stands in the plot by its scales, in drawing order: recharts draws it on screen, the scene in an
 * exported file.
 */
export interface TrajectoryShapes {
  readonly areas: readonly AreaShape[];
  readonly segments: readonly SegmentShape[];
  readonly points: readonly PointShape[];
}

/** Width of the zone that meets a floor ("over 50,000"), in pixels. */
export const MET_ZONE_PX = 44;

const durationOf = (frame: TrajectoryFrame, px: number) =>
  (px / frame.plot.width) * (frame.time.end - frame.time.start);

/** From when on nothing is reported; null while that is not yet so, also for a clock that is behind the reports. */
function findSilence({ article, judgement }: JudgedSeries, frame: TrajectoryFrame, now: number) {
  const { actual, daysLeft } = judgement;
  // Without any actual the whole time since the target was reported is silent.
  const since =
    actual === null
      ? timeOf(article.publishedOn.end)
      : frame.hasDeadline && daysLeft < 0
        ? Math.max(frame.goalTime, placePeriod(actual.period, timeOf).to)
        : now;
  return since < now ? since : null;
}

function areasOf(input: JudgedSeries, frame: TrajectoryFrame, now: number): AreaShape[] {
  const { target, judgement } = input;
  const deadline = frame.goalTime;
  const areas: AreaShape[] = [];
  const since = findSilence(input, frame, now);
  if (since !== null) {
    // Up to the level that is asked, where nothing else is to be seen.
    const level = judgement.actual === null ? frame.targetValue : frame.valueMax;
    areas.push({ id: 'silence', from: { t: since, v: 0 }, to: { t: now, v: level }, fill: 'stipple' });
  }
  if (target.period.plausible) {
    const { earliest, latest } = target.period.plausible;
    areas.push({
      id: 'plausible',
      from: { t: timeOf(earliest), v: frame.targetValue },
      to: { t: timeOf(latest), v: frame.valueMax },
      fill: 'reqSoft',
    });
  }
  if (isLowerBound(target.qualifier)) {
    const width = Math.min(durationOf(frame, MET_ZONE_PX), deadline - frame.time.start);
    areas.push({
      id: 'met',
      from: { t: deadline - width, v: frame.targetValue },
      to: { t: deadline, v: frame.valueMax },
      fill: 'reqHatch',
    });
  }
  return areas;
}

/** A rate from now on exists while the deadline surely lies ahead and the target is not met. */
export const isRequiredNow = ({ requiredPerYearFromNow, verdict, clock }: JudgedSeries['judgement']): boolean =>
  requiredPerYearFromNow !== null && requiredPerYearFromNow !== 0 && verdict !== 'achieved' && clock === 'ahead';

/** A dated value in the scales of the chart; a line to or from a reader's own is dashed like its mark. */
interface DatedValue extends At {
  readonly isOwn: boolean;
}

const REQUIRED = { stroke: 'req', strokeWidth: 2.2 } as const;

/** The level asked for, where no actual starts a path: no path itself, so thin and dotted where a path is dashed. */
const levelOf = ({ article }: JudgedSeries, goal: At): SegmentShape => ({
  id: 'level',
  from: { t: timeOf(article.publishedOn.end), v: goal.v },
  to: goal,
  stroke: 'req',
  strokeWidth: 1.4,
  dash: '1 4',
});

/** What is still missing, and what each year would have to bring: from the first actual, and from today. */
function requiredOf({ judgement }: JudgedSeries, first: At, last: At, goal: At, now: number): SegmentShape[] {
  const segments: SegmentShape[] = [];
  if (last.t < goal.t) {
    const to = { t: goal.t, v: last.v };
    segments.push({ id: 'gap', from: last, to, stroke: 'ctl', strokeWidth: 1.2, dash: '2 3' });
  }
  // No path from figures that contradict each other, and none where the first meets the target.
  if (judgement.requiredPerYearFromBaseline !== null)
    segments.push({ id: 'required', from: first, to: goal, ...REQUIRED, dash: '7 5' });
  if (isRequiredNow(judgement))
    segments.push({ id: 'required-now', from: { t: now, v: last.v }, to: goal, ...REQUIRED, dash: '2 3' });
  return segments;
}

/** From one actual to the next, and on to the deadline where a pace leads there. */
function observedOf({ judgement }: JudgedSeries, dated: readonly DatedValue[], goal: At): SegmentShape[] {
  const segments = dated.slice(1).map((to, position): SegmentShape => {
    const from = dated[position] ?? to;
    const dash = from.isOwn || to.isOwn ? { dash: '4 3' } : {};
    return { id: 'observed', from, to, stroke: 'actual', strokeWidth: 2.2, ...dash };
  });
  const last = dated.at(-1);
  if (judgement.projection === null || !last || last.t >= goal.t) return segments;
  const to = { t: goal.t, v: judgement.projection };
  return [...segments, { id: 'projected', from: last, to, stroke: 'actual', strokeWidth: 1.5, dash: '2 4' }];
}

function pathsOf(input: JudgedSeries, frame: TrajectoryFrame, now: number): SegmentShape[] {
  const goal = { t: frame.goalTime, v: frame.targetValue };
  const dated = input.actuals.flatMap((figure): DatedValue[] =>
    figure.value === null ? [] : [{ t: placePeriod(figure.period, timeOf).at, v: figure.value, isOwn: isOwn(figure) }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [levelOf(input, goal)];
  return [...requiredOf(input, first, last, goal, now), ...observedOf(input, dated, goal)];
}

function pointsOf(input: JudgedSeries, frame: TrajectoryFrame): PointShape[] {
  const { target, actuals, judgement } = input;
  const place = (figure: AnyFigure, kind: PointShape['kind']): PointShape => {
    const range = placePeriod(figure.period, timeOf);
    return {
      id: keyOfFigure(figure),
      kind,
      at: { t: range.at, v: figure.value ?? 0 },
      range,
      isInferred: figure.period.basis === 'inferred',
      isOpen: isLowerBound(figure.qualifier),
    };
  };
  const points = selectDrawnRefused(input).map((link) => place(link.figure, 'incomparable'));
  points.push(
    ...actuals
      .filter((figure) => figure.value !== null)
      .map((figure) => place(figure, isOwn(figure) ? 'own' : 'actual')),
  );
  if (judgement.projection !== null && judgement.daysLeft >= 0) {
    const at = { t: frame.goalTime, v: judgement.projection };
    points.push({ id: 'projection', kind: 'projection', at, range: null, isInferred: false, isOpen: false });
  }
  // No ring where no day is asked for: it would stand for a deadline.
  if (!frame.hasDeadline) return points;
  return [...points, { ...place(target, 'target'), at: { t: frame.goalTime, v: frame.targetValue }, range: null }];
}

/** The shapes of a target's chart. Never a line from a single actual as if it were a pace: that needs two. */
export function computeTrajectoryShapes(input: JudgedSeries, today: string, frame: TrajectoryFrame): TrajectoryShapes {
  const now = timeOf(today);
  const upright = (id: 'deadline' | 'today', t: number, stroke: Token): SegmentShape => ({
    id,
    from: { t, v: 0 },
    to: { t, v: frame.valueMax },
    stroke,
    strokeWidth: 1.5,
  });
  return {
    areas: areasOf(input, frame, now),
    segments: [
      ...pathsOf(input, frame, now),
      ...(frame.hasDeadline ? [upright('deadline', frame.goalTime, 'req')] : []),
      upright('today', now, 'ink1'),
    ],
    points: pointsOf(input, frame),
  };
}

/** Radius of a reported point. */
export const POINT_PX = 8;

function bodyMarks({ kind, isInferred }: PointShape, cx: number, cy: number): Mark[] {
  switch (kind) {
    case 'actual':
      return actualMarks(cx, cy, POINT_PX, isInferred);
    case 'own':
      return drawPointSign('own', { x: cx, y: cy, r: 10 });
    case 'target':
      return [deadlineMark(cx, cy, 9, isInferred)];
    case 'incomparable':
      return [{ kind: 'circle', cx, cy, r: POINT_PX, fill: 'hatch', stroke: 'actual', strokeWidth: 1.25 }];
    case 'projection':
      return [{ kind: 'circle', cx, cy, r: 6, fill: 'page', stroke: 'actual', strokeWidth: 1.5, dash: '2 2' }];
  }
}

/** The days that the date of a point leaves open, which it stands on. */
function openDaysOf({ range }: PointShape, cy: number, { x }: TrajectoryFrame): Mark[] {
  if (!range) return [];
  return rangeMarks({ at: x(range.at), from: x(range.from), to: x(range.to) }, POINT_PX, cy, 'actual');
}

/** A point as flat marks around (cx, cy), with the days that its date leaves open. */
export function pointMarks(point: PointShape, cx: number, cy: number, frame: TrajectoryFrame): Mark[] {
  const body = [...openDaysOf(point, cy, frame), ...bodyMarks(point, cx, cy)];
  if (!point.isOpen) return body;
  return [
    ...body,
    {
      kind: 'path',
      d: `M${cx - 5} ${cy - 14}l5 -5 5 5`,
      fill: 'none',
      stroke: point.kind === 'target' ? 'req' : 'actual',
      strokeWidth: 2,
    },
  ];
}

/** The shapes as flat marks in pixels. */
export function shapeMarks(shapes: TrajectoryShapes, frame: TrajectoryFrame): Mark[] {
  const { x, y } = frame;
  return [
    ...shapes.areas.map(({ from, to, fill }): Mark => ({
      kind: 'rect',
      x: x(from.t),
      y: y(to.v),
      width: x(to.t) - x(from.t),
      height: y(from.v) - y(to.v),
      fill,
    })),
    ...shapes.segments.map(({ from, to, stroke, strokeWidth, dash }): Mark => ({
      kind: 'line',
      x1: x(from.t),
      y1: y(from.v),
      x2: x(to.t),
      y2: y(to.v),
      stroke,
      strokeWidth,
      ...(dash ? { dash } : {}),
    })),
    ...shapes.points.flatMap((point) => pointMarks(point, x(point.at.t), y(point.at.v), frame)),
  ];
}
