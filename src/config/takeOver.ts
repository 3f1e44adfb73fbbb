import { startTransition, useEffect, useState } from 'react';

/** The first screen as the build drew it, which the program takes over as it stands (hydration). */
export interface DrawnScreen {
  /** Widths of the map's panel, and of the page around it, in pixels. */
  readonly panelPx: number;
  readonly pagePx: number;
  /** The day that its words hold for (ISO date). */
  readonly day: string;
}

let drawn: DrawnScreen | null = null;
const waiting = new Set<() => void>();

/** Says that the page to be drawn stands already, or (null) does not or has been taken over. */
export function setDrawn(screen: DrawnScreen | null): void {
  drawn = screen;
  if (screen === null) for (const come of waiting) come();
}

/** What stands in the document at the moment and is about to be taken over. */
export const readDrawn = (): DrawnScreen | null => drawn;

/** Whether parts may be shown that the build does not draw: at once, or when the rest has been taken over, together. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(drawn === null);
  useEffect(() => {
    const come = () => startTransition(() => setLive(true));
    if (drawn === null) come();
    waiting.add(come);
    return () => {
      waiting.delete(come);
    };
  }, []);
  return isLive;
}
