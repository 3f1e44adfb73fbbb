import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { projectRoot } from '../previewSite';
import { openSlowPage } from './firstMap';

interface Dataset {
  readonly regions: readonly { readonly adcode: string; readonly level: string }[];
  readonly indicators: readonly { readonly id: string; readonly unit: string }[];
}

export const ownArticles = 500;
export const figuresOfEach = 10;

/** Articles made of nothing but numbers; each has one of the indicator that maps open with. */
function makeArticles() {
  const file = join(projectRoot, 'seeds/dataset/dataset.json');
  const { regions, indicators } = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  const places = regions.filter(({ level }) => level === 'prefecture' || level === 'province');
  const counted = indicators.filter(({ unit }) => unit === 'person' || unit === 'station');
  return Array.from({ length: ownArticles }, (_, at) => ({
    id: `own-bench-${String(at).padStart(6, '0')}`,
    title: `${at}`,
    text: '',
    published: '2026-01-12',
    place: null,
    setAside: [],
    figures: Array.from({ length: figuresOfEach }, (__, turn) => {
      const number = at * figuresOfEach + turn;
      const indicator = turn === 0 ? counted[0] : counted[number % counted.length];
      const year = 2022 + (number % 4);
      return {
        start: turn * 10,
        end: turn * 10 + 5,
        printed: `${number + 1000}`,
        excerpt: `${number + 1000}`,
        value: number + 1000,
        unit: indicator?.unit,
        qualifier: 'exact',
        indicator: indicator?.id,
        regions: [places[number % places.length]?.adcode],
        kind: 'actual',
        period: { type: 'as_of', start: `${year}-12-01`, end: `${year}-12-31` },
        candidates: [],
        decision: 'accepted',
      };
    }),
  }));
}

/** Runs inside the page: keeps them as the page that adds articles does. */
async function keep(articles: readonly { readonly id: string }[]): Promise<void> {
  localStorage.setItem('atlas-own-articles', '1');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('atlas-own');
    opening.onupgradeneeded = () => opening.result.createObjectStore('articles');
    opening.onsuccess = () => resolve(opening.result);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  const writing = database.transaction('articles', 'readwrite');
  for (const article of articles) writing.objectStore('articles').put(article, article.id);
  await new Promise((resolve) => (writing.oncomplete = resolve));
  database.close();
}

/** Runs inside the page: the slowest answer to a press so far, in milliseconds. */
function recordSlowest(): void {
  const seen = { slowest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** A reader's pause: what a press asked for is there. */
const PAUSE_MS = 2000;

async function measurePress(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Object.assign((globalThis as unknown as { seen: object }).seen, { slowest: 0 }));
  await press();
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(() => (globalThis as unknown as { seen: { slowest: number } }).seen.slowest);
}

/** Milliseconds from a press to the next paint on the way through the views, with many articles of the reader's own. */
export async function measureOwnArticles(browser: Browser, url: string): Promise<number[]> {
  const page = await openSlowPage(browser, 'fast', 1);
  try {
    await page.goto(`${url}/add`, { waitUntil: 'networkidle' });
    await page.evaluate(keep, makeArticles());
    await page.addInitScript(recordSlowest);
    await page.goto(url, { waitUntil: 'networkidle' });
    const turn = page.locator('.own-switch');
    await turn.waitFor();
    const links = page.locator('.top-nav a');
    const presses = [
      () => page.getByRole('button', { name: '按日期' }).click(),
      ...[1, 2, 4, 0].map((at) => () => links.nth(at).click()),
      () => turn.click(),
      () => turn.click(),
    ];
    const durations: number[] = [];
    for (const press of presses) durations.push(await measurePress(page, press));
    return durations;
  } finally {
    await page.context().close();
  }
}
