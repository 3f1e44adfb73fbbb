import { isOldAddress } from '../config/isOldAddress';

/** Puts today's address in the place of an old one, once, before anything is drawn; the history does not keep the old one. */
export async function enterByOldAddress(): Promise<void> {
  const { pathname, search, hash } = window.location;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const own = pathname.slice(base.length) || '/';
  if (!isOldAddress(own, search)) return;
  const { migrateAddress } = await import('../config/migrateAddress');
  const now = migrateAddress({ pathname: own, search });
  window.history.replaceState(window.history.state, '', base + now.pathname + now.search + hash);
}
