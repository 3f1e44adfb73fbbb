import { expect, test as base, type BrowserContext, type Locator, type Page } from 'playwright/test';

/** The day on which every journey takes place; verdicts and remaining days depend on it. */
const today = '2026-11-22T12:00:00+08:00';

interface AtlasOptions {
  /** Complaints that a journey provokes on purpose: `test.use({ allowedComplaint: /status of 404|lost\.json/ })`. */
  allowedComplaint: RegExp | undefined;
}

/**
 * Everything that a reader would never see and should never happen: complaints in the console, errors, calls to other
 * sites.
 */
function collectComplaints(context: BrowserContext, site: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site) complaints.push(`request to another site: ${request.url()}`);
  });
  return complaints;
}

/** Playwright's test on a fixed day, that fails on any complaint of any page it opens. */
export const test = base.extend<AtlasOptions>({
  allowedComplaint: [undefined, { option: true }],
  context: async ({ context, baseURL, allowedComplaint }, use) => {
    await context.clock.setFixedTime(new Date(today));
    const complaints = collectComplaints(context, new URL(baseURL ?? 'http://127.0.0.1').origin);
    await use(context);
    expect(
      complaints.filter((complaint) => !allowedComplaint?.test(complaint)),
      'complaints of the page',
    ).toEqual([]);
  },
});

/** Waits until the program has taken over what the document drew. */
export const takenOver = (page: Page): Promise<void> =>
  expect(page.locator('html:not([data-prerender])')).toBeAttached();

/**
 * Moves the pointer until the foot of the page is there: what lies below the first screen comes with the first thing
 * that a reader does.
 */
export const bringFoot = (page: Page): Promise<void> =>
  expect(async () => {
    await page.mouse.move(2, 2);
    await page.mouse.move(4, 4);
    await expect(page.locator('.frame-links')).toBeAttached({ timeout: 1000 });
  }).toPass();

/** The map of a page, among the charts that arrow keys walk. */
export const mapOn = (page: Page): Locator => page.getByRole('application').and(page.locator('[data-map-ready]'));

export { expect };
