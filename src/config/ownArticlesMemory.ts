/** app/boot.js reads the same key. */
const KEY = 'atlas-own-articles';
const HIDDEN = 'atlas-own-hidden';

/** Whether the reader has hidden his own numbers. */
export function isOwnHidden(): boolean {
  try {
    return localStorage.getItem(HIDDEN) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether he has; a browser that keeps nothing shows them again. */
export function rememberOwnHidden(isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(HIDDEN, '1');
    else localStorage.removeItem(HIDDEN);
  } catch {
    // Holds until the page is left.
  }
}

/** Remembers that there are some; a browser that keeps nothing has none when the page is left. */
export function rememberOwnArticles(): void {
  document.documentElement.dataset['own'] = '1';
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Told by the shelf.
  }
}
