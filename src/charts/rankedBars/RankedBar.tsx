import { formatTick } from '../../format/formatNumber';
import type { Lang } from '../../messages/lang';
import type { PlacedBar, PlacedRail, RankedBarsLayout, Ruler } from './layoutRankedBars';

const HEIGHT = 14;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** The texture of the signs (signs/SignTextures): a value that cannot be compared, or lies inside a stated margin. */
const HATCH = 'url(#tx-hatch)';

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
  const [least, paint] =
    bar.body === 'solid' ? ['2', { fill: 'var(--actual)' }] : ['4', { fill: HATCH, stroke: 'var(--actual)' }];
  // A small value stays visible: of its bar some pixels are the least.
  return [least, width].map((long) => <rect key={long} x={x} y="1" width={long} height={HEIGHT - 2} {...paint} />);
}

/** The dot of a value on a ruler in steps of ten, drawn like its circle on the map, at the end of a thin line. */
function Dot({ bar }: { readonly bar: PlacedBar }) {
  const [from, x] = [percent(bar.from), percent(bar.to)];
  const y = HEIGHT / 2;
  const isTarget = bar.body === 'outline';
  const color = isTarget ? 'var(--req)' : 'var(--actual)';
  return (
    <g stroke={color}>
      <line
        x1={from}
        x2={x}
        y1={y}
        y2={y}
        strokeWidth={bar.from > 0 ? 5 : 1.5}
        strokeDasharray={isTarget ? '4 2.5' : undefined}
      />
      <circle
        cx={x}
        cy={y}
        r="5"
        fill={bar.body === 'hatch' ? HATCH : isTarget ? 'var(--page)' : color}
        strokeWidth={isTarget ? 2 : 1}
      />
      {bar.tail?.kind === 'about' ? <circle cx={x} cy={y} r="7.5" fill="none" strokeDasharray="2.2 2.2" /> : null}
      {bar.tail?.kind === 'nearly' ? (
        <circle cx={x} cy={y} r="3" fill="none" stroke="var(--page)" strokeDasharray="2 2" />
      ) : null}
      {bar.chevronAt === null ? null : (
        <svg x={x} width="16" height={HEIGHT} overflow="visible">
          <path d={`M8 2.5 12 ${y} 8 ${HEIGHT - 2.5}`} fill="none" strokeWidth="1.6" />
        </svg>
      )}
    </g>
  );
}

interface RankedBarProps {
  readonly bar: PlacedBar;
  readonly ruler: Ruler;
}

/** A value on a ruler in steps of ten, with the ticks behind it. */
function LogBar({ bar, ruler }: RankedBarProps) {
  return (
    <svg className="ranked-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {ruler.ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="-6" y2={HEIGHT + 6} stroke="var(--line1)" />
      ))}
      {bar.body === 'tick' ? <Body bar={bar} /> : <Dot bar={bar} />}
    </svg>
  );
}

/** The steps of a ruler, above the list. */
export function RulerTicks({ ruler, lang }: { readonly ruler: Ruler; readonly lang: Lang }) {
  return (
    <div className="ranked-row ranked-ruler" aria-hidden="true">
      <svg className="ranked-bar" width="100%" height="14">
        {ruler.ticks.map(({ at, value }, step) => (
          <text
            key={at}
            className={step % 2 === 1 ? 'is-odd' : undefined}
            x={percent(at)}
            y="11"
            fontSize="10.5"
            fill="var(--ink3)"
            textAnchor="middle"
          >
            {formatTick(value, lang)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** One bar. Widths are percentages, so it fits any column without measuring and without style attributes. */
export function RankedBar({ bar, ruler }: RankedBarProps) {
  const { tail, chevronAt } = bar;
  if (bar.isLog) return <LogBar bar={bar} ruler={ruler} />;
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
