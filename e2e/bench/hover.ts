import type { Browser, CDPSession, Page } from 'playwright';
import { openSlowPage } from './firstMap';

const moves = 200;

/**
 * Runs inside the page: measures from the arrival of every pointermove to the end of the frame that shows the answer.
 * React answers moves of the pointer after the frame they arrive in, so the frame that counts is the first one after
 * the document has changed; where it does not change at all (the answer is a style of :hover), it is the next frame.
 */
function recordFrames(): void {
  const patienceFrames = 3;
  const channel = new MessageChannel();
  let move: { startedAt: number; frames: number; firstFrameAt: number; answered: boolean } | undefined;
  new MutationObserver(() => {
    if (move) move.answered = true;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const awaitFrame = (): number => requestAnimationFrame(() => channel.port2.postMessage(undefined));
  // A message posted in an animation frame arrives right after the frame's style, layout and paint.
  channel.port1.addEventListener('message', () => {
    if (!move) return;
    const now = performance.now();
    move.frames += 1;
    move.firstFrameAt ||= now;
    if (!move.answered && move.frames < patienceFrames) return void awaitFrame();
    performance.measure('hover-frame', { start: move.startedAt, end: move.answered ? now : move.firstFrameAt });
    move = undefined;
  });
  channel.port1.start();
  addEventListener(
    'pointermove',
    () => {
      if (move) return;
      move = { startedAt: performance.now(), frames: 0, firstFrameAt: 0, answered: false };
      awaitFrame();
    },
    { capture: true },
  );
}

/** Waits longer than a move is watched, so that moves do not run into each other. */
function waitForFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise((next) => requestAnimationFrame(next));
  });
}

/** Waits until what has come is drawn: half a second without a long task. */
function waitForRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((rest) => {
        const quietMs = 500;
        let timer = setTimeout(rest, quietMs);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(rest, quietMs);
        }).observe({ type: 'longtask' });
      }),
  );
}

/** Middles of the places on the map that are in view, one after another as a hand would cross them. */
function listPlaces(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-map-ready] path[data-state]')].map((path) =>
      path.getBoundingClientRect(),
    );
    return boxes
      .filter(({ width, height, top, bottom }) => width > 4 && height > 4 && top >= 0 && bottom <= innerHeight)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .toSorted((a, b) => a.x - b.x);
  });
}

export interface Hover {
  /** Milliseconds from pointermove to the frame that shows the answer, for each move. */
  readonly frames: readonly number[];
  /** Milliseconds of the main thread for each move, at the mean. */
  readonly workMs: number;
}

async function readTaskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** What 200 moves across the map's places cost. */
export async function measureHover(browser: Browser, url: string): Promise<Hover> {
  const page = await openSlowPage(browser, 'fast');
  try {
    await page.addInitScript(recordFrames);
    await page.goto(`${url}/`, { waitUntil: 'networkidle' });
    const places = await listPlaces(page);
    if (places.length === 0) throw new Error('no [data-map-ready] path[data-state] is in view: nothing to hover over');
    // The first move brings what lies below; that is not what a move costs.
    await page.mouse.move(2, 2);
    await page.waitForLoadState('networkidle');
    await waitForRest(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const before = await readTaskMs(devtools);
    for (let move = 0; move < moves; move++) {
      const place = places[move % places.length];
      if (!place) continue;
      // A step to the side when there is one place only, so that every move is one.
      await page.mouse.move(place.x + (move % 2), place.y);
      await waitForFrames(page);
    }
    const workMs = ((await readTaskMs(devtools)) - before) / moves;
    const frames = await page.evaluate(() =>
      performance.getEntriesByName('hover-frame').map(({ duration }) => duration),
    );
    return { frames, workMs };
  } finally {
    await page.context().close();
  }
}
