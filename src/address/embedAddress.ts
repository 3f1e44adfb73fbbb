import { rows } from './parameters';
import { formatReadable } from './readableAddress';

/** The address of the page that a framed figure belongs to. */
export function formatPageAddress(address: string): string {
  const url = new URL(address);
  for (const { name, views } of rows) if (views.includes('frame')) url.searchParams.delete(name);
  return formatReadable(url.href);
}

/** The figure that is framed, and how it looks in the frame. */
export interface EmbedLook {
  readonly figure: string;
  readonly lang: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
}

/** The address of one figure alone. What the page's address says stays in force. */
export function formatEmbedAddress(address: string, { figure, lang, theme }: EmbedLook): string {
  const url = new URL(formatPageAddress(address));
  // Said in full: a frame must not follow what its reader once chose for himself on the site.
  for (const [name, value] of Object.entries({ lang, theme, embed: '1', figure })) url.searchParams.set(name, value);
  return formatReadable(url.href);
}
