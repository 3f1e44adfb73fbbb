import type { Browser, Page } from 'playwright';

export const slowProcessorRate = 4;
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const loadLimitMs = 60_000;

/** A page with an empty cache on a processor four times slower unless told otherwise, on slow 4G if asked. */
export async function openSlowPage(
  browser: Browser,
  network: 'slow-4g' | 'fast',
  processorRate = slowProcessorRate,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  // tsx keeps the names of functions by a call of __name, which the page does not know.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (network === 'slow-4g') await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorRate });
  return page;
}

/**
 * Runs inside the page: marks the frame after the one in which a place with a value first stands coloured on the map.
 */
function markFirstMap(): void {
  const isColoured = (path: Element): boolean => {
    const { width, height } = path.getBoundingClientRect();
    // Black is what an SVG path wears before its styles have come.
    return width > 0 && height > 0 && !/^(?:none|rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(path).fill);
  };
  const look = (): void => {
    const paths = document.querySelectorAll(
      '[data-map-ready] path[data-state="value"], path[data-map-ready][data-state="value"]',
    );
    if ([...paths].some(isColoured)) requestAnimationFrame(() => performance.mark('first-map'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of the navigation to a coloured map on screen, with an empty cache. */
export async function measureFirstMap(browser: Browser, url: string): Promise<number> {
  const page = await openSlowPage(browser, 'slow-4g');
  try {
    await page.addInitScript(markFirstMap);
    await page.goto(`${url}/`, { waitUntil: 'commit', timeout: loadLimitMs });
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0, undefined, {
      timeout: loadLimitMs,
    });
    return await page.evaluate(() => performance.getEntriesByName('first-map')[0]?.startTime ?? Number.NaN);
  } finally {
    await page.context().close();
  }
}
