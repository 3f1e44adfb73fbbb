const KEY = 'atlas-own-articles';

/** Whether the reader has ever added an article in this browser: only then is it worth while to look for them. */
export function hasOwnArticles(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers that there are some; a browser that keeps nothing has none when the page is left. */
export function rememberOwnArticles(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Told by the shelf.
  }
}
