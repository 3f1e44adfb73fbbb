import { expect, type Locator, type Page } from 'playwright/test';
import type { GoldenNumber } from './golden';

/** What stands beside a term of the evidence card: 证据号 → 004D-02. */
export function entryOf(page: Page, term: string): Locator {
  return page
    .getByRole('article')
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) }) })
    .getByRole('definition');
}

/** The number that is marked inside its words. */
export const markedNumber = (page: Page): Locator => page.getByRole('article').getByRole('blockquote').locator('mark');

/** The open evidence page tells in which words a number was printed, how to look that up, and how its date is known. */
export async function expectEvidenceOf(page: Page, number: GoldenNumber): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(`${number.place} ${number.indicator}`);
  await expect(heading).toContainText(number.shown);
  await expect(page.getByRole('article').getByRole('blockquote')).toHaveText(`「${number.words}」`);
  await expect(markedNumber(page)).toHaveText(number.printed);
  await expect(entryOf(page, '怎样查到原文')).toContainText('版面扫描件不公开');
  await expect(entryOf(page, '时间')).toContainText(number.basis);
}

/** The citations of a figure: the choice of their form, and their words. On an English page. */
export function citationsOf(page: Page) {
  const styles = page.getByRole('group', { name: 'Citation style' });
  return { styles, words: page.locator('section').filter({ has: styles }).getByText('Social Work Workforce Atlas') };
}

/** A page of today is read on 22 November 2026: an ISO date in GB/T 7714, an English one in APA. */
export async function expectDaysOfReading(page: Page): Promise<void> {
  const { styles, words } = citationsOf(page);
  await expect(words).toContainText(/\[DS\/OL\]\. \(\d{4}-\d{2}-\d{2}\)\[2026-11-22\]/);
  await styles.getByRole('button', { name: 'APA' }).click();
  await expect(words).toContainText('Retrieved November 22, 2026, from');
}
