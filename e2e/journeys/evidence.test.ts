import { expect, test } from './atlas';
import { entryOf, markedNumber } from './evidenceCard';

const mostPerPage = 10;

for (const path of ['/', '/regions/520000', '/targets', '/indicators/certified']) {
  test(`${path}: every number leads to its words, with the number marked`, async ({ page }) => {
    await page.goto(path);
    const links = page.getByRole('main').locator('a[href*="/evidence/"]:visible');
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const distinct = [...new Set(addresses)];
    // Spread over the page, so that its head and its foot are both looked at.
    const step = Math.max(1, Math.ceil(distinct.length / mostPerPage));
    for (const address of distinct.filter((_, position) => position % step === 0)) {
      const link = page.getByRole('main').locator(`a[href="${address}"]:visible`).first();
      await link.press('Enter');
      const id = address.split('/').at(-1) ?? '';
      await expect(entryOf(page, '证据号')).toHaveText(id);
      await expect(markedNumber(page)).toHaveText(/\S/);
      await expect(page.getByRole('article').getByRole('blockquote')).toContainText((await markedNumber(page).textContent()) ?? '');
      await expect(entryOf(page, '位置')).toHaveText(/^文件 00[0-4] · 第 \d+ 行$/);
      await page.goBack();
      await expect(link).toBeVisible();
    }
  });
}

test('no number in the tables of figures stands without a link to its words', async ({ page }) => {
  await page.goto('/regions/520526');
  const cells = page.getByRole('region', { name: '这里报了什么，没报什么' }).getByRole('cell').filter({ hasText: /\d/ });
  await expect(cells.first()).toBeVisible();
  const unlinked = await cells.evaluateAll((all) => all.filter((cell) => !cell.querySelector('a[href*="/evidence/"]')).map((cell) => cell.textContent));
  expect(unlinked).toEqual([]);
});

test('a copied reference names headline, newspaper, issue and evidence number', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/evidence/001A-01');
  await page.getByRole('button', { name: '复制引用' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('安徽省社会工作人才队伍建设步入"快车道"[N]. 公益时报, 2024');
  expect(copied).toContain('001A-01');
});
