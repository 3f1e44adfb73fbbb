import { parseParameter } from '../../address/parseAddress';

/** Whether this document was opened as one figure alone; a step inside a frame does not change it. */
export const isEmbed = typeof location !== 'undefined' && parseParameter('embed', new URLSearchParams(location.search));
