/** A failure whose message is in the reader's words: it may be shown as it is. */
export class SaidError extends Error {}
