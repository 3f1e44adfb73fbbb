// How far down the reader was is kept with each step of the history, which a reload, Back and Forward find again; the
// browser's own memory of it fails where the page is not there yet when it is asked. Loaded with the first act of the
// reader, or when there is a place to go back to.

/** Scrolling has come to an end when nothing has moved for so long; Safari allows about three notes a second. */
const REST_MS = 300;
/** A page that has not grown for so long, its place reached, is whole. */
const SETTLED_MS = 3000;
/** What a reader does who goes somewhere else by himself. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let letGo: () => void = () => {};
let isHeld = false;

const readHeight = (): number => document.documentElement.scrollHeight;

/** Notes the place with the present step of the history; not while the page is still on its way to one. */
function note(): void {
  const y = Math.round(scrollY);
  if (!isHeld && y !== ((history.state as { y?: number } | null)?.y ?? 0))
    history.replaceState({ ...history.state, y }, '');
}

/**
 * Goes to a place as soon as there is one so far down, and stays while the page still grows; whoever begins to scroll
 * by himself is let go.
 * @param y pixels of the window from the top of the page
 * @param from where the page was when this file was asked for: who is farther off now has gone there by himself
 */
export function holdPlace(y: number, from: number): void {
  letGo();
  if (Math.abs(scrollY - y) > Math.abs(from - y) + 2) return;
  isHeld = true;
  let height = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetting = new AbortController();
  const options = { capture: true, passive: true, signal: forgetting.signal };
  letGo = () => {
    isHeld = false;
    forgetting.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
  const go = () => {
    height = readHeight();
    scrollTo(scrollX, y);
    clearTimeout(timer);
    if (Math.abs(scrollY - y) <= 1) timer = setTimeout(letGo, SETTLED_MS);
  };
  const observer = new ResizeObserver(go);
  observer.observe(document.body);
  ACTS.forEach((name) => addEventListener(name, letGo, options));
  // What no change of the page explains is the reader's: he has drawn the bar, or searched the page.
  const watch = () => {
    if (readHeight() === height && Math.abs(scrollY - Math.min(y, height - innerHeight)) > 2) letGo();
  };
  addEventListener('scroll', watch, { passive: true, signal: forgetting.signal });
  go();
}

let isKept = false;

/** Keeps the place from now on. */
export function keepPlace(): void {
  if (isKept) return;
  isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noteSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(note, REST_MS);
  };
  addEventListener('scroll', noteSoon, { passive: true });
  // Before a link is followed, or the page is left.
  addEventListener('click', note, { capture: true });
  addEventListener('pagehide', note);
  addEventListener('popstate', () => {
    // The page is that of another step now: what was measured of the last one is not its place.
    clearTimeout(timer);
    const y = (history.state as { y?: number } | null)?.y;
    if (y) holdPlace(y, scrollY);
    else letGo();
  });
  note();
}
