import { startTransition, useEffect, useState } from 'react';

/** The first screen as the build drew it, which the program takes over as it stands (hydration). */
export interface DrawnScreen {
  /** Width of the map's panel, in pixels. */
  readonly panelPx: number;
  /** The day that its words hold for (ISO date). */
  readonly day: string;
}

let drawn: DrawnScreen | null = null;

/** Says that the page to be drawn stands already, or (null) does not or has been taken over. */
export const setDrawn = (screen: DrawnScreen | null): void => {
  drawn = screen;
};

/** What stands in the document at the moment and is about to be taken over. */
export const readDrawn = (): DrawnScreen | null => drawn;

/** Whether parts may be shown that the build does not draw: at once, or right after the rest has been taken over. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(drawn === null);
  useEffect(() => startTransition(() => setLive(true)), []);
  return isLive;
}
