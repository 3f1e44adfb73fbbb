import type { Text } from '../../messages/text';
import type { Mark, Scene } from '../scene/scene';
import type { JudgedSeries } from '../../domain/targetSeries';
import { layoutNoPoint, layoutToday, layoutTrack, layoutYears } from './trajectoryClock';
import { computeTrajectoryFrame, type TrajectoryFrame, type TrajectorySize } from './trajectoryFrame';
import { layoutTrajectoryLabels } from './trajectoryLabels';
import { computeTrajectoryShapes, shapeMarks, type TrajectoryShapes } from './trajectoryShapes';

export interface TrajectorySubject {
  readonly series: JudgedSeries;
  /** ISO date of the one clock. */
  readonly today: string;
  /** Articles of the dataset: what "no article says" is said of. */
  readonly articleCount: number;
}

/**
 * A placed chart: scales, shapes and words. Recharts draws the shapes on screen; the scene holds the same ones as flat
 * marks.
 */
export interface PlacedTrajectory {
  readonly frame: TrajectoryFrame;
  readonly shapes: TrajectoryShapes;
  /** Words and the track under the axis, over the shapes. */
  readonly words: readonly Mark[];
  /** The whole chart as flat marks, for exported files and for the moment before recharts is there. */
  readonly scene: Scene;
}

/** Grid, base line and value names: on screen recharts' own axes stand in their place. */
function axisMarks(frame: TrajectoryFrame): Mark[] {
  const { plot, valueTicks, y } = frame;
  const right = plot.x + plot.width;
  return valueTicks.flatMap(({ value, label }): Mark[] => [
    {
      kind: 'line',
      x1: plot.x,
      x2: right,
      y1: y(value),
      y2: y(value),
      stroke: value === 0 ? 'ink2' : 'line1',
      strokeWidth: 1,
    },
    { kind: 'text', x: plot.x - 8, y: y(value) + 4.26, text: label, size: 12, fill: 'ink2', anchor: 'end' },
  ]);
}

/** Height of the chart at a width; the placeholder is as high, so nothing shifts. */
export const trajectoryHeight = (width: number): number => (width < 640 ? 400 : 472);

/** Lays a target's chart out: pure, so the screen, a test and an exported image agree to the pixel. */
export function layoutTrajectory(
  { series, today, articleCount }: TrajectorySubject,
  size: TrajectorySize,
  text: Text,
): PlacedTrajectory {
  const frame = computeTrajectoryFrame(series, today, size, text);
  const shapes = computeTrajectoryShapes(series, today, frame);
  const words = [
    ...layoutYears(frame),
    ...layoutTrack(series, today, frame, text),
    ...layoutNoPoint(series, today, articleCount, frame, text),
    ...layoutTrajectoryLabels(series, today, frame, text),
    ...layoutToday(today, frame, text),
  ];
  return {
    frame,
    shapes,
    words,
    scene: { ...size, marks: [...axisMarks(frame), ...shapeMarks(shapes, frame), ...words] },
  };
}
