import { matchPath } from 'react-router-dom';
import { routes } from '../../config/paths';
import { isProvinceCode, resolveProvinceCode } from '../../domain/provinceCode';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { indexDataset } from '../../selectors/indexDataset';

/** What the chosen provinces do to a page: a single place, or what is said of one, is never cut down. */
export type FilterReach =
  | { readonly kind: 'page' | 'compare' | 'data' | 'idle' }
  | { readonly kind: 'inside' | 'outside'; readonly place: Region | null };

const NARROWED: readonly string[] = [
  routes.home,
  routes.indicators,
  routes.indicator,
  routes.targets,
  routes.evidence,
  routes.programmes,
];

interface Subject {
  /** null: a county that no report names, so that the catalogue has no name for it. */
  readonly place: Region | null;
  readonly province: string;
}

/** The place that a page is about and its province; null for all other pages and for what does not exist. */
function findSubject(pathname: string, dataset: Dataset): Subject | null {
  const { figures, regions, provinceOf } = indexDataset(dataset);
  const idOf = (route: string): string | undefined => Object.values(matchPath(route, pathname)?.params ?? {})[0];
  const figure = figures.get(idOf(routes.target) ?? idOf(routes.figure) ?? '');
  const programme = dataset.programmes.find(({ id }) => id === idOf(routes.programme));
  const code = idOf(routes.region) ?? (figure ?? programme)?.region ?? '';
  const province = provinceOf(code)?.adcode ?? resolveProvinceCode(code);
  return isProvinceCode(province) ? { place: regions.get(code) ?? null, province } : null;
}

/** Whether a page holds the chosen provinces alone. */
export const isNarrowedPage = (pathname: string): boolean => NARROWED.some((route) => matchPath(route, pathname));

/** Says what the chosen provinces do to the page at a path of the site (without base). */
export function selectFilterReach(pathname: string, provinces: readonly string[], dataset: Dataset): FilterReach {
  if (isNarrowedPage(pathname)) return { kind: 'page' };
  if (matchPath(routes.compare, pathname)) return { kind: 'compare' };
  if (matchPath(routes.data, pathname)) return { kind: 'data' };
  const subject = findSubject(pathname, dataset);
  if (!subject) return { kind: 'idle' };
  return { kind: provinces.includes(subject.province) ? 'inside' : 'outside', place: subject.place };
}
