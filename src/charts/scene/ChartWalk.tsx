import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../messages/TextContext';
import { findStop, type WalkStop } from './walk';
import './chartWalk.css';

interface ChartWalkProps {
  readonly stops: readonly WalkStop[];
  /** Size of the chart that the stops are placed in. */
  readonly width: number;
  readonly height: number;
  /** A chart too small for words beside its marks: they stand below it. */
  readonly isSmall?: boolean;
  /** The chart itself, an image with the finding for its name. */
  readonly children: ReactNode;
}

/** The mark under the keys: ringed, and in words beside it for who sees, spoken for who hears. */
function useWalk(stops: readonly WalkStop[]) {
  const [id, setId] = useState<string | null>(null);
  const current = stops.find((stop) => stop.id === id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && current) {
      // Nothing else closes by this key press.
      event.stopPropagation();
      setId(null);
    }
    const next = findStop(stops, current, event.key);
    if (!next) return;
    event.preventDefault();
    setId(next.id);
  };
  return {
    current,
    onKeyDown,
    onFocus: () => setId((known) => known ?? stops[0]?.id ?? null),
    onBlur: () => setId(null),
  };
}

/**
 * How near to a mark the pointer counts as on it, in pixels: further than its words stand, so that the pointer can go
 * over to them.
 */
const REACH_PX = 26;

/** The mark under the pointer or the finger. Its words can be pointed at too (WCAG 1.4.13). */
function usePointer(stops: readonly WalkStop[], size: { readonly width: number; readonly height: number }) {
  const [pointed, setPointed] = useState<WalkStop | null>(null);
  const point = (event: PointerEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('.chart-walk-words')) return;
    const box = event.currentTarget.getBoundingClientRect();
    const distance = (stop: WalkStop) =>
      Math.hypot(
        box.left + (stop.x / size.width) * box.width - event.clientX,
        box.top + (stop.y / size.height) * box.height - event.clientY,
      );
    const nearest = stops.reduce<WalkStop | null>(
      (best, stop) => (distance(stop) > (best ? distance(best) : REACH_PX) ? best : stop),
      null,
    );
    setPointed(nearest);
  };
  const leave = () => setPointed(null);
  return {
    pointed: stops.find((stop) => stop.id === pointed?.id),
    leave,
    pointers: { onPointerMove: point, onPointerDown: point, onPointerLeave: leave },
  };
}

/**
 * A drawn chart that arrow keys walk: from mark to mark, each with its name, value, qualifier and date; Escape leaves.
 * The same words come by pointing at a mark.
 */
export function ChartWalk({ stops, width, height, isSmall = false, children }: ChartWalkProps) {
  const { t } = useText();
  const hint = useId();
  const { current: walked, onKeyDown, ...focus } = useWalk(stops);
  const { pointed, leave, pointers } = usePointer(stops, { width, height });
  if (stops.length === 0) return children;
  const current = pointed ?? walked;
  const onKey = (event: KeyboardEvent) => {
    leave();
    onKeyDown(event);
  };
  const place = current ? { left: `${(current.x / width) * 100}%`, top: `${(current.y / height) * 100}%` } : undefined;
  // Words stand on the side with more room.
  const side = isSmall ? 'is-below' : current && current.x > width / 2 ? 'is-left' : 'is-right';
  return (
    <div className="chart-walk">
      <div
        className="chart-walk-keys"
        role="application"
        aria-roledescription={t('chart.role')}
        aria-label={t('chart.walk', { count: stops.length })}
        aria-describedby={hint}
        tabIndex={0}
        onKeyDown={onKey}
        {...focus}
        {...pointers}
      >
        {children}
        {place ? <span className="chart-walk-ring" style={place} aria-hidden="true" /> : null}
        {current && place ? (
          <span className={`chart-walk-words ${side}`} style={isSmall ? undefined : place} aria-hidden="true">
            {current.spoken}
          </span>
        ) : null}
      </div>
      <p className="sr-only" id={hint}>
        {t('chart.keys')}
      </p>
      <p className="sr-only" aria-live="polite">
        {walked?.spoken}
      </p>
    </div>
  );
}
