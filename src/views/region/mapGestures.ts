import { fromPanel } from '../../charts/map/geometry/fromPanel';
import { selectStops } from '../../charts/map/interaction/findPlace';
import type { RegionMap } from '../../charts/map/placing/layoutRegionMap';
import { findCrowd, type MapZoom, type Pair, pinchZoom, zoomFrame } from '../../charts/map/geometry/mapZoom';
import type { MapFrame } from '../../charts/map/geometry/mapFrame';

/** What the gestures act on, as it is now. */
export interface GestureView {
  /** The frame of the whole map; null while there is none. */
  readonly frame: MapFrame | null;
  readonly zoom: MapZoom | null;
  readonly onZoom: (zoom: MapZoom | null) => void;
}

/** A mouse that has moved so far drags the map; what it is let go over is not clicked. */
const DRAG_PX = 5;

/** What a map is drawn in. */
const panelOf = (svg: SVGSVGElement): HTMLElement | SVGSVGElement => svg.closest<HTMLElement>('.place-map') ?? svg;

/** Shows the map as it will be, until it is drawn anew: its words follow when the fingers are lifted. */
function preview(svg: SVGSVGElement, frame: MapFrame, from: MapZoom | null, to: MapZoom | null): void {
  const [before, after] = [zoomFrame(frame, from).transform, zoomFrame(frame, to).transform];
  const factor = after.scale / before.scale;
  const share = (length: number, whole: number) => `${(length / whole) * 100}%`;
  panelOf(svg).style.overflow = 'hidden';
  svg.style.transformOrigin = '0 0';
  const x = share(after.x - before.x * factor, frame.width);
  const y = share(after.y - before.y * factor, frame.height);
  svg.style.transform = `translate(${x}, ${y}) scale(${factor})`;
}

/** Where a pointer or a finger is on the screen, in CSS pixels. */
interface ScreenPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where the two fingers are, in frame units of the drawing they hold. */
type PairOf = (svg: SVGSVGElement, frame: MapFrame) => Pair;

/** What was held when the gesture began. */
interface GestureStart {
  readonly svg: SVGSVGElement;
  readonly frame: MapFrame;
  readonly zoom: MapZoom | null;
  readonly from: Pair;
}

function pointOf({ clientX, clientY }: ScreenPoint, svg: SVGSVGElement, frame: MapFrame): readonly [number, number] {
  // The panel's box, not the drawing's, which the gesture itself moves.
  const box = panelOf(svg).getBoundingClientRect();
  const ratio = frame.width / box.width;
  return [(clientX - box.left) * ratio, (clientY - box.top) * ratio];
}

/** The first two fingers. */
function fingersOf(touches: TouchList): PairOf {
  return (svg, frame) => {
    const [a, b] = [touches[0], touches[1]];
    return a && b
      ? [pointOf(a, svg, frame), pointOf(b, svg, frame)]
      : [
          [0, 0],
          [0, 0],
        ];
  };
}

/** A mouse is two fingers that stay as far apart as they are. */
function mouseAsFingers(mouse: ScreenPoint): PairOf {
  return (svg, frame) => {
    const [x, y] = pointOf(mouse, svg, frame);
    return [
      [x - 50, y],
      [x + 50, y],
    ];
  };
}

/** The one gesture that can be under way on a panel: what it holds and what the map will be when it ends. */
class MapGesture {
  private start: GestureStart | null = null;
  private next: MapZoom | null = null;

  constructor(private readonly read: () => GestureView) {}

  get isUnderWay(): boolean {
    return this.start !== null;
  }

  get isEnlarged(): boolean {
    return this.read().zoom !== null;
  }

  /** Takes hold of the map that `target` is part of; of nothing where it is part of none. */
  begin(target: EventTarget | null, pairOf: PairOf): void {
    const svg = (target as Element | null)?.closest<SVGSVGElement>('.place-map-svg');
    const { frame, zoom } = this.read();
    if (!svg || !frame) return;
    this.start = { svg, frame, zoom, from: pairOf(svg, frame) };
    this.next = zoom;
  }

