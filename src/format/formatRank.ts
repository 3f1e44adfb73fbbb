import type { RankSpan } from '../domain/rankSpan';

/** A rank as short as a column allows: `1`, or `1–2` where the words of the sources leave it open. */
export const formatRank = ({ best, worst }: Omit<RankSpan, 'isTied'>): string =>
  best === worst ? String(best) : `${best}–${worst}`;
