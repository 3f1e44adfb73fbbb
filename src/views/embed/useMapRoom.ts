import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width ÷ height of the national map; a region's, which RegionMap keeps as low as this in a frame. */
const WIDE = 1 / 0.576;
const COMPACT = 1 / 0.728;
const REGION = 1 / 0.74;
const COMPACT_BELOW = 640;
/** From this width of the stage the keys stand beside the map. */
const BESIDE_FROM = 640;
/** The column of keys with its gap; embed.css has the same. */
const KEYS_PX = 234;
/** A map that is smaller cannot be read: then the frame scrolls. */
const LEAST_PX = 300;

export interface MapRoom {
  /** What the words around the figure leave, in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isRegion: boolean;
}

/** The width at which a map fills its room; no less than what can be read. */
export function computeMapWidth({ widthPx, heightPx, isRegion }: MapRoom): number {
  const wide = Math.min(widthPx, heightPx * (isRegion ? REGION : WIDE));
  const compact = Math.min(widthPx, heightPx * (isRegion ? REGION : COMPACT), COMPACT_BELOW - 1);
  return Math.floor(Math.max(LEAST_PX, wide >= COMPACT_BELOW ? wide : compact));
}

/** The room for the map on the stage: beside the keys where there is width for both, else above them. */
function measureRoom(around: HTMLElement, stage: HTMLElement, mapPx: number): Omit<MapRoom, 'isRegion'> {
  const widthPx = stage.clientWidth;
  const words = around.scrollHeight - stage.offsetHeight;
  if (widthPx >= BESIDE_FROM)
    return { widthPx: widthPx - (stage.children.length > 1 ? KEYS_PX : 0), heightPx: window.innerHeight - words };
  return { widthPx, heightPx: window.innerHeight - words - (stage.offsetHeight - mapPx) };
}

/** The widest that a map may be so that the frame shows it whole with its words; null for what is no map. */
export function useMapRoom(
  around: RefObject<HTMLElement | null>,
  stage: HTMLElement | null,
  isMap: boolean,
): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = around.current;
    if (!isMap || !box || !stage) return undefined;
    const measure = () => {
      // What a reader unfolds below a map scrolls; it does not take the map from him.
      if (box.querySelector('.embed-notes[open], .embed-refused')) return;
      const map = stage.querySelector('[class$="map-box"]');
      const mapPx = map?.getBoundingClientRect().height ?? 0;
      if (map && mapPx > 0)
        setRoom(
          computeMapWidth({ ...measureRoom(box, stage, mapPx), isRegion: map.classList.contains('region-map-box') }),
        );
    };
    // Heads, feet and keys wrap anew when the frame changes its width, and words arrive after the map.
    const observer = new ResizeObserver(measure);
    for (const part of [document.documentElement, box, stage]) observer.observe(part);
    return () => observer.disconnect();
  }, [around, stage, isMap]);
  return isMap ? room : null;
}
