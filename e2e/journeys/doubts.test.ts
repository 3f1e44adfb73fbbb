import { expect, test } from './atlas';

const ranksOf = (page: Parameters<Parameters<typeof test>[2]>[0]['page']) =>
  page.locator('.ranked-rank').allTextContents();

test('values more than two years apart stand by size without ranks, and by date when the reader asks', async ({
  page,
}) => {
  await page.goto('/');
  const note = page.getByRole('note').filter({ hasText: '日期相隔超过两年（2021年1月—10月*至 2024年1月—3月*）' });
  await expect(note).toContainText('只按大小排，不编名次');
  expect((await ranksOf(page)).filter(Boolean)).toEqual([]);
  await expect(page.locator('.ranked-name')).toHaveText(['安徽', '温州', '晋江', '威宁', '铜仁', '肇庆', '重庆']);

  const order = page.getByRole('group', { name: '排列' });
  await order.getByRole('button', { name: '按日期' }).click();
  await expect(page).toHaveURL(/sort=date/);
  await expect(page.locator('.ranked-name')).toHaveText(['安徽', '威宁', '晋江', '铜仁', '温州', '肇庆', '重庆']);
  await page.reload();
  await expect(order.getByRole('button', { name: '按日期' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await expect(page.locator('.ranked-name').nth(1)).toHaveText('温州');
});

test('an address that once asked to rank such values shows them by size, without a complaint', async ({ page }) => {
  await page.goto('/?rank=mixed');
  await expect(page.locator('.ranked-name')).toHaveText(['安徽', '温州', '晋江', '威宁', '铜仁', '肇庆', '重庆']);
  expect((await ranksOf(page)).filter(Boolean)).toEqual([]);
  await expect(page.getByText('地址含无法识别的参数')).toHaveCount(0);
});

test('values of one year are ranked, by date they are not', async ({ page }) => {
  await page.goto('/indicators/exam-passed');
  await expect(page.locator('.ranked-rank').first()).toHaveText('1');
  await page.getByRole('group', { name: '排列' }).getByRole('button', { name: '按日期' }).click();
  await expect(page).toHaveURL(/sort=date/);
  await expect(page.locator('.ranked-rank').filter({ hasText: /\d/ })).toHaveCount(0);
});

test('※ opens the words of a doubt by key, and Escape closes them', async ({ page }) => {
  await page.goto('/regions/520526');
  const button = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^持证社/ }) })
    .getByRole('button', { name: '须注意，看理由' });
  const words = page.locator('.doubt-words:popover-open');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(words).toContainText('数字对不上');
  await expect(words).toContainText('原文未写');
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('two printed numbers for one thing stand side by side as a contradiction', async ({ page }) => {
  await page.goto('/indicators/community-rooms');
  await expect(page.locator('.ranked-value')).toContainText('2 ≠ 32');
  await page.goto('/regions/520600');
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /社工室/ }) })
      .getByText('前后矛盾：2 ≠ 32'),
  ).toBeVisible();
  await page.goto('/evidence/004D-16');
  await expect(page.getByText('前后矛盾：32 ≠ 2')).toBeVisible();
});

test('the evidence narrows to an article and to a kind of doubt, both in the address', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByRole('combobox', { name: '文章' }).selectOption('004D');
  await page.getByRole('combobox', { name: '注意事项' }).selectOption('contradicted');
  await expect(page).toHaveURL(/article=004D/);
  await expect(page).toHaveURL(/caveat=contradicted/);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.reload();
  await expect(page.getByRole('row').last()).toContainText('东莞帮助建成32个');
  await page.getByRole('button', { name: '去掉筛选：前后矛盾' }).click();
  await expect(page).not.toHaveURL(/caveat=/);
});

test('a derived value shows its formula, and each number in it leads to its words', async ({ page }) => {
  await page.goto('/evidence/001D-03');
  const rate = page.locator('#derived li').filter({ hasText: '2023年通过率' });
  await expect(rate).toContainText('推算');
  await expect(rate).toContainText('17.3%');
  await rate.getByRole('link', { name: '521' }).click();
  await expect(page).toHaveURL(/\/evidence\/001D-01$/);
});

test('national figures stand apart as outside context, conflicts side by side', async ({ page }) => {
  await page.goto('/indicators/certified');
  const context = page.locator('#context');
  await expect(context).toContainText('站外资料');
  await expect(context.getByRole('row').filter({ hasText: '15.9万' })).toContainText('来源不一致');
  await expect(context.getByText('152,985', { exact: true })).toBeVisible();
});
