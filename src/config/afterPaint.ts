/** Runs once the next frame is on screen, so that a press is answered before the work that it asks for. The answer takes it back. */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => { timer = setTimeout(run); });
  return () => { cancelAnimationFrame(frame); clearTimeout(timer); };
}
