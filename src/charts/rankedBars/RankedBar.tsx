import { formatTick } from '../../format/formatNumber';
import type { Lang } from '../../messages/lang';
import type { PlacedBar, PlacedRail, RankedBarsLayout, Ruler } from './layoutRankedBars';

const HEIGHT = 14;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Pattern ids of one list; two lists on a page must not share them. */
export interface BarTextures {
  readonly about: string;
  readonly incomparable: string;
}

/** The two hatches of a list, defined once. */
export function BarTextureDefs({ textures }: { readonly textures: BarTextures }) {
  return (
    <svg className="ranked-defs" width="0" height="0" aria-hidden="true">
      <defs>
        {(
          [
            [textures.about, 4, 1.6],
            [textures.incomparable, 5, 2],
          ] as const
        ).map(([id, size, width]) => (
          <pattern
            key={id}
            id={id}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={size} height={size} fill="var(--page)" />
            <rect width={width} height={size} fill="var(--actual)" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Body({ bar, textures }: { readonly bar: PlacedBar; readonly textures: BarTextures }) {
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
  if (bar.body === 'solid') {
    return (
      <>
        <rect x={x} y="1" width={width} height={HEIGHT - 2} fill="var(--actual)" />
        {/* A small value stays visible: 2 px are the least. */}
        <rect x={x} y="1" width="2" height={HEIGHT - 2} fill="var(--actual)" />
      </>
    );
  }
  return (
    <>
      <rect x={x} y="1" width="4" height={HEIGHT - 2} fill={`url(#${textures.incomparable})`} stroke="var(--actual)" />
      <rect
        x={x}
        y="1"
        width={width}
        height={HEIGHT - 2}
        fill={`url(#${textures.incomparable})`}
        stroke="var(--actual)"
      />
    </>
  );
}

/** The dot of a value on a ruler in steps of ten, drawn like its circle on the map, at the end of a thin line. */
function Dot({ bar, textures }: { readonly bar: PlacedBar; readonly textures: BarTextures }) {
  const [from, x] = [percent(bar.from), percent(bar.to)];
  const y = HEIGHT / 2;
  const isTarget = bar.body === 'outline';
  const color = isTarget ? 'var(--req)' : 'var(--actual)';
  return (
    <>
      <line
        x1={from}
        x2={x}
        y1={y}
        y2={y}
        stroke={color}
        strokeWidth={bar.from > 0 ? 5 : 1.5}
        strokeDasharray={isTarget ? '4 2.5' : undefined}
      />
      <circle
        cx={x}
        cy={y}
        r="5"
        fill={bar.body === 'hatch' ? `url(#${textures.incomparable})` : isTarget ? 'var(--page)' : color}
        stroke={color}
        strokeWidth={isTarget ? 2 : 1}
      />
      {bar.tail?.kind === 'about' ? (
        <circle cx={x} cy={y} r="7.5" fill="none" stroke={color} strokeDasharray="2.2 2.2" />
      ) : null}
      {bar.tail?.kind === 'nearly' ? (
        <circle cx={x} cy={y} r="3" fill="none" stroke="var(--page)" strokeDasharray="2 2" />
      ) : null}
      {bar.chevronAt === null ? null : (
        <svg x={x} width="16" height={HEIGHT} overflow="visible">
          <path d={`M8 2.5 12 ${y} 8 ${HEIGHT - 2.5}`} fill="none" stroke={color} strokeWidth="1.6" />
        </svg>
      )}
    </>
  );
}

interface RankedBarProps {
  readonly bar: PlacedBar;
  readonly textures: BarTextures;
  readonly ruler: Ruler;
}

/** A value on a ruler in steps of ten, with the ticks behind it. */
function LogBar({ bar, textures, ruler }: RankedBarProps) {
  return (
    <svg className="ranked-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {ruler.ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="-6" y2={HEIGHT + 6} stroke="var(--line1)" />
      ))}
      {bar.body === 'tick' ? <Body bar={bar} textures={textures} /> : <Dot bar={bar} textures={textures} />}
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
export function RankedBar({ bar, textures, ruler }: RankedBarProps) {
  const { tail, chevronAt } = bar;
  if (bar.isLog) return <LogBar bar={bar} textures={textures} ruler={ruler} />;
  const acrossTail = tail ? { x: percent(tail.from), width: percent(tail.to - tail.from) } : {};
  return (
    <svg className="ranked-bar" width="100%" height={HEIGHT} aria-hidden="true">
      <Body bar={bar} textures={textures} />
      {tail?.kind === 'about' ? (
        <rect {...acrossTail} y="1" height={HEIGHT - 2} fill={`url(#${textures.about})`} />
      ) : null}
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
  const count = years.to - years.from;
  return (
    <svg className="ranked-rail" width={RAIL_WIDTH} height="14" aria-hidden="true">
      <path d={`M${railX(0)} 7H${railX(1)}`} stroke="var(--ctl)" />
      {Array.from({ length: count + 1 }, (_, step) => (
        <path key={step} d={`M${railX(step / count)} 4v6`} stroke="var(--ctl)" />
      ))}
      {rail.pointAt === null ? null : (
        <circle
          cx={railX(rail.pointAt)}
          cy="7"
          r={rail.isInferred ? 3.6 : 4.2}
          fill={rail.isInferred ? 'var(--page)' : 'var(--ink1)'}
          stroke="var(--ink1)"
          strokeWidth={rail.isInferred ? 1.6 : 0}
        />
      )}
    </svg>
  );
}
