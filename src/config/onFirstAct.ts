/** What a reader does before looking for, printing or reading what is not on the screen yet. */
const ACTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  // A press by a screen reader or a script, a choice from a list, and Back.
  'click',
  'change',
  'popstate',
] as const;

let acted = false;

/** Whether the reader has done anything on this page yet. */
export const hasActed = (): boolean => acted;

/** Calls once, when the reader first does anything and the browser then has a moment; returns how to call it off. */
export function onFirstAct(action: () => void): () => void {
  const options = { capture: true, passive: true };
  const act = () => {
    acted = true;
    forget();
    (window.requestIdleCallback ?? setTimeout)(action);
  };
  const forget = () => ACTS.forEach((name) => removeEventListener(name, act, options));
  ACTS.forEach((name) => addEventListener(name, act, options));
  return forget;
}