  move(pairOf: PairOf): void {
    if (!this.start) return;
    const { svg, frame, zoom, from } = this.start;
    this.next = pinchZoom(frame, zoom, from, pairOf(svg, frame));
    preview(svg, frame, zoom, this.next);
  }

  end(): void {
    if (!this.start) return;
    const { svg, zoom } = this.start;
    svg.style.transform = '';
    panelOf(svg).style.overflow = '';
    if (this.next !== zoom) this.read().onZoom(this.next);
    this.start = null;
  }
}

function listenForFingers(panel: HTMLElement, gesture: MapGesture, signal: AbortSignal): void {
  const begin = ({ target, touches }: TouchEvent): void => {
    if (touches.length === 2) gesture.begin(target, fingersOf(touches));
    else gesture.end();
  };
  const move = (event: TouchEvent): void => {
    if (!gesture.isUnderWay || event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    gesture.move(fingersOf(event.touches));
  };
  const end = (): void => gesture.end();
  panel.addEventListener('touchstart', begin, { signal, passive: true });
  panel.addEventListener('touchmove', move, { signal, passive: false });
  for (const name of ['touchend', 'touchcancel'] as const) panel.addEventListener(name, end, { signal, passive: true });
}

/** The click that follows is the end of the drag. */
function swallowNextClick(): void {
  const stop = (event: Event) => event.stopPropagation();
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}

/** Follows the mouse, wherever it goes, until its button is let go or `signal` ends the listening. */
function followDrag(down: PointerEvent, gesture: MapGesture, signal: AbortSignal): void {
  const drag = new AbortController();
  const move = (event: PointerEvent): void => {
    const isFar = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > DRAG_PX;
    if (!gesture.isUnderWay && isFar) gesture.begin(down.target, mouseAsFingers(down));
    gesture.move(mouseAsFingers(event));
  };
  const drop = (): void => {
    drag.abort();
    if (!gesture.isUnderWay) return;
    gesture.end();
    swallowNextClick();
  };
  window.addEventListener('pointermove', move, { signal: drag.signal });
  window.addEventListener('pointerup', drop, { signal: drag.signal });
  signal.addEventListener('abort', () => drag.abort());
}

function listenForMouse(panel: HTMLElement, gesture: MapGesture, signal: AbortSignal): void {
  const begin = (down: PointerEvent): void => {
    if (down.pointerType !== 'mouse' || down.button !== 0 || !gesture.isEnlarged) return;
    followDrag(down, gesture, signal);
  };
  panel.addEventListener('pointerdown', begin, { signal });
}

/**
 * Two fingers enlarge and move a map; a mouse moves one that is enlarged. One finger stays the page's, so that nobody
 * is held on the map.
 * @returns what takes the listeners off again
 */
export function listenForGestures(panel: HTMLElement, read: () => GestureView): () => void {
  const off = new AbortController();
  const gesture = new MapGesture(read);
  listenForFingers(panel, gesture, off.signal);
  listenForMouse(panel, gesture, off.signal);
  return () => off.abort();
}

/** Middle of what is seen, in frame units. */
const middleOf = (frame: MapFrame, zoom: MapZoom | null): readonly [number, number] =>
  fromPanel(zoomFrame(frame, zoom).transform, [frame.width / 2, frame.height / 2]);

/**
 * Around which point a button or a key enlarges: the highlighted place, else the one that the page is about, else the
 * crowd; of what is enlarged already, its middle.
 */
export function selectCentre(
  { geo, placed, whole }: RegionMap,
  zoom: MapZoom | null,
  focus: string,
  highlighted: string | null,
): readonly [number, number] {
  const areaOf = (code: string | null) => geo.areas.find((area) => area.adcode === code)?.label;
  if (zoom !== null) return areaOf(highlighted) ?? middleOf(whole, zoom);
  const crowd = findCrowd(selectStops(geo, placed));
  return areaOf(highlighted) ?? areaOf(focus) ?? (crowd ? fromPanel(whole.transform, crowd) : middleOf(whole, null));
}
