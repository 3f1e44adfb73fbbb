import { isPlainClick } from '../../../config/isPlainClick';
import { hrefOf } from '../../../config/paths';
import { findNeighbour, findPlace, selectStops } from './findPlace';
import type { MapView } from './mapView';
import { zoomInto } from './zoomInto';

// Loaded with the first act of the reader: nothing here is needed to draw the map.

/** A pointer on its way to the card may cross other places: for so long they are not highlighted. */
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

/** A click or a tap. */
type Click = Spot & Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'preventDefault'>;

/** Where the pointer was when the map last heard of it. */
let lastSpot: Spot | null = null;

// A card that Escape has closed leaves the map under a pointer that has not moved, and the browser says so with a move
// of its own: until the pointer really moves, nothing is highlighted.
let pointer: Spot | null = null;
let hushed: Spot | null = null;
addEventListener(
  'pointermove',
  ({ clientX, clientY }) => {
    pointer = { clientX, clientY };
  },
  { capture: true, passive: true },
);
addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Escape') hushed = pointer;
  },
  { capture: true },
);

function placeUnder(spot: Spot, svg: SVGSVGElement, { placed, geo }: MapView): string | null {
  const box = svg.getBoundingClientRect();
  const ratio = placed.frame.width / box.width;
  return findPlace(placed, geo, (spot.clientX - box.left) * ratio, (spot.clientY - box.top) * ratio);
}

const distanceTo = (box: DOMRect, { clientX, clientY }: Spot): number =>
  Math.hypot(
    Math.max(box.left - clientX, 0, clientX - box.right),
    Math.max(box.top - clientY, 0, clientY - box.bottom),
  );

/** Whether the pointer has just come nearer to the card of the highlighted place. */
function isCrossing(card: DOMRect | null, spot: Spot): boolean {
  if (!card || !lastSpot) return false;
  const distance = distanceTo(card, spot);
  return distance < CROSSING_PX && distance < distanceTo(card, lastSpot);
}

/** Makes the map a link to a place, for a click that asks for another tab and for the browser's own menu. */
function linkTo(adcode: string | null, svg: SVGSVGElement, { addressOf }: MapView): void {
  const link = svg.closest('a');
  if (!link) return;
  const address = adcode && addressOf(adcode);
  if (address) Object.assign(link, { href: hrefOf(address), tabIndex: -1, draggable: false });
  else link.removeAttribute('href');
}

/** Highlights the place under the pointer, at once or, on the way to the open card, when it stays there. */
export function pointAt(spot: Spot, svg: SVGSVGElement, view: MapView): void {
  if (hushed && hushed.clientX === spot.clientX && hushed.clientY === spot.clientY) return;
  hushed = null;
  const adcode = placeUnder(spot, svg, view);
  const { readHighlighted, readCardBox, onHighlight, onHighlightLater } = view.pointing;
  const highlighted = readHighlighted();
  if (highlighted !== null && adcode !== highlighted && isCrossing(readCardBox(), spot))
    onHighlightLater(adcode, CROSSING_MS);
  else onHighlight(adcode);
  lastSpot = { clientX: spot.clientX, clientY: spot.clientY };
  // After all that is measured: a style that has changed would be computed for it.
  svg.style.cursor = adcode ? 'pointer' : '';
  linkTo(adcode, svg, view);
}

function open(adcode: string, svg: SVGSVGElement, view: MapView): void {
  // What was crossed on the way is not highlighted any more.
  view.pointing.onHighlight(view.pointing.readHighlighted());
  if (view.isDrill && adcode !== view.focus) zoomInto(adcode, svg, view, () => view.onOpen(adcode));
  else view.onOpen(adcode);
}

/** Opens the place that was clicked or tapped; in another tab the browser does. */
export function openAt(spot: Click, svg: SVGSVGElement, view: MapView): void {
  if (!isPlainClick(spot)) return;
  spot.preventDefault();
  const adcode = placeUnder(spot, svg, view);
  if (!adcode) return;
  const { onHighlight, onTap } = view.pointing;
  if (onTap && view.placed.frame.isCompact && spot.pointerType === 'touch') {
    onHighlight(adcode);
    onTap(adcode);
  } else open(adcode, svg, view);
}

/** Arrow keys go to the neighbouring place in their direction, Enter opens, Escape leaves. */
export function pressKey(key: string, svg: SVGSVGElement, view: MapView): void {
  const { readHighlighted, onHighlight } = view.pointing;
  const highlighted = readHighlighted();
  if (key === 'Escape') return onHighlight(null);
  if (key === 'Enter' && highlighted) return open(highlighted, svg, view);
  const step = ZOOM_KEYS[key];
  if (step !== undefined) return view.onZoom?.(step);
  const stops = selectStops(view.geo, view.placed);
  const next = findNeighbour(
    stops,
    stops.find((stop) => stop.adcode === highlighted),
    key,
  );
  if (!next) return;
  onHighlight(next.adcode);
  view.onReach?.(next);
}

/** The map has the focus: its first place is highlighted, so that the keys have somewhere to start from. */
export function enterMap(view: MapView): void {
  const [first] = selectStops(view.geo, view.placed);
  if (!view.pointing.readHighlighted() && first) view.pointing.onHighlight(first.adcode);
}
