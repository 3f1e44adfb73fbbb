import { fromPanel } from '../../charts/map/geometry/mapTransform';
import { type MapZoom, type Pair, pinchZoom, zoomFrame } from '../../charts/map/geometry/mapZoom';
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

/** Shows the map as it will be, until it is drawn anew: its words follow when the fingers are lifted. */
function preview(svg: SVGSVGElement, frame: MapFrame, from: MapZoom | null, to: MapZoom | null): void {
  const [before, after] = [zoomFrame(frame, from).transform, zoomFrame(frame, to).transform];
  const factor = after.scale / before.scale;
  const share = (length: number, whole: number) => `${(length / whole) * 100}%`;
  if (svg.parentElement) svg.parentElement.style.overflow = 'hidden';
  svg.style.transformOrigin = '0 0';
  svg.style.transform = `translate(${share(after.x - before.x * factor, frame.width)}, ${share(after.y - before.y * factor, frame.height)}) scale(${factor})`;
}

/**
 * Two fingers enlarge and move a map; a mouse moves one that is enlarged. One finger stays the page's, so that nobody
 * is held on the map.
 * @returns what takes the listeners off again
 */
export function listenForGestures(panel: HTMLElement, read: () => GestureView): () => void {
  const off = new AbortController();
  const { signal } = off;
  let start: {
    readonly svg: SVGSVGElement;
    readonly frame: MapFrame;
    readonly zoom: MapZoom | null;
    readonly from: Pair;
  } | null = null;
  let next: MapZoom | null = null;
  const begin = (target: EventTarget | null, pairOf: (svg: SVGSVGElement, frame: MapFrame) => Pair): void => {
    const svg = (target as Element | null)?.closest<SVGSVGElement>('.place-map-svg');
    const { frame, zoom } = read();
    if (!svg || !frame) return;
    start = { svg, frame, zoom, from: pairOf(svg, frame) };
    next = zoom;
  };
  const move = (to: Pair): void => {
    if (!start) return;
    next = pinchZoom(start.frame, start.zoom, start.from, to);
    preview(start.svg, start.frame, start.zoom, next);
  };
  const end = (): void => {
    if (!start) return;
    start.svg.style.transform = '';
    if (start.svg.parentElement) start.svg.parentElement.style.overflow = '';
    if (next !== start.zoom) read().onZoom(next);
    start = null;
  };
  const pointOf = (
    { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
    svg: SVGSVGElement,
    frame: MapFrame,
  ): readonly [number, number] => {
    // The panel's box, not the drawing's, which the gesture itself moves.
    const box = (svg.parentElement ?? svg).getBoundingClientRect();
    const ratio = frame.width / box.width;
    return [(clientX - box.left) * ratio, (clientY - box.top) * ratio];
  };
  const pairOf =
    (touches: TouchList) =>
    (svg: SVGSVGElement, frame: MapFrame): Pair => {
      const [a, b] = [touches[0], touches[1]];
      return a && b
        ? [pointOf(a, svg, frame), pointOf(b, svg, frame)]
        : [
            [0, 0],
            [0, 0],
          ];
    };
  panel.addEventListener(
    'touchstart',
    ({ target, touches }) => {
      if (touches.length === 2) begin(target, pairOf(touches));
      else end();
    },
    { signal, passive: true },
  );
  panel.addEventListener(
    'touchmove',
    (event) => {
      if (!start || event.touches.length !== 2) return;
      if (event.cancelable) event.preventDefault();
      move(pairOf(event.touches)(start.svg, start.frame));
    },
    { signal, passive: false },
  );
  for (const name of ['touchend', 'touchcancel'] as const) panel.addEventListener(name, end, { signal, passive: true });
  panel.addEventListener(
    'pointerdown',
    (down) => {
      if (down.pointerType !== 'mouse' || down.button !== 0 || read().zoom === null) return;
      const drag = new AbortController();
      const moving = { signal: drag.signal };
      // A mouse is two fingers that stay as far apart as they are.
      const pair =
        ({ clientX, clientY }: PointerEvent) =>
        (svg: SVGSVGElement, frame: MapFrame): Pair => {
          const [x, y] = pointOf({ clientX, clientY }, svg, frame);
          return [
            [x - 50, y],
            [x + 50, y],
          ];
        };
      window.addEventListener(
        'pointermove',
        (event) => {
          if (!start && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > DRAG_PX)
            begin(down.target, pair(down));
          if (start) move(pair(event)(start.svg, start.frame));
        },
        moving,
      );
      window.addEventListener(
        'pointerup',
        () => {
          drag.abort();
          if (!start) return;
          end();
          // The click that follows is the end of the drag.
          const stop = (event: Event) => event.stopPropagation();
          window.addEventListener('click', stop, { capture: true, once: true });
          setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
        },
        moving,
      );
      signal.addEventListener('abort', () => drag.abort());
    },
    { signal },
  );
  return () => off.abort();
}

/** Middle of what is seen, in frame units. */
export const middleOf = (frame: MapFrame, zoom: MapZoom | null): readonly [number, number] =>
  fromPanel(zoomFrame(frame, zoom).transform, [frame.width / 2, frame.height / 2]);
