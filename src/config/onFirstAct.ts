/** What a reader does before looking for, printing or reading what is not on the screen yet. */
const ACTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  // Also that of a browser which goes back to the place of a page that is loaded anew.
  'scroll',
  // A press by a screen reader or a script, a choice from a list, and Back.
  'click',
  'change',
  'popstate',
] as const;

let acted = false;

const whenIdle = (action: () => void): unknown => (window.requestIdleCallback ?? setTimeout)(action);

/** Calls once, when the reader does or has done anything and the browser has a moment; returns how to call it off. */
export function onFirstAct(action: () => void): () => void {
  // app/boot.js writes it on the root when it happens before the page is live.
  acted ||= document.documentElement.hasAttribute('data-acted');
  if (acted) {
    let isOff = false;
    whenIdle(() => isOff || action());
    return () => {
      isOff = true;
    };
  }
  const options = { capture: true, passive: true };
  const act = () => {
    acted = true;
    forget();
    whenIdle(action);
  };
  const forget = () => ACTS.forEach((name) => removeEventListener(name, act, options));
  ACTS.forEach((name) => addEventListener(name, act, options));
  return forget;
}

/** Parts of the page that answer to the reader and have not come yet. */
const answering = new Set<symbol>();
const heldBack = new Set<() => void>();

/** Says that a part will answer to the first act: the rest waits until it does. Returns how to say that it can. */
export function answerFirst(): () => void {
  const part = Symbol('answer');
  answering.add(part);
  return () => {
    answering.delete(part);
    if (answering.size > 0) return;
    heldBack.forEach(whenIdle);
    heldBack.clear();
  };
}

/** Calls once, after the first act and when the page can answer to it; returns how to call it off. */
export function afterFirstAnswer(action: () => void): () => void {
  const forget = onFirstAct(() => {
    if (answering.size > 0) heldBack.add(action);
    else action();
  });
  return () => {
    forget();
    heldBack.delete(action);
  };
}
