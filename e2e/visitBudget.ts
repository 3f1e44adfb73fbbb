import { chromium } from 'playwright';
import { measureVisit, type Visitor } from './bench/visit';
import { prepareBrowser } from './browser';
import { previewSite } from './previewSite';
import type { Budget } from './sizeBudget';

interface Limit extends Visitor {
  readonly path: string;
  readonly requests: number;
  /** Everything that is sent, in KB of 1,000 bytes. */
  readonly kb: number;
}

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** What ten seconds of looking at the home page, and at a page opened by a link, may cost (issue 15). */
const PAGES = [
  { path: '/', requests: 8, kb: 180 },
  // The place, the target and the figure with the most around them.
  { path: '/regions/520000', requests: 12, kb: 200 },
  // A county with figures, and one without, which has no document of its own.
  { path: '/regions/520526', requests: 12, kb: 200 },
  { path: '/regions/520326', requests: 12, kb: 200 },
  { path: '/targets/004D-22', requests: 12, kb: 200 },
  { path: '/evidence/004D-10', requests: 12, kb: 200 },
] as const;

const LIMITS: readonly Limit[] = PAGES.flatMap((page) => SCREENS.map((screen) => ({ ...page, ...screen })));

/** Looks at the home page and at one page of each kind, and tells what came, and what breaks the budget. */
export async function checkVisitBudget(): Promise<Budget> {
  const { executablePath, args } = prepareBrowser();
  const site = await previewSite();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const visits = await Promise.all(
      LIMITS.map(async (limit) => ({ limit, visit: await measureVisit(browser, site.url + limit.path, limit) })),
    );
    const rows = visits.map(({ limit, visit }) => {
      const requests = `${visit.requests} of ${limit.requests} requests`;
      return `  ${limit.path} ${limit.width} px: ${requests}, ${visit.kb.toFixed(1)} of ${limit.kb} KB`;
    });
    const problems = visits
      .filter(({ limit, visit }) => visit.requests > limit.requests || visit.kb > limit.kb)
      .map(
        ({ limit, visit }) =>
          `${limit.path} ${limit.width} px: too much is fetched unasked\n${visit.files.map(({ path, kb }) => `    ${kb.toFixed(1)} KB ${path}`).join('\n')}`,
      );
    return { table: rows.join('\n'), problems };
  } finally {
    await browser.close();
    await site.stop();
  }
}
