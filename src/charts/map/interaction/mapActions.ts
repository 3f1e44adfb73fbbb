import type { GeoMap } from '../../../domain/geoMap';
import { findNeighbour, findPlace, selectStops, type Stop } from './findPlace';
import type { PlacedMap } from '../placing/placedMap';
import { zoomInto } from './zoomInto';

// Loaded when the page is idle or the pointer comes: nothing here is needed to draw the map.

/** The map that a pointer or a key acts on. */
export interface MapView {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly readAttended: () => string | null;
  readonly onAttend: (adcode: string | null) => void;
  readonly onOpen: (adcode: string) => void;
  readonly onTap?: ((adcode: string) => void) | undefined;
  /** Whether opening a place leads into it, so that the map moves towards it first. */
  readonly isDrill?: boolean | undefined;
  /** The area that the page is about: opening it leads nowhere else. */
  readonly focus?: string | undefined;
  /** Enlarges the map by a step, makes it smaller, or shows all of it again. */
  readonly onZoom?: ((step: 1 | -1 | 0) => void) | undefined;
  /** The keys have led to a place, which may lie outside what is seen. */
  readonly onReach?: ((stop: Stop) => void) | undefined;
}

/** The card about the attended place (ui/PlaceCard). */
const CARD = '.map-tip';
/** A pointer on its way to the card may cross other places: for so long they are not attended. */
const CROSSING_MS = 400;
/** From farther away it is not on its way to the card. */
const CROSSING_PX = 180;

const ZOOM_KEYS: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, 0: 0 };

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
  /** Of a click: a mouse, a pen or a finger, where the browser says so. */
  readonly pointerType?: string;
}

let lastSpot: Spot | null = null;
let crossing: ReturnType<typeof setTimeout> | undefined;

// A card that Escape has closed leaves the map under a pointer that has not moved, and the browser says so with a move
// of its own: until the pointer really moves, nothing is attended.
let pointer: Spot | null = null;
let hushed: Spot | null = null;
addEventListener(
  'pointermove',
  ({ clientX, clientY, target }) => {
    pointer = { clientX, clientY };
    if (target instanceof Element && target.closest(CARD)) stopCrossing();
  },
  { capture: true, passive: true },
);
addEventListener(
  'keydown',
  ({ key }) => {
    if (key !== 'Escape') return;
    hushed = pointer;
    stopCrossing();
  },
  { capture: true },
);

function placeUnder(target: Element, spot: Spot, svg: SVGSVGElement, { placed, geo }: MapView): string | null {
  const tile = target.closest<SVGGElement>('[data-adcode]')?.dataset['adcode'];
  if (tile && placed.tiles.some((item) => item.adcode === tile)) return tile;
  const box = svg.getBoundingClientRect();
  const ratio = placed.frame.width / box.width;
  return findPlace(
    placed,
    geo,
    (target as SVGElement).dataset['area'] ?? null,
    (spot.clientX - box.left) * ratio,
    (spot.clientY - box.top) * ratio,
  );
}

const distanceTo = (box: DOMRect, { clientX, clientY }: Spot): number =>
  Math.hypot(
    Math.max(box.left - clientX, 0, clientX - box.right),
    Math.max(box.top - clientY, 0, clientY - box.bottom),
  );

/** Whether the pointer has just come nearer to the card of the attended place. */
function isCrossing(svg: SVGSVGElement, spot: Spot): boolean {
  const card = svg.parentElement?.querySelector(CARD)?.getBoundingClientRect();
  if (!card || !lastSpot) return false;
  const distance = distanceTo(card, spot);
  return distance < CROSSING_PX && distance < distanceTo(card, lastSpot);
}

/** Keeps the attended place: the pointer has reached its card, or has left the map. */
export const stopCrossing = (): void => clearTimeout(crossing);

/** Attends the place under the pointer, at once or, on the way to the open card, when it stays there. */
export function pointAt(target: Element, spot: Spot, svg: SVGSVGElement, view: MapView): void {
  if (hushed && hushed.clientX === spot.clientX && hushed.clientY === spot.clientY) return;
  hushed = null;
  const adcode = placeUnder(target, spot, svg, view);
  stopCrossing();
  const attended = view.readAttended();
  if (attended !== null && adcode !== attended && isCrossing(svg, spot))
    crossing = setTimeout(() => view.onAttend(adcode), CROSSING_MS);
  else view.onAttend(adcode);
  lastSpot = { clientX: spot.clientX, clientY: spot.clientY };
}

function open(adcode: string, svg: SVGSVGElement, view: MapView): void {
  stopCrossing();
  if (view.isDrill && adcode !== view.focus) zoomInto(adcode, svg, view, () => view.onOpen(adcode));
  else view.onOpen(adcode);
}

/** Opens the place that was clicked or tapped. */
export function openAt(target: Element, spot: Spot, svg: SVGSVGElement, view: MapView): void {
  const adcode = placeUnder(target, spot, svg, view);
  if (!adcode) return;
  if (view.onTap && view.placed.frame.isCompact && spot.pointerType === 'touch') {
    view.onAttend(adcode);
    view.onTap(adcode);
  } else open(adcode, svg, view);
}

/** Arrow keys go to the neighbouring place in their direction, Enter opens, Escape leaves. */
export function pressKey(key: string, svg: SVGSVGElement, view: MapView): void {
  const attended = view.readAttended();
  if (key === 'Escape') return view.onAttend(null);
  if (key === 'Enter' && attended) return open(attended, svg, view);
  const step = ZOOM_KEYS[key];
  if (step !== undefined) return view.onZoom?.(step);
  const stops = selectStops(view.geo, view.placed);
  const next = findNeighbour(
    stops,
    stops.find((stop) => stop.adcode === attended),
    key,
  );
  if (!next) return;
  view.onAttend(next.adcode);
  view.onReach?.(next);
}

/** The map has the focus: its first place is attended, so that the keys have somewhere to start from. */
export function enterMap(view: MapView): void {
  const [first] = selectStops(view.geo, view.placed);
  if (!view.readAttended() && first) view.onAttend(first.adcode);
}
