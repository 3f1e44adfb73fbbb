import { expect, test } from './atlas';

// How it works there: the systems of the articles as pictures. What they count is typed by hand from the documents.

test('the programmes open with every system that the reports describe, small; one form alone, then the large picture', async ({
  page,
}) => {
  await page.goto('/programmes');
  const gallery = page.locator('.system-gallery').getByRole('listitem');
  await expect(gallery).toHaveCount(27);
  await page.getByRole('button', { name: /^层级/ }).click();
  await expect(page).toHaveURL(/form=tiers/);
  await expect(gallery).toHaveCount(7);
  await gallery.filter({ hasText: '四级社工平台' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/programmes/004D-P11');
  await expect(page.locator('.system-picture').getByRole('img')).toBeVisible();
});

test('a phone shows six systems first, and the others when they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/programmes');
  const gallery = page.locator('.system-gallery').getByRole('listitem');
  await expect(gallery).toHaveCount(6);
  await page.getByRole('button', { name: '看另外 21 种' }).click();
  await expect(gallery).toHaveCount(27);
  await page.getByRole('button', { name: '只看前 6 种' }).click();
  await expect(gallery).toHaveCount(6);
});

test('a number of a picture leads to its words; a part without a number says so in the table', async ({ page }) => {
  await page.goto('/programmes/004D-P11');
  const figure = page.locator('.system-figure');
  await expect(figure.getByRole('img')).toContainText('13');
  await figure.getByText(/^表格与原句/).click();
  const row = (name: string) => figure.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('市级社工指导中心')).toContainText('1');
  await expect(row('乡镇社工站')).toContainText('13');
  await expect(figure.getByRole('row').filter({ hasText: '004D-P11-2' })).toContainText('未写数');
  await figure.getByRole('link', { name: '原句 004D-10' }).click();
  await expect(page).toHaveURL('/evidence/004D-10');
});

test('the keys walk the parts of a picture, each with its name and number', async ({ page }) => {
  await page.goto('/programmes/004D-P11');
  const walk = page.locator('.system-picture').getByRole('application');
  await walk.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.system-picture [aria-live]')).toContainText('指导中心');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.system-picture [aria-live]')).not.toContainText('指导中心');
});

test('a table says who has which tier: 13 stations in 铜仁, 70 in 湘潭, and what no report mentions', async ({
  page,
}) => {
  await page.goto('/programmes');
  await page.getByRole('button', { name: '看成表' }).click();
  await expect(page).toHaveURL(/view=tiers/);
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('铜仁')).toContainText('13');
  await expect(row('湘潭')).toContainText('70');
  await expect(row('湘潭')).toContainText('未写数');
  await expect(row('温州').getByText('报道没有提').first()).toBeAttached();
  await page
    .getByRole('button', { name: /^导出\s*谁有哪一级/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await row('铜仁').getByRole('link', { name: '004D-10 · 240 行' }).click();
  await expect(page).toHaveURL('/evidence/004D-10');
});

test('the page of a place says how it works there, and draws it when that is asked for', async ({ page }) => {
  await page.goto('/regions/430300');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: /^这里怎么运作/ }) });
  await expect(section.locator('details')).toHaveCount(2);
  await section.getByText('四级社工站体系').click();
  await expect(section.locator('.system-picture').getByRole('img')).toContainText('70');
  await section.getByRole('link', { name: '谁有哪一级，有多少' }).click();
  await expect(page).toHaveURL('/programmes?view=tiers#tiers-430300');
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '湘潭' }) })).toBeInViewport();
});

test.describe('without their file', () => {
  test.use({ allowedComplaint: /Failed to load resource|status of 404/ });
  test('the systems say so, the programmes stay, and a retry brings them', async ({ page }) => {
    await page.route(/systems-[\w-]+\.json/, (route) => route.fulfill({ status: 404, body: 'lost' }));
    await page.goto('/programmes');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('systems.json');
    await expect(page.getByRole('link', { name: /六抓六强工作法/ }).first()).toBeVisible();
    await page.unroute(/systems-[\w-]+\.json/);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('.system-gallery').getByRole('listitem')).toHaveCount(27);
  });
});
