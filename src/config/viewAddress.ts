/** Parts of an address that say how the page looks to its reader, not what it shows. */
const OF_THE_READER = ['theme', 'embed', 'figure'] as const;

/** An address that leads others to the same view, without its reader's own looks. */
export function cleanAddress(href: string): string {
  const url = new URL(href);
  for (const name of OF_THE_READER) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}

/** The address of the view that is shown, to be printed under a figure. */
export const readViewAddress = (): string => cleanAddress(window.location.href);
