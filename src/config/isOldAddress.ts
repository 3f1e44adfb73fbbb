/**
 * Whether an address (path and query) has a form that an earlier version wrote or that is often typed instead of ours,
 * so that config/migrateAddress, which is fetched only then, may have something to do. A new row there needs its form
 * here; a test holds both together.
 */
export const isOldAddress = (address: string): boolean =>
  /^\/(region|indicator|target|figure|programme)(\/|$)|^\/regions\/100000|\/index\.html|[?&](q|year|region)=/.test(
    address,
  );
