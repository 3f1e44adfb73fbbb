import type { MapFrame } from './mapFrame';
import { fromPanel } from './fromPanel';

/**
 * The part of a map that fills its panel: how many times enlarged, around which point of the frame. Without one, all of
 * it.
 */
export interface MapZoom {
  readonly scale: number;
  /** In frame units, as boundary files have them. */
  readonly at: readonly [number, number];
}

type Point = readonly [number, number];
/** Two fingers, in pixels of the panel. */
export type Pair = readonly [Point, Point];

/** As near as the map comes. */
export const MAX_ZOOM = 8;
/** Less than this is all of the map. */
const LEAST = 1.05;
/** What a button or a key enlarges by. */
export const ZOOM_STEP = 2;

const between = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/**
 * Enlarged around a point, as far as the panel reaches: its edges never come inside. null where nothing is enlarged.
 */
export function computeZoom({ width, height, transform }: MapFrame, scale: number, at: Point): MapZoom | null {
  const most = Math.min(scale, MAX_ZOOM);
  if (most < LEAST) return null;
  const inside = (value: number, size: number, offset: number): number => {
    const half = size / (2 * transform.scale * most);
    return between(value, -offset / transform.scale + half, (size - offset) / transform.scale - half);
  };
  return { scale: most, at: [inside(at[0], width, transform.x), inside(at[1], height, transform.y)] };
}

/** The frame of a map with its land enlarged and moved; the panel stays. */
export function zoomFrame(frame: MapFrame, zoom: MapZoom | null): MapFrame {
  if (zoom === null) return frame;
  const scale = frame.transform.scale * zoom.scale;
  return {
    ...frame,
    transform: { scale, x: frame.width / 2 - zoom.at[0] * scale, y: frame.height / 2 - zoom.at[1] * scale },
  };
}

const middleOf = ([[ax, ay], [bx, by]]: Pair): Point => [(ax + bx) / 2, (ay + by) / 2];
const spanOf = ([[ax, ay], [bx, by]]: Pair): number => Math.max(1, Math.hypot(ax - bx, ay - by));

/** What is seen after two fingers have moved: what lay under them still does, as far as the panel's edges allow. */
export function pinchZoom(frame: MapFrame, zoom: MapZoom | null, from: Pair, to: Pair): MapZoom | null {
  const scale = between(((zoom?.scale ?? 1) * spanOf(to)) / spanOf(from), 1, MAX_ZOOM);
  const held = fromPanel(zoomFrame(frame, zoom).transform, middleOf(from));
  const [left, top] = middleOf(to);
  const unit = frame.transform.scale * scale;
  return computeZoom(frame, scale, [
    held[0] - (left - frame.width / 2) / unit,
    held[1] - (top - frame.height / 2) / unit,
  ]);
}

/** Where places stand closest together: what a reader enlarges a map for. null where there are none. */
export function findCrowd(stops: readonly { readonly x: number; readonly y: number }[]): Point | null {
  const NEAR = 4;
  let best: { readonly at: Point; readonly distance: number } | null = null;
  for (const stop of stops) {
    const distances = stops.map((other) => Math.hypot(other.x - stop.x, other.y - stop.y)).sort((a, b) => a - b);
    const distance = distances[Math.min(NEAR, distances.length - 1)] ?? Infinity;
    if (best === null || distance < best.distance) best = { at: [stop.x, stop.y], distance };
  }
  return best?.at ?? null;
}
