import {
  CartesianGrid,
  ComposedChart,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { SceneMark } from '../scene/SceneSvg';
import type { Paint } from '../scene/scene';
import type { PlacedTrajectory } from './layoutTrajectory';
import type { TrajectoryFrame } from './trajectoryFrame';
import { type AreaShape, type PointShape, pointMarks, type SegmentShape } from './trajectoryShapes';

interface TrajectoryProps {
  readonly placed: PlacedTrajectory;
  /** The finding: the chart's text alternative. */
  readonly label: string;
}

/** Height left for recharts' axis line under the plot; its ticks and names are words of ours. */
const AXIS_PX = 8;
/** Over every layer of recharts. */
const WORDS_LAYER = 2100;

const paintOf = (paint: Paint) =>
  paint === 'stipple' || paint === 'hatch' || paint === 'reqHatch' ? `url(#tx-${paint})` : `var(--${paint})`;

const areaOf = ({ id, from, to, fill }: AreaShape) => (
  <ReferenceArea
    key={id}
    className={`trajectory-${id}`}
    x1={from.t}
    x2={to.t}
    y1={from.v}
    y2={to.v}
    fill={paintOf(fill)}
    fillOpacity={1}
    strokeOpacity={0}
    ifOverflow="visible"
  />
);

const segmentOf = ({ id, from, to, stroke, strokeWidth, dash }: SegmentShape, position: number) => (
  <ReferenceLine
    key={`${id}${position}`}
    className={`trajectory-${id}`}
    segment={[
      { x: from.t, y: from.v },
      { x: to.t, y: to.v },
    ]}
    stroke={`var(--${stroke})`}
    strokeWidth={strokeWidth}
    ifOverflow="visible"
    {...(dash ? { strokeDasharray: dash } : {})}
  />
);

interface Dot extends PointShape {
  readonly t: number;
  readonly v: number;
}

/** A datum that nothing is drawn for. */
type Ground = Pick<Dot, 't' | 'v'>;

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: Dot | Ground;
}

function drawDot({ cx, cy, payload }: DotProps, frame: TrajectoryFrame) {
  if (cx === undefined || cy === undefined || !payload || !('kind' in payload)) return <g />;
  return (
    <g className={`trajectory-point is-${payload.kind}`} data-figure={payload.id} data-x={cx} data-y={cy}>
      {pointMarks(payload, cx, cy, frame).map((mark, position) => (
        <SceneMark key={position} mark={mark} />
      ))}
    </g>
  );
}

/**
 * The path of a target as a recharts chart. Domains, ticks and margins come from the layout, so what recharts computes
 * is what the exported image shows; the words are drawn from the layout as they are.
 */
export default function Trajectory({ placed, label }: TrajectoryProps) {
  const { frame, shapes, words } = placed;
  const { size, plot, time, valueMax, valueTicks } = frame;
  const margin = {
    top: plot.y,
    right: size.width - plot.x - plot.width,
    bottom: size.height - plot.y - plot.height - AXIS_PX,
    left: 0,
  };
  const labelOf = new Map(valueTicks.map((tick) => [tick.value, tick.label]));
  const dots: Dot[] = shapes.points.map((point) => ({ ...point, ...point.at }));
  // Without any datum recharts scales nothing, and draws neither levels nor today.
  const data: readonly (Dot | Ground)[] = dots.length > 0 ? dots : [{ t: time.start, v: 0 }];
  return (
    <div className="trajectory" role="img" aria-label={label}>
      <ComposedChart
        width={size.width}
        height={size.height}
        margin={margin}
        data={data}
        accessibilityLayer={false}
        tabIndex={-1}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--line1)" />
        <XAxis
          dataKey="t"
          type="number"
          scale="linear"
          domain={[time.start, time.end]}
          ticks={[]}
          tick={false}
          tickLine={false}
          height={AXIS_PX}
          stroke="var(--ink2)"
        />
        <YAxis
          dataKey="v"
          type="number"
          domain={[0, valueMax]}
          ticks={valueTicks.map((tick) => tick.value)}
          interval={0}
          width={plot.x}
          axisLine={false}
          tickLine={false}
          tickSize={0}
          tickMargin={8}
          tick={{ fontSize: 12, fill: 'var(--ink2)' }}
          tickFormatter={(value: number) => labelOf.get(value) ?? ''}
        />
        {shapes.areas.map(areaOf)}
        {shapes.segments.map(segmentOf)}
        <Scatter
          dataKey="v"
          data={data}
          shape={(dot: DotProps) => drawDot(dot, frame)}
          isAnimationActive={false}
          legendType="none"
        />
        <ZIndexLayer zIndex={WORDS_LAYER}>
          <g className="trajectory-words">
            {words.map((mark, position) => (
              <SceneMark key={position} mark={mark} />
            ))}
          </g>
        </ZIndexLayer>
      </ComposedChart>
    </div>
  );
}
