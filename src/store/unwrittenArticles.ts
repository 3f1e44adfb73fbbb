import type { OwnArticle } from '../domain/ownArticle';

/**
 * Decisions that the browser has not confirmed to have written: a page may be left in the same moment, and then its
 * writing is given up. Each tab has its own, so that none takes another's for its own.
 */
const KEY = 'atlas-unwritten-articles';

/** An article as it is to be; null: it is to go. */
type Unwritten = readonly (readonly [id: string, article: OwnArticle | null])[];

/** What this tab was left over; nothing where the browser keeps nothing. */
export function readUnwritten(): Unwritten {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Unwritten;
  } catch {
    return [];
  }
}

function removeAll(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Refused: nothing was there.
  }
}

function save(unwritten: Unwritten): void {
  try {
    if (unwritten.length === 0) removeAll();
    else sessionStorage.setItem(KEY, JSON.stringify(unwritten));
  } catch {
    // Refused, or too long: what remains is the writing that is under way, and no earlier decision.
    removeAll();
  }
}

/** Holds a decision until it is written; the last one of an article counts. */
export const holdUnwritten = (id: string, article: OwnArticle | null): void =>
  save([...readUnwritten().filter(([one]) => one !== id), [id, article]]);

/** Forgets a decision that is written, where none has followed it. */
export function forgetUnwritten(id: string, article: OwnArticle | null): void {
  const written = JSON.stringify(article);
  save(readUnwritten().filter(([one, last]) => one !== id || JSON.stringify(last) !== written));
}
