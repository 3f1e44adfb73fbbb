import type { PlacedBar, PlacedRail, RankedBarsLayout } from './layoutRankedBars';

const HEIGHT = 14;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** The texture of the signs (signs/SignTextures): a value that cannot be compared, or lies inside a stated margin. */
const HATCH = 'url(#tx-hatch)';

/** Least width, fill and outline of what fills a bar. */
const PAINTS = {
  solid: ['2', 'var(--actual)', 'none'],
  hatch: ['4', HATCH, 'var(--actual)'],
  paper: ['4', 'var(--page)', 'var(--ink1)'],
} as const;

function Body({ bar }: { readonly bar: PlacedBar }) {
  const [x, width] = [percent(bar.from), percent(bar.to - bar.from)];
  if (bar.body === 'tick') return <rect x="0" y="0" width="2" height={HEIGHT} fill="var(--actual)" />;
  if (bar.body === 'outline')
    return (
      <rect
        x={x}
        y="1"
        width={width}
        height={HEIGHT - 2}
        fill="none"
        stroke="var(--req)"
        strokeWidth="1.5"
        strokeDasharray="4 2.5"
      />
    );
  const [least, fill, stroke] = PAINTS[bar.body];
  // A small value stays visible: of its bar some pixels are the least.
  return [least, width].map((long) => (
    <rect key={long} x={x} y="1" width={long} height={HEIGHT - 2} fill={fill} stroke={stroke} />
  ));
}

/** One bar. Widths are percentages, so it fits any column without measuring and without style attributes. */
export function RankedBar({ bar }: { readonly bar: PlacedBar }) {
  const { tail, chevronAt } = bar;
  const acrossTail = tail ? { x: percent(tail.from), width: percent(tail.to - tail.from) } : {};
  return (
    <svg className="ranked-bar" width="100%" height={HEIGHT} aria-hidden="true">
      <Body bar={bar} />
      {tail?.kind === 'about' ? <rect {...acrossTail} y="1" height={HEIGHT - 2} fill={HATCH} /> : null}
      {tail?.kind === 'nearly' ? (
        <rect
          {...acrossTail}
          y="1.6"
          height={HEIGHT - 3.2}
          fill="none"
          stroke="var(--actual)"
          strokeWidth="1.2"
          strokeDasharray="2 2"
        />
      ) : null}
      {chevronAt === null ? null : (
        <svg x={percent(chevronAt)} width="10" height={HEIGHT} overflow="visible">
          <path
            d={`M4 2.5 8 ${HEIGHT / 2} 4 ${HEIGHT - 2.5}`}
            fill="none"
            stroke={bar.body === 'outline' ? 'var(--req)' : 'var(--actual)'}
            strokeWidth="1.6"
          />
        </svg>
      )}
    </svg>
  );
}

const RAIL_WIDTH = 84;
const RAIL_PAD = 5;

/** Position of a share of the rail in pixels. */
export const railX = (share: number): number => RAIL_PAD + share * (RAIL_WIDTH - 2 * RAIL_PAD);

/** When the number holds, on a scale that all rows share. */
export function AsOfRail({
  rail,
  years,
}: {
  readonly rail: PlacedRail;
  readonly years: RankedBarsLayout['railYears'];
}) {
  const { point, isInferred } = rail;
  const count = years.to - years.from;
  const ticks = Array.from({ length: count + 1 }, (_, step) => `M${railX(step / count)} 4v6`).join('');
  return (
    <svg className="ranked-rail" width={RAIL_WIDTH} height="14" aria-hidden="true">
      <path d={`M${railX(0)} 7H${railX(1)}${ticks}`} stroke="var(--ctl)" />
      {point && (
        <g fill={isInferred ? 'var(--page)' : 'var(--ink1)'} stroke="var(--ink1)" strokeWidth="1.5">
          <path d={`M${railX(point.from)} 3v8m0-4H${railX(point.to)}m0-4v8`} />
          <circle cx={railX(point.at)} cy="7" r="3.6" />
        </g>
      )}
    </svg>
  );
}
