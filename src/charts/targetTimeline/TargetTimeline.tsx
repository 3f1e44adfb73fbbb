import { memo } from 'react';
import { formatShortYear } from '../../format/formatTarget';
import { SceneMark } from '../scene/SceneSvg';
import type { PlacedTimeline } from './layoutTargetTimeline';
import type { PlacedPeriod } from './placePeriod';
import { RANGE_REACH_PX } from './rangeMarks';
import type { TimeAxis } from './timeAxis';
import { actualMarks, deadlineMark } from './timelineMarks';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** Marks drawn around a share of the width; SVG moves them, so no pixel width has to be known. */
function At({
  share,
  y,
  children,
}: {
  readonly share: number;
  readonly y: number;
  readonly children: React.ReactNode;
}) {
  return (
    <svg x={percent(share)} y={y} width="1" height="1" overflow="visible">
      {children}
    </svg>
  );
}

interface TickProps extends React.SVGProps<SVGLineElement> {
  readonly share: number;
  readonly y: number;
  /** How far it goes up and down from `y`, in pixels. */
  readonly reach: number;
}

/** An upright line at a share of the width. */
function Tick({ share, y, reach, ...style }: TickProps) {
  return <line x1={percent(share)} x2={percent(share)} y1={y - reach} y2={y + reach} {...style} />;
}

/** A bar of a smaller share of the line is hidden by its mark: of a card some 8 px. */
const LEAST_RANGE = 0.03;

/** The days that a date leaves open, as a bar behind its mark. */
function Range({
  placed: { from, to },
  y,
  stroke,
}: {
  readonly placed: PlacedPeriod;
  readonly y: number;
  readonly stroke: string;
}) {
  if (to - from < LEAST_RANGE) return null;
  return (
    <g stroke={stroke} strokeWidth="1.5">
      <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      <Tick share={from} y={y} reach={RANGE_REACH_PX} />
      <Tick share={to} y={y} reach={RANGE_REACH_PX} />
    </g>
  );
}

interface TargetTimelineProps {
  readonly placed: PlacedTimeline;
  /**
   * card: years below, its own today line, dots after the deadline · row: the board has one axis and one today line for
   * all.
   */
  readonly variant: 'card' | 'row';
  readonly axis: TimeAxis;
}

/**
 * From the report to the deadline, with actuals and the days of silence since. Decorative: the words stand beside it.
 */
export const TargetTimeline = memo(function TargetTimeline({ placed, variant, axis }: TargetTimelineProps) {
  const isCard = variant === 'card';
  const height = isCard ? 34 : 24;
  const y = isCard ? 10 : 12;
  const start = Math.min(placed.reported, ...placed.actuals.map((actual) => actual.at));
  return (
    <svg className={`target-timeline is-${variant}`} width="100%" height={height} aria-hidden="true" overflow="visible">
      {isCard ? <CardAxis axis={axis} y={y} /> : null}
      {placed.silence && !isCard ? (
        <rect
          x={percent(placed.silence.from)}
          y={y - 5}
          width={percent(placed.silence.to - placed.silence.from)}
          height="10"
          fill="url(#tx-stipple)"
        />
      ) : null}
      {placed.silence && isCard ? (
        <line
          x1={percent(placed.silence.from)}
          x2={percent(placed.silence.to)}
          y1={y}
          y2={y}
          stroke="var(--ink2)"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
      ) : null}
      {placed.deadline ? (
        <line
          x1={percent(start)}
          x2={percent(placed.deadline.at)}
          y1={y}
          y2={y}
          stroke="var(--ink2)"
          strokeWidth="1.5"
        />
      ) : null}
      {placed.actuals.length === 0 ? (
        <Tick share={placed.reported} y={y} reach={6} stroke="var(--ink2)" strokeWidth={1.5} />
      ) : null}
      {isCard ? (
        <Tick share={placed.today} y={y} reach={7} stroke="var(--ink1)" strokeWidth={2} />
      ) : (
        <Tick
          className="target-timeline-now"
          share={placed.today}
          y={y}
          reach={10}
          stroke="var(--ink1)"
          strokeWidth={1.5}
        />
      )}
      {placed.actuals.map((actual) => (
        <Range key={actual.at} placed={actual} y={y} stroke="var(--actual)" />
      ))}
      {placed.deadline ? <Range placed={placed.deadline} y={y} stroke="var(--req)" /> : null}
      {placed.actuals.map((actual) => (
        <At key={actual.at} share={actual.at} y={y}>
          {actualMarks(0, 0, 5, actual.isInferred, actual.isAdded).map((mark, position) => (
            <SceneMark key={position} mark={mark} />
          ))}
        </At>
      ))}
      {placed.deadline ? (
        <At share={placed.deadline.at} y={y}>
          <SceneMark mark={deadlineMark(0, 0, 5, placed.deadline.isInferred)} />
        </At>
      ) : null}
    </svg>
  );
});

function CardAxis({ axis, y }: { readonly axis: TimeAxis; readonly y: number }) {
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--line2)" />
      {axis.ticks.map((tick) => (
        <Tick key={tick} share={axis.at(tick)} y={y} reach={3} stroke="var(--line2)" />
      ))}
      {axis.years.map(({ year, middle }) => (
        <text key={year} x={percent(axis.at(middle))} y={y + 20} fontSize="10.5" fill="var(--ink3)" textAnchor="middle">
          {formatShortYear(year)}
        </text>
      ))}
    </>
  );
}
