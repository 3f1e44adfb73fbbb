import { isOldAddress } from '../config/isOldAddress';

const base = import.meta.env.BASE_URL.slice(0, -1);

/**
 * Puts today's address in the place of an old one, once, before anything is drawn; the history does not keep the old
 * one.
 */
export async function enterByOldAddress(): Promise<void> {
  const { pathname, search, hash } = location;
  const own = pathname.slice(base.length);
  if (!isOldAddress(own + search)) return;
  const { migrateAddress } = await import('../config/migrateAddress');
  history.replaceState(null, '', base + migrateAddress(own, search) + hash);
}
