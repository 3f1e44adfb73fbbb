import type { Browser } from 'playwright';

/** Map, bars and targets of each of the 34 provinces. */
export const batchCharts = 34 * 3;
const patienceMs = 600_000;

/** Seconds from the press to the archive with every chart as SVG and as PNG at 2×, its tables and its README. */
export async function measureBatch(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    // A script cannot press the browser's own dialog; without it the archive becomes an ordinary download.
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    await page.goto(`${url}/data`);
    const batch = page.locator('#batch');
    await batch.scrollIntoViewIfNeeded();
    await batch.getByText(`${batchCharts} 幅图`).waitFor();
    const startedAt = performance.now();
    const download = page.waitForEvent('download', { timeout: patienceMs });
    await batch.getByRole('button', { name: '导出 ZIP' }).click();
    await (await download).path();
    return (performance.now() - startedAt) / 1000;
  } finally {
    await context.close();
  }
}
