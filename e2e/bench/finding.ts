import type { Browser } from 'playwright';
import { openSlowPage } from './firstMap';

/**
 * What readers type, one key after the other: readings, initials, Chinese, codes, English, slips, and what is not
 * there.
 */
const typed = [
  'chongqing',
  'cq',
  '重庆持证',
  '500000',
  'certified social workers',
  'zhong qing',
  'guanzhou',
  'xian',
  '社工站',
  '敲门行动',
  'tongren 89',
  'qqqqq',
];

/**
 * Runs inside the page: from every change of the field to the results in the document. The answer to a key is drawn
 * before anything else happens, so the first change of the dialog is it.
 */
function recordKeys(): void {
  let startedAt = 0;
  new MutationObserver(() => {
    if (startedAt === 0) return;
    performance.measure('find-key', { start: startedAt, end: performance.now() });
    startedAt = 0;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener(
    'input',
    () => {
      startedAt = performance.now();
    },
    { capture: true },
  );
}

/** Milliseconds from a key in the search box to its results in the document, for every key of a list of questions. */
export async function measureFinding(browser: Browser, url: string, processorRate: number): Promise<number[]> {
  const page = await openSlowPage(browser, 'fast', processorRate);
  try {
    await page.addInitScript(recordKeys);
    await page.goto(`${url}/about`, { waitUntil: 'networkidle' });
    await page.locator('.find-button').click();
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => performance.clearMeasures('find-key'));
    for (const words of typed) {
      await field.fill('');
      await field.pressSequentially(words, { delay: 30 });
    }
    return await page.evaluate(() => performance.getEntriesByName('find-key').map(({ duration }) => duration));
  } finally {
    await page.context().close();
  }
}
