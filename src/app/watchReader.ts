import { watchPopovers } from '../ui/browser/watchPopovers';
import { keepPlace } from './keepPlace';
import { watchColours } from './watchColours';

let unwatch: () => void = () => {};

/**
 * What begins with the reader's first act: his place on the page is kept, help boxes stand beside their buttons, and
 * the search box with its index comes as soon as its button is approached or a key is pressed.
 */
export function watchReader(button: HTMLElement | null): void {
  unwatch();
  keepPlace();
  watchPopovers();
  const unwatchColours = watchColours();
  if (!button) return;
  // Should it not come, that is said when the box is asked for.
  const prefetch = () =>
    void import('../views/find/prefetchFind').then(({ prefetchFind }) => prefetchFind()).catch(() => {});
  button.addEventListener('pointerenter', prefetch, { once: true });
  button.addEventListener('focus', prefetch, { once: true });
  addEventListener('keydown', prefetch, { once: true });
  unwatch = () => {
    removeEventListener('keydown', prefetch);
    unwatchColours();
  };
}
