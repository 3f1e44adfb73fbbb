import type { Lang } from '../messages/lang';

/** Names one after another, without a last “and”: 安徽、重庆 or Anhui, Chongqing. */
export const joinNames = (names: readonly (string | number)[], lang: Lang): string =>
  names.join(lang === 'zh' ? '、' : ', ');

/** Statements one after another. */
export const joinClauses = (clauses: readonly string[], lang: Lang): string =>
  clauses.join(lang === 'zh' ? '；' : '; ');
