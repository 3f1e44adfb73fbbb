import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width ÷ height of the maps: that of the national one; those of regions are a little higher. */
const WIDE = 1 / 0.576;
const COMPACT = 1 / 0.728;
const COMPACT_BELOW = 640;
/** A map that is smaller cannot be read: then the frame scrolls. */
const LEAST_PX = 300;

/** The width at which a map fills the height that is left; no less than what can be read. */
export function computeMapWidth(heightPx: number): number {
  const wide = heightPx * WIDE;
  return Math.round(Math.max(LEAST_PX, wide >= COMPACT_BELOW ? wide : Math.min(heightPx * COMPACT, COMPACT_BELOW - 1)));
}

/** The widest that a map may be so that the frame shows it whole with its words; null for what is no map. */
export function useMapRoom(around: RefObject<HTMLElement | null>, stage: HTMLElement | null, isMap: boolean): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = around.current;
    if (!isMap || !box || !stage) return undefined;
    const measure = () => {
      const mapPx = stage.querySelector('[class$="map-box"]')?.getBoundingClientRect().height ?? 0;
      if (mapPx > 0) setRoom(computeMapWidth(window.innerHeight - (box.scrollHeight - mapPx)));
    };
    // Heads, feet and keys wrap anew when the frame changes its width, and words arrive after the map.
    const observer = new ResizeObserver(measure);
    for (const part of [document.documentElement, box, stage]) observer.observe(part);
    return () => observer.disconnect();
  }, [around, stage, isMap]);
  return isMap ? room : null;
}
