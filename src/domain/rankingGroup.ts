import type { Level } from './codes';

/**
 * Places that may be ranked against each other: provinces (and the nation) among themselves, cities and counties among
 * themselves.
 */
export type RankingGroup = 'province' | 'local';

/** The ranking group of a place: a county is not ranked against a province. */
export const selectRankingGroup = (level: Level): RankingGroup =>
  level === 'province' || level === 'nation' ? 'province' : 'local';
