import { expect, test } from './atlas';
import { expectEvidenceOf } from './evidenceCard';
import { goldenNumbers, goldenTarget } from './golden';

test.describe('a number that was typed by hand from the newspaper', () => {
  for (const number of goldenNumbers) {
    test(`${number.place} ${number.printed}: stands on the page of its place and leads to line ${number.line} of ${number.document}`, async ({
      page,
    }) => {
      await page.goto(`/regions/${number.adcode}`);
      const table = page.getByRole('region', { name: '这里报了什么，没报什么' });
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: number.indicator, exact: true }) });
      await row
        .getByRole('link')
        .filter({ has: page.getByText(number.shown, { exact: true }) })
        .click();
      await expectEvidenceOf(page, number);
    });
  }

  test('重庆 突破5万人: is a target on the page of its place and leads to line 91 of 000', async ({ page }) => {
    await page.goto('/regions/500000');
    const card = page.getByRole('article').filter({ has: page.getByRole('link', { name: '重庆 持证社工' }) });
    await card.getByRole('link', { name: '超过 50,000 人' }).filter({ hasText: goldenTarget.shown }).click();
    await expectEvidenceOf(page, goldenTarget);
    await expect(page.getByRole('article').getByText('目标', { exact: true })).toBeVisible();
  });

  test('威宁 521 and 90 are the same in English, with the words left as printed', async ({ page }) => {
    await page.goto('/regions/520526?lang=en');
    const row = page.getByRole('row').filter({ has: page.getByText('521', { exact: true }) });
    await expect(row.getByText('+189%', { exact: true })).toBeVisible();
    await row
      .getByRole('link')
      .filter({ has: page.getByText('521', { exact: true }) })
      .click();
    await expect(page.getByRole('blockquote')).toHaveText('「报名参加社会工作者职业水平考试人数达到521人」');
    await expect(page.getByRole('blockquote').locator('q')).toHaveAttribute('lang', 'zh-CN');
  });
});
