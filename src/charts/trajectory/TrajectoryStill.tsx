import { SceneMark } from '../scene/SceneSvg';
import type { PlacedTrajectory } from './layoutTrajectory';

interface TrajectoryStillProps {
  readonly placed: PlacedTrajectory;
  readonly label: string;
}

/**
 * The same chart as flat marks: stands while recharts is on its way, and stays when it cannot be had. Nothing shifts in
 * between.
 */
export function TrajectoryStill({ placed, label }: TrajectoryStillProps) {
  const { width, height, marks } = placed.scene;
  return (
    <div className="trajectory is-still" role="img" aria-label={label}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {marks.map((mark, position) => (
          <SceneMark key={position} mark={mark} />
        ))}
      </svg>
    </div>
  );
}
