/** Typed addresses of the site: the only place where a path is spelled. Public; old links keep working. */
export const routes = {
  home: '/',
  region: '/regions/:adcode',
  indicators: '/indicators',
  indicator: '/indicators/:id',
  targets: '/targets',
  target: '/targets/:id',
  evidence: '/evidence',
  figure: '/evidence/:figureId',
  compare: '/compare',
  programmes: '/programmes',
  programme: '/programmes/:id',
  data: '/data',
  add: '/add',
  about: '/about',
} as const;

/** The part of the board of targets that is its map. */
export const TARGET_MAP = 'map';

const encode = encodeURIComponent;

export const paths = {
  home: () => '/',
  region: (adcode: string) => (adcode === '100000' ? '/' : `/regions/${encode(adcode)}`),
  indicators: () => '/indicators',
  indicator: (id: string) => `/indicators/${encode(id)}`,
  targets: () => '/targets',
  target: (id: string) => `/targets/${encode(id)}`,
  evidence: () => '/evidence',
  figure: (id: string) => `/evidence/${encode(id)}`,
  compare: () => '/compare',
  programmes: () => '/programmes',
  programme: (id: string) => `/programmes/${encode(id)}`,
  data: () => '/data',
  add: () => '/add',
  about: () => '/about',
} as const;

/** The address on the host of a path of the site. */
export const hrefOf = (path: string): string => import.meta.env.BASE_URL.slice(0, -1) + path;
