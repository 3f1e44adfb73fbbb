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
      await expect(page.getByRole('article').getByRole('blockquote')).toContainText(
        (await markedNumber(page).textContent()) ?? '',
      );
      await expect(entryOf(page, '怎样查到原文')).toContainText('版面扫描件不公开');
      await page.goBack();
      await expect(link).toBeVisible();
    }
  });
}

test('no number in the tables of figures stands without a link to its words', async ({ page }) => {
  await page.goto('/regions/520526');
  const cells = page
    .getByRole('region', { name: '这里报了什么，没报什么' })
    .getByRole('cell')
    .filter({ hasText: /\d/ });
  await expect(cells.first()).toBeVisible();
  const unlinked = await cells.evaluateAll((all) =>
    all.filter((cell) => !cell.querySelector('a[href*="/evidence/"]')).map((cell) => cell.textContent),
  );
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

test('a number that is copied reads as it is seen, without the words for screen readers', async ({ page }) => {
  await page.goto('/evidence/000B-14');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('50,000');
  await heading.evaluate((node) => getSelection()?.selectAllChildren(node));
  const copied = await page.evaluate(() => getSelection()?.toString().replace(/\s/g, ''));
  expect(copied).toMatch(/^>(?:50,000|5万)人/);
  expect(copied).not.toContain('超过');
});

test.describe('the long list on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('begins with thirty, goes on under the thumb without losing the focus, says how far it is, and starts anew with another filter', async ({
    page,
  }) => {
    await page.goto('/evidence');
    const cards = page.getByRole('list', { name: '数字与原句' }).getByRole('listitem');
    await expect(cards).toHaveCount(30);
    await expect(page.getByText('先列出前 30 个')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
    const more = page.getByRole('button', { name: '再看 30 个（还有 156 个）' });
    await more.press('Enter');
    await expect(cards).toHaveCount(60);
    await expect(page.getByRole('status').filter({ hasText: '已列出 60 个，共 186 个。' })).toBeAttached();
    const next = page.getByRole('button', { name: '再看 30 个（还有 126 个）' });
    await expect(next).toBeFocused();

    // A figure is read and left again: the list is as long as it was.
    await cards.nth(45).getByRole('link').first().press('Enter');
    await expect(page).toHaveURL(/\/evidence\/\w+-\d+$/);
    await page.goBack();
    await expect(cards).toHaveCount(60);

    await page.getByRole('button', { name: '全部列出（186 个）' }).last().press('Enter');
    await expect(cards).toHaveCount(186);
    await expect(page.getByRole('status').filter({ hasText: '全部 186 个都列出了。' })).toBeFocused();
    await page.getByRole('combobox', { name: '类别' }).selectOption('actual');
    await expect(cards).toHaveCount(30);
  });
});

test('paper has no button: all figures of the filter are printed', async ({ page }) => {
  await page.goto('/evidence?kind=actual');
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(50);
  const total = Number(/中的 (\d+) 个/.exec(await page.getByRole('status').first().innerText())?.[1]);
  expect(total).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(total);
  await page.emulateMedia({ media: 'screen' });
  await expect(rows).toHaveCount(50);
});

test('from a row in one step: the report on its figure, open, filled in and with the focus', async ({
  page,
  baseURL,
}) => {
  await page.goto('/evidence?province=340000');
  const row = page.getByRole('row').filter({ hasText: '001A-01' });
  await row.getByRole('link', { name: /^报告错误\s*：001A-01$/ }).press('Enter');
  await expect(page).toHaveURL(/\/evidence\/001A-01\?province=340000#report$/);
  const report = page.locator('.report-text').first();
  await expect(report).toBeInViewport();
  for (const part of ['001A-01', `${baseURL ?? ''}/evidence/001A-01`, '3.3万人'])
    await expect(report).toContainText(part);
  await expect(page.getByText('报告错误', { exact: true }).first()).toBeFocused();
});

test('a long unit does not run into the name beside it, nor a button into the words before it', async ({ page }) => {
  const beside = (row: string) =>
    page.locator(row).evaluateAll((rows) =>
      rows.flatMap((element) => {
        const [left, right] = [...element.children].map((child) => {
          const words = document.createRange();
          words.selectNodeContents(child);
          return words.getBoundingClientRect();
        });
        const isOver = left && right && left.bottom > right.top + 1 && left.right > right.left;
        return isOver ? [element.textContent] : [];
      }),
    );
  await page.goto('/evidence/001A-01?lang=en');
  await expect(page.locator('.figure-lines a').filter({ hasText: 'per 10,000 urban residents' })).toHaveCount(1);
  expect(await beside('.figure-lines a')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/targets?lang=zh');
  await expect(page.locator('.targets-ask:has(.targets-more)').first()).toBeVisible();
  expect(await beside('.targets-ask:has(.targets-more)')).toEqual([]);
});
