import { chromium } from 'playwright';
import { measureVisit, type Visitor } from './bench/visit';
import { prepareBrowser } from './browser';
import { previewSite } from './previewSite';
import type { Budget } from './sizeBudget';

interface Limit extends Visitor {
  readonly requests: number;
  /** Everything that is sent, in KB of 1,000 bytes. */
  readonly kb: number;
}

/** What ten seconds of looking at the home page may cost (issue 15). */
const LIMITS: readonly Limit[] = [
  { width: 390, height: 844, requests: 8, kb: 180 },
  { width: 1440, height: 900, requests: 8, kb: 180 },
];

/** Looks at the home page and tells what came, and what breaks the budget. */
export async function checkVisitBudget(): Promise<Budget> {
  const { executablePath, args } = prepareBrowser();
  const site = await previewSite();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const visits = await Promise.all(
      LIMITS.map(async (limit) => ({ limit, visit: await measureVisit(browser, `${site.url}/`, limit) })),
    );
    const rows = visits.map(
      ({ limit, visit }) =>
        `  ${limit.width} px: ${visit.requests} of ${limit.requests} requests, ${visit.kb.toFixed(1)} of ${limit.kb} KB`,
    );
    const problems = visits
      .filter(({ limit, visit }) => visit.requests > limit.requests || visit.kb > limit.kb)
      .map(
        ({ limit, visit }) =>
          `${limit.width} px: too much is fetched unasked\n${visit.files.map(({ path, kb }) => `    ${kb.toFixed(1)} KB ${path}`).join('\n')}`,
      );
    return { table: rows.join('\n'), problems };
  } finally {
    await browser.close();
    await site.stop();
  }
}
