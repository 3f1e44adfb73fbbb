/** Edits (insert, delete, replace one character) between two words. */
function computeDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The fix for a name that resolves to nothing: `did you mean …?` with up to three nearest names, or else how to add
 * one.
 */
export function suggestNearest(word: string, known: Iterable<string>, otherwise: string): string {
  const limit = Math.max(2, Math.ceil(word.length / 3));
  const near = [...new Set(known)]
    .map((name) => ({ name, distance: computeDistance(word, name) }))
    .filter(({ name, distance }) => distance <= limit || name.includes(word) || word.includes(name))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
    .map(({ name }) => name);
  return near.length === 0 ? otherwise : `did you mean ${near.join(' or ')}? Otherwise ${otherwise}`;
}
