import type { Browser, Page } from 'playwright';
import { openSlowPage } from './firstMap';

const pages = [
  '/',
  '/targets',
  '/regions/520000',
  '/compare?places=340000,520600&indicator=certified',
  '/evidence',
] as const;
/** Presses of each control: the first may fetch what answers it. */
const presses = 2;
/** More controls of one page than this are more of the same: cells, rows, chips. */
const mostOnPage = 24;

/** Runs inside the page: what the browser itself measures from an interaction to the next paint. */
function recordEvents(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { eventsSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) seen[entry.interactionId] = Math.max(seen[entry.interactionId] ?? 0, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

const readEvents = (page: Page): Promise<number[]> =>
  page.evaluate(() => Object.values((globalThis as unknown as { eventsSeen: Record<string, number> }).eventsSeen));

/** A reader's pause between two presses: the work that the last one asked for is not the next one's. */
const pauseMs = 150;
/** The browser reports nothing shorter. */
const shortestMs = 16;

const restOf = (page: Page, processorRate: number) => page.waitForTimeout(pauseMs * Math.sqrt(processorRate));

/**
 * Presses every button, switch, list and disclosure of a page by keyboard; links lead away and are not pressed. The
 * number of presses.
 */
async function pressAll(page: Page, processorRate: number): Promise<number> {
  const controls = page.locator(
    'main button:not(:disabled):visible, main summary:visible, main select:visible, .top-bar button:visible',
  );
  const count = Math.min(await controls.count(), mostOnPage);
  let pressed = 0;
  for (let at = 0; at < count * presses; at++) {
    const control = controls.nth(Math.floor(at / presses));
    if (!(await control.isVisible().catch(() => false))) continue;
    await control.focus();
    await page.keyboard.press(
      (await control.evaluate((element) => element.tagName)) === 'SELECT' ? 'ArrowDown' : 'Enter',
    );
    pressed++;
    await restOf(page, processorRate);
    // What opened over the page is put away, so that the next control is reached.
    if ((await page.locator('dialog[open]').count()) === 0) continue;
    await page.keyboard.press('Escape');
    pressed++;
    await restOf(page, processorRate);
  }
  return pressed;
}

/**
 * Milliseconds from each press of each control to the paint that follows; one that the browser does not report took at
 * most 16.
 */
export async function measureAnswering(browser: Browser, url: string, processorRate: number): Promise<number[]> {
  const page = await openSlowPage(browser, 'fast', processorRate);
  try {
    await page.addInitScript(recordEvents);
    const durations: number[] = [];
    for (const path of pages) {
      await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
      const pressed = await pressAll(page, processorRate);
      const reported = await readEvents(page);
      durations.push(...reported, ...Array<number>(Math.max(0, pressed - reported.length)).fill(shortestMs));
    }
    return durations;
  } finally {
    await page.context().close();
  }
}
