import type { Browser, Page } from 'playwright';
import { openSlowPage } from './firstMap';

const runs = 5;

/**
 * Runs inside the page: from the click on a format to the click of the link that hands the finished file to the
 * browser.
 */
function recordDownloads(): void {
  let startedAt = 0;
  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) startedAt = performance.now();
    },
    { capture: true },
  );
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function handOver(this: HTMLAnchorElement): void {
    if (this.download !== '') performance.measure('export', { start: startedAt, end: performance.now() });
    click.call(this);
  };
}

async function measureFormat(page: Page, format: RegExp): Promise<number[]> {
  await page.evaluate(() => performance.clearMeasures('export'));
  const button = page.getByRole('dialog').getByRole('button', { name: format });
  for (let run = 0; run < runs; run += 1) await Promise.all([page.waitForEvent('download'), button.click()]);
  return page.evaluate(() => performance.getEntriesByName('export').map(({ duration }) => duration));
}

/** Milliseconds from the choice of a format to the finished file of the national map, on a processor as it is. */
export async function measureExport(
  browser: Browser,
  url: string,
): Promise<{ readonly svgMs: readonly number[]; readonly pngMs: readonly number[] }> {
  const page = await openSlowPage(browser, 'fast', 1);
  try {
    await page.addInitScript(recordDownloads);
    await page.goto(`${url}/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
    await page.getByRole('dialog').getByRole('img').waitFor();
    return { svgMs: await measureFormat(page, /^SVG/), pngMs: await measureFormat(page, /^PNG/) };
  } finally {
    await page.context().close();
  }
}
