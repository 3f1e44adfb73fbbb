import { migrateAddress } from '../address/migrateAddress';

const base = import.meta.env.BASE_URL.slice(0, -1);

/**
 * Puts today's address in the place of an old one, once, before anything is drawn; the history does not keep the old
 * one.
 */
export function replaceOldAddress(): void {
  const { pathname, search, hash } = location;
  const asked = pathname.slice(base.length);
  const current = migrateAddress(asked, search);
  if (current !== asked + search) history.replaceState(null, '', base + current + hash);
}
