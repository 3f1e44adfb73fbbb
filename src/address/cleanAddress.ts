import { rows } from './parameters';

/** An address that leads others to the same view, without its reader's own looks. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  for (const { name, isLook } of rows) if (isLook) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}
