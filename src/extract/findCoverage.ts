import type { FoundNumber } from './scanNumbers';

const COVERED = /全覆盖|全部覆盖|全部建成|全部建设完成|全部设立/gu;
/** In its own clause, or in the one before a bare 实现. */
const OF_STATIONS =
  /(?:社工|社会工作)[^，,；;。\n]{0,14}(?:[，,](?:到?\d{4}年底?前?)?(?:已?基本)?(?:已?实现|达到)了?)?$/u;

/** 全覆盖 and 全部建成 say 100 percent without a numeral, where they speak of social work and no number stands by. */
export function findCoverage(text: string): FoundNumber[] {
  return [...text.matchAll(COVERED)].flatMap(({ 0: words, index }): FoundNumber[] => {
    // A headline repeats what the article says.
    if (!/[。；;，,]/u.test(text.slice(index, index + 80).split('\n')[0] ?? '')) return [];
    const before = text.slice(Math.max(0, index - 40), index);
    if (!OF_STATIONS.test(before) || /[%\d]$/u.test(before)) return [];
    const end = index + words.length;
    return [{ start: index, end, value: 100, qualifier: 'exact', unitWord: '%', isImplied: true }];
  });
}
