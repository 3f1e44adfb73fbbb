/** A little more than one frame of a common screen. */
const FRAME_MS = 20;

/**
 * Does what the reader need not wait for once the frame that answers the press has been drawn. Returns what calls it
 * off.
 */
export function afterFrame(work: () => void): () => void {
  const timer = setTimeout(work, FRAME_MS);
  return () => clearTimeout(timer);
}
