import { watchColours } from './watchColours';

/** Where a slash is a letter, or a box stands above the page already. */
const TYPED_IN = 'input, select, textarea, dialog, [contenteditable]';

let unwatch: () => void = () => {};

/**
 * The key / presses the button of the search box from anywhere on the page, and the box with its index comes as soon as
 * the button is approached or a key is pressed.
 */
export function watchFind(button: HTMLElement | null): void {
  unwatch();
  const unwatchColours = watchColours();
  if (!button) return;
  // Should it not come, that is said when the box is asked for.
  const prefetch = () =>
    void import('../views/find/prefetchFind').then(({ prefetchFind }) => prefetchFind()).catch(() => {});
  const press = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
    // Firefox would open its own search.
    event.preventDefault();
    button.click();
  };
  button.setAttribute('aria-keyshortcuts', '/');
  button.addEventListener('pointerenter', prefetch, { once: true });
  button.addEventListener('focus', prefetch, { once: true });
  addEventListener('keydown', press);
  addEventListener('keydown', prefetch, { once: true });
  unwatch = () => {
    removeEventListener('keydown', press);
    removeEventListener('keydown', prefetch);
    unwatchColours();
  };
}
