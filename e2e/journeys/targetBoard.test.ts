import { expect, test } from './atlas';

test.describe('the board of targets', () => {
  test('is narrowed by indicator and deadline, in the address, each part removable, with the count of what remains', async ({ page }) => {
    await page.goto('/targets');
    await page.getByRole('combobox', { name: '指标' }).selectOption({ label: '持证社会工作者' });
    await expect(page).toHaveURL(/\/targets\?indicator=certified$/);
    await expect(page.getByText('16 个目标中剩 2 个')).toBeVisible();
    await page.getByRole('combobox', { name: '期限' }).selectOption({ label: '一年以后' });
    await expect(page.getByText('16 个目标中剩 1 个')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: '重庆 持证社会工作者', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: '去掉筛选：期限：一年以后' }).click();
    await expect(page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true })).toBeVisible();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page).toHaveURL(/\/targets$/);
  });

  test('puts the targets that have an actual first when ordered by attainment', async ({ page }) => {
    await page.goto('/targets?sort=attainment');
    await expect(page.locator('tr[data-target]').first()).toContainText('37.3%');
    await expect(page.locator('tr[data-target]').nth(1)).toContainText('17.8%');
    await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '按地方' });
    await expect(page).toHaveURL(/\/targets\?sort=place$/);
    await expect(page.locator('tr[data-target]').first()).toContainText('沈阳');
  });
});
