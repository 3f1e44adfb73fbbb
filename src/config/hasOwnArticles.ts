/**
 * Whether the reader has ever added an article in this browser: only then is it worth while to look for them.
 * app/boot.js writes it on the root, from what ownArticlesMemory keeps.
 */
export const hasOwnArticles = (): boolean => Boolean(document.documentElement.dataset['own']);
