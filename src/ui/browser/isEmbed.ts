/** Whether an address asks for one figure alone, as other sites frame it. */
export const asksForEmbed = (search: string): boolean => new URLSearchParams(search).get('embed') === '1';

/** How this document was opened; a step inside a frame does not change it. */
export const isEmbed = typeof location !== 'undefined' && asksForEmbed(location.search);
