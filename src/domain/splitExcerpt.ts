/** An excerpt in three parts: the words before the number, the number as printed, the words after. */
export interface SplitExcerpt {
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

/**
 * Finds the printed number inside its excerpt, white space aside; the whole excerpt is `before` when it is not there.
 */
export function splitExcerpt(excerpt: string, printed: string): SplitExcerpt {
  const pattern = [...printed.replace(/\s/g, '')].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  // The last occurrence: in 从2008年仅13人至激增至2023年966人 a short number may also be part of a year before it.
  const all = [...excerpt.matchAll(new RegExp(pattern, 'g'))];
  const match = all.find((m) => !/[\d.]/.test(excerpt[m.index - 1] ?? '') || !/^\d/.test(printed)) ?? all.at(-1);
  if (!match) return { before: excerpt, printed: '', after: '' };
  return {
    before: excerpt.slice(0, match.index),
    printed: match[0],
    after: excerpt.slice(match.index + match[0].length),
  };
}
