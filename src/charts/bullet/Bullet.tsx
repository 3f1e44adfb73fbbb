import { memo } from 'react';
import type { PlacedBullet } from './layoutBullet';
import './bullet.css';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

interface BulletProps {
  readonly placed: PlacedBullet;
  /** Words on the track: the share reached, or that nothing is reported. */
  readonly label?: string | undefined;
  /** Values written below the track. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[];
  readonly heightPx?: number;
}

/**
 * What is reported against what is required, one bar on one track. Decorative: the numbers stand beside it in words.
 */
export const Bullet = memo(function Bullet({ placed, label, ticks = [], heightPx = 16 }: BulletProps) {
  const bar = Math.round(heightPx / 2);
  const middle = heightPx / 2;
  const height = heightPx + 6;
  return (
    <svg
      className="bullet"
      width="100%"
      height={height + (ticks.length > 0 ? 18 : 0)}
      aria-hidden="true"
      overflow="visible"
    >
      <rect
        x="0"
        y="3"
        width="100%"
        height={heightPx}
        fill={placed.actual === null ? 'url(#tx-stipple)' : 'var(--panel)'}
        stroke="var(--line1)"
      />
      {placed.actual === null ? null : (
        <rect
          x="0"
          y={3 + (heightPx - bar) / 2}
          width={placed.actual === 0 ? 2 : percent(placed.actual)}
          height={bar}
          fill="var(--actual)"
        />
      )}
      {placed.margin ? (
        <rect
          x={percent(placed.margin.from)}
          y={3 + (heightPx - bar) / 2}
          width={percent(placed.margin.to - placed.margin.from)}
          height={bar}
          className="bullet-margin"
        />
      ) : null}
      {placed.isActualOpen && placed.actual !== null ? (
        <Chevron share={placed.actual} y={3 + middle} colour="actual" />
      ) : null}
      <svg x={percent(placed.target)} y="0" width="1" height={height} overflow="visible">
        <rect x="-2" y="0" width="4" height={height} fill="var(--req)" />
      </svg>
      {placed.isOpen ? <Chevron share={placed.target} y={3 + middle} colour="req" /> : null}
      {label ? (
        <text
          className="bullet-label"
          x={placed.actual === null ? 8 : percent(placed.actual)}
          dx={placed.actual === null ? 0 : 8}
          y={3 + middle}
          dy=".36em"
        >
          {label}
        </text>
      ) : null}
      {ticks.map((tick) => (
        <text
          key={tick.at}
          className="bullet-tick"
          x={percent(tick.at)}
          y={height + 14}
          textAnchor={tick.at === 0 ? 'start' : 'middle'}
        >
          {tick.label}
        </text>
      ))}
    </svg>
  );
});

/** Open end: at least this much. */
function Chevron({
  share,
  y,
  colour,
}: {
  readonly share: number;
  readonly y: number;
  readonly colour: 'actual' | 'req';
}) {
  return (
    <svg x={percent(share)} y={y} width="1" height="1" overflow="visible">
      <path d="M5.5 -4.5 10 0 5.5 4.5" fill="none" stroke={`var(--${colour})`} strokeWidth="2" />
    </svg>
  );
}
