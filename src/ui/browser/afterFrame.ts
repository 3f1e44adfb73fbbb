/**
 * Does what the reader need not wait for once the frame that answers the press has been drawn: a task that is asked for
 * while that frame is prepared runs after it. A hidden page draws no frames and has nobody to answer. Returns what
 * calls it off.
 */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(work);
  };
  const frame = document.hidden ? undefined : requestAnimationFrame(soon);
  if (frame === undefined) soon();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
