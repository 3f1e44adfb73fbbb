/**
 * Whether an address has a form that an earlier version wrote or that is often typed instead of ours, so that config/migrateAddress, which
 * is fetched only then, has something to do. A new row there needs its form here; a test holds both together.
 */
export const isOldAddress = (pathname: string, search: string): boolean =>
  /^\/(region|indicator|target|figure|programme|evidences)(\/|$)|^\/(regions|indicators)\/?$|^\/regions\/100000\/?$|\/index\.html$/.test(pathname)
  || /[?&](q|region)=/.test(search)
  || (/[?&]year=/.test(search) && !/^\/(evidence|data)/.test(pathname));
