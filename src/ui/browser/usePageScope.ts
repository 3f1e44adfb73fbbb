import { matchPath, useLocation } from 'react-router-dom';
import { routes } from '../../config/paths';
import type { SliceScope } from '../../domain/slice';

const ALL = { of: 'all' } as const;

/** What of the dataset a page reads: that of one thing, or all of it. */
export type PageScope = SliceScope | typeof ALL;

/** What the page at an address of the site (without base) reads. */
export function scopeOfPage(pathname: string, search = ''): PageScope {
  const indicator = new URLSearchParams(search).get('indicator') || null;
  for (const of of ['region', 'target', 'figure'] as const) {
    const [key] = Object.values(matchPath(routes[of], pathname)?.params ?? {});
    if (key) return of === 'region' ? { of, key, indicator } : { of, key };
  }
  return ALL;
}

/** Whether the words of a page are apart from those of all: of places and figures, which most links lead to. */
export const hasOwnWords = ({ of }: PageScope): boolean => of === 'region' || of === 'figure';

/** What the page of the current address reads. */
export function usePageScope(): PageScope {
  const { pathname, search } = useLocation();
  return scopeOfPage(pathname, search);
}
