import { findStop } from './walk';

/** Moves the focus to the neighbour of a link in the direction of an arrow key; null at the edge. */
export function moveFocus(box: HTMLElement, own: Element, selector: string, key: string): HTMLElement | null {
  const stops = [...box.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const place = element.getBoundingClientRect();
    // By their left edge: names of a list stand on one line, however long they are.
    return { element, x: place.left, y: place.top + place.height / 2 };
  });
  const next = findStop(stops, stops.find((stop) => stop.element === own), key);
  next?.element.focus();
  return next?.element ?? null;
}
