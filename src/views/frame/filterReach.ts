import { matchPath } from 'react-router-dom';
import { routes } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { indexDataset } from '../../selectors/indexDataset';

/** What the chosen provinces do to a page: a single place, or what is said of one, is never cut down. */
export type FilterReach =
  | { readonly kind: 'page' | 'compare' | 'data' | 'idle' }
  | { readonly kind: 'inside' | 'outside'; readonly place: Region };

const NARROWED: readonly string[] = [
  routes.home,
  routes.indicators,
  routes.indicator,
  routes.targets,
  routes.evidence,
  routes.programmes,
];

/** The place that a page is about; undefined for all other pages and for what does not exist. */
function findPlace(pathname: string, dataset: Dataset): Region | undefined {
  const { figures, regions } = indexDataset(dataset);
  const idOf = (route: string): string | undefined => Object.values(matchPath(route, pathname)?.params ?? {})[0];
  const region = idOf(routes.region);
  if (region !== undefined) return regions.get(region);
  const figure = figures.get(idOf(routes.target) ?? idOf(routes.figure) ?? '');
  const programme = dataset.programmes.find(({ id }) => id === idOf(routes.programme));
  return regions.get((figure ?? programme)?.region ?? '');
}

/** Says what the chosen provinces do to the page at a path of the site (without base). */
export function selectFilterReach(pathname: string, provinces: readonly string[], dataset: Dataset): FilterReach {
  if (NARROWED.some((route) => matchPath(route, pathname))) return { kind: 'page' };
  if (matchPath(routes.compare, pathname)) return { kind: 'compare' };
  if (matchPath(routes.data, pathname)) return { kind: 'data' };
  const place = findPlace(pathname, dataset);
  if (!place) return { kind: 'idle' };
  const province = indexDataset(dataset).provinceOf(place.adcode)?.adcode ?? '';
  return { kind: provinces.includes(province) ? 'inside' : 'outside', place };
}
