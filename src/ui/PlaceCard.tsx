import { type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react';
import type { Region } from '../domain/records/region';
import { useHomeText } from '../messages/TextContext';
import './placeCard.css';

function useEscape(onEscape: () => void): void {
  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => close(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

interface PlaceCardProps {
  readonly region: Region;
  /** The sign that the place has on the map. */
  readonly mark: ReactNode;
  readonly caption: string;
  readonly children: ReactNode;
  /** Beside the mark, off its neighbours: pixels from the corner of the map. */
  readonly position: { readonly left: number; readonly top: number };
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The pointer is on the card: it stays. */
  readonly onHold: () => void;
  /** Escape, wherever the focus is. */
  readonly onClose: () => void;
}

/**
 * The card about a place on a map. It can be reached with the pointer and stays while that is on it
 * (WCAG 1.4.13); Escape closes it.
 */
export function PlaceCard({ region, mark, caption, position, ref, onHold, onClose, children }: PlaceCardProps) {
  const { both } = useHomeText();
  useEscape(onClose);
  // Moved without a new layout of the page.
  const style = { transform: `translate(${position.left}px, ${position.top}px)` };
  return (
    <div ref={ref} className="map-tip" style={style} onPointerEnter={onHold}>
      <p className="map-tip-head">
        {mark}
        <strong>{both(region.name)}</strong>
        <span className="caption">{caption}</span>
      </p>
      {children}
    </div>
  );
}
