import type { Browser, Page } from 'playwright';
import { openSlowPage } from './firstMap';

const pages = ['/', '/targets', '/regions/520000', '/compare?places=340000,520600&indicator=certified', '/evidence'] as const;
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

const readEvents = (page: Page): Promise<number[]> => page.evaluate(() => Object.values((globalThis as unknown as { eventsSeen: Record<string, number> }).eventsSeen));

/** Presses every button, switch and disclosure of a page by keyboard; links lead away and are not pressed. */
async function pressAll(page: Page): Promise<void> {
  const controls = page.locator('main button:not(:disabled):visible, main summary:visible, .top-bar button:visible');
  const count = Math.min(await controls.count(), mostOnPage);
  for (let at = 0; at < count; at++) {
    for (let press = 0; press < presses; press++) {
      const control = controls.nth(at);
      if (!(await control.isVisible().catch(() => false))) break;
      await control.focus();
      await page.keyboard.press('Enter');
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      // What opened over the page is put away, so that the next control is reached.
      if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
    }
  }
}

/** Milliseconds from each press of each control to the paint that follows. Below 16 ms the browser reports nothing: those are told as 16. */
export async function measureAnswering(browser: Browser, url: string, processorRate: number): Promise<number[]> {
  const page = await openSlowPage(browser, 'fast', processorRate);
  try {
    await page.addInitScript(recordEvents);
    const durations: number[] = [];
    for (const path of pages) {
      await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
      await pressAll(page);
      await page.waitForTimeout(300);
      durations.push(...(await readEvents(page)));
    }
    return durations;
  } finally {
    await page.context().close();
  }
}
