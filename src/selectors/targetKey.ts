import type { Census, CountedFigure } from '../domain/facts';
import { indexDataset } from './indexDataset';

/**
 * Targets split from one list in one sentence (nine districts of 沈阳) share a key; one list may name several
 * indicators (重庆: two coverages), each a target of its own.
 */
export const targetKey = (target: Pick<CountedFigure, 'id' | 'article' | 'list' | 'indicator'>): string =>
  target.list ? `${target.article}/${target.list}/${target.indicator}` : target.id;

/** How many targets there are, without judging them; a list of places counts as one. Provinces empty = all. */
export function countTargets(dataset: Census, provinces: readonly string[] = []): number {
  const { liesInAny } = indexDataset(dataset);
  const isKept = ({ kind, region }: CountedFigure) => kind === 'target' && liesInAny(region, provinces);
  return new Set(dataset.figures.filter(isKept).map(targetKey)).size;
}
