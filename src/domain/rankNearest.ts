/** Number of single-character edits between two words; two neighbours that changed places are one. */
export function computeDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** One edit in three letters leaves a word recognisable. */
const LETTERS_PER_SLIP = 3;

/** Whether a word may be a slip of another, or its beginning. */
function isClose(asked: string, word: string): boolean {
  if (asked.length >= LETTERS_PER_SLIP && word.startsWith(asked)) return true;
  return computeDistance(asked, word) <= Math.floor(Math.min(asked.length, word.length) / LETTERS_PER_SLIP);
}

/** The known words close to one that is not known, best first: shared beginnings count double. None for nonsense. */
export function rankNearest<T>(asked: string, items: readonly T[], key: (item: T) => string, count = 5): T[] {
  const score = (word: string) => {
    let shared = 0;
    while (shared < word.length && word[shared] === asked[shared]) shared += 1;
    return computeDistance(asked, word) - shared;
  };
  return items
    .filter((item) => isClose(asked, key(item)))
    .map((item) => ({ item, score: score(key(item)) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map((entry) => entry.item);
}
