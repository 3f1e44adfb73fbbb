import { matchPath, useLocation } from 'react-router-dom';
import { routes } from '../../config/paths';
import type { SliceScope } from '../../domain/slice';

const ALL = { of: 'all' } as const;

/** What of the dataset a page reads: that of one thing, or all of it. */
type PageScope = SliceScope | typeof ALL;

/** What the page at a path of the site (without base) reads. */
export function scopeOfPage(pathname: string): PageScope {
  for (const of of ['target', 'figure'] as const) {
    const [key] = Object.values(matchPath(routes[of], pathname)?.params ?? {});
    if (key) return { of, key };
  }
  return ALL;
}

/** What the page of the current address reads. */
export const usePageScope = (): PageScope => scopeOfPage(useLocation().pathname);
