import { findStop } from './walk';

/** What a row says: the sentence that it carries, or the words of its parts as a screen reader has them. */
function readRow(link: HTMLElement): string {
  const told = link.closest<HTMLElement>('[data-spoken]')?.dataset['spoken'];
  if (told !== undefined) return told;
  const parts = [...(link.closest('li')?.children ?? [])].map((part) => {
    const words = part.cloneNode(true) as Element;
    for (const hidden of words.querySelectorAll('[aria-hidden], svg, button')) hidden.remove();
    return words.textContent?.trim() ?? '';
  });
  return parts.filter(Boolean).join('; ');
}

/**
 * Moves the focus to the neighbour of a link in the direction of an arrow key, and says what stands there; nothing at
 * the edge.
 */
export function moveFocus(box: HTMLElement, own: Element, selector: string, key: string): string {
  const stops = [...box.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const place = element.getBoundingClientRect();
    // By their left edge: names of a list stand on one line, however long they are.
    return { element, x: place.left, y: place.top + place.height / 2 };
  });
  const next = findStop(
    stops,
    stops.find((stop) => stop.element === own),
    key,
  );
  next?.element.focus();
  return next ? readRow(next.element) : '';
}
