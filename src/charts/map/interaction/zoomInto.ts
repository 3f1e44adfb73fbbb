import type { MapView } from './mapView';
import { toPanel } from '../geometry/mapTransform';

const DURATION_MS = 320;
/** The map waits in its last position for the next page; should none come, it goes back. */
const WAIT_MS = 1500;
const MAX_SCALE = 6;

/** Middle and size of a place in shares of the panel. */
function frameOf(adcode: string, { geo, placed }: MapView): { x: number; y: number; scale: number } | null {
  const { width, height, transform } = placed.frame;
  const area = geo.areas.find((item) => item.adcode === adcode);
  const mark = placed.marks.find((item) => item.place.adcode === adcode);
  if (!area) return mark ? { x: mark.x / width, y: mark.y / height, scale: MAX_SCALE / 2 } : null;
  const [left, top] = toPanel(transform, [area.box[0], area.box[1]]);
  const [right, bottom] = toPanel(transform, [area.box[2], area.box[3]]);
  return {
    x: (left + right) / 2 / width,
    y: (top + bottom) / 2 / height,
    scale: Math.min(MAX_SCALE, width / (right - left), height / (bottom - top)),
  };
}

/** Moves the map towards a place, then opens it. At once, without movement, for readers who ask for less of it. */
export function zoomInto(adcode: string, svg: SVGSVGElement, view: MapView, onDone: () => void): void {
  const to = frameOf(adcode, view);
  const panel = svg.closest<HTMLElement>('.place-map');
  if (!to || !panel || matchMedia('(prefers-reduced-motion: reduce)').matches) return onDone();
  view.pointing.onHighlight(null);
  panel.style.overflow = 'hidden';
  const middle = `translate(${(0.5 - to.x) * 100}%, ${(0.5 - to.y) * 100}%)`;
  const zoom = svg.animate(
    [
      { transformOrigin: `${to.x * 100}% ${to.y * 100}%`, transform: 'none', opacity: 1 },
      { transformOrigin: `${to.x * 100}% ${to.y * 100}%`, transform: `${middle} scale(${to.scale})`, opacity: 0.35 },
    ],
    { duration: DURATION_MS, easing: 'ease-in-out', fill: 'forwards' },
  );
  zoom.finished.then(onDone, onDone);
  setTimeout(() => {
    zoom.cancel();
    panel.style.overflow = '';
  }, DURATION_MS + WAIT_MS);
}
