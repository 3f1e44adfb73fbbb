import { expect, type Locator, type Page } from 'playwright/test';
import type { GoldenNumber } from './golden';

/** What stands beside a term of the evidence card: 位置 → 文件 001 · 第 5 行. */
export function entryOf(page: Page, term: string): Locator {
  return page
    .getByRole('article')
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) }) })
    .getByRole('definition');
}

/** The number that is marked inside its words. */
export const markedNumber = (page: Page): Locator => page.getByRole('article').getByRole('blockquote').locator('mark');

/** The open evidence page tells where a golden number was printed, in which words, and how its date is known. */
export async function expectEvidenceOf(page: Page, number: GoldenNumber): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(`${number.place} ${number.indicator}`);
  await expect(heading).toContainText(number.shown);
  await expect(page.getByRole('article').getByRole('blockquote')).toHaveText(`「${number.words}」`);
  await expect(markedNumber(page)).toHaveText(number.printed);
  await expect(entryOf(page, '位置')).toHaveText(`文件 ${number.document} · 第 ${number.line} 行`);
  await expect(entryOf(page, '时间')).toContainText(number.basis);
}
