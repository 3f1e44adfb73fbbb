import { expect, test } from './atlas';

test.describe('the board of targets', () => {
  test('is narrowed by indicator and deadline, in the address, each part removable, with the count of what remains', async ({
    page,
  }) => {
    await page.goto('/targets');
    await page.getByRole('combobox', { name: '指标' }).selectOption({ label: '持证社会工作者' });
    await expect(page).toHaveURL(/\/targets\?indicator=certified$/);
    await expect(page.getByText('19 个目标中剩 2 个')).toBeVisible();
    await page.getByRole('combobox', { name: '期限' }).selectOption({ label: '一年以后' });
    await expect(page.getByText('19 个目标中剩 1 个')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: '重庆 持证社会工作者', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: '去掉筛选：期限：一年以后' }).click();
    await expect(page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true })).toBeVisible();
    await page.getByRole('button', { name: '去掉筛选：持证社会工作者' }).click();
    await expect(page).toHaveURL(/\/targets$/);
  });

  test('says that a device whose clock does not fit the data judges by that clock', async ({ page }) => {
    const doubt = page.getByRole('note').filter({ hasText: '与本站数据的日期' });
    await page.goto('/targets');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(doubt).toHaveCount(0);
    await page.clock.setFixedTime('2020-01-01T12:00:00+08:00');
    for (const path of ['/targets', '/targets/000B-14']) {
      await page.goto(path);
      await expect(doubt).toContainText('您的设备日期是 2020年1月1日');
    }
  });

  test('is judged by the day of the edition for the session when the reader sets it, and by the device again when he takes that back', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2020-01-01T12:00:00+08:00');
    await page.goto('/targets');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText('19 个目标');
    const byDevice = await heading.textContent();
    await page.getByRole('button', { name: /^改按数据版本的日期（20\d\d年.*）判断$/ }).click();
    const set = page.getByRole('note').filter({ hasText: '不按您的设备日期（2020年1月1日）' });
    await expect(set).toBeVisible();
    await expect(heading).toContainText('个已过期');
    const byEdition = await heading.textContent();
    expect(byEdition).not.toBe(byDevice);
    await page.goto('/targets/004D-22');
    await expect(set).toBeVisible();
    await expect(page.getByText('已到期，无后续数字').first()).toBeVisible();
    await page.getByRole('button', { name: '改回设备日期' }).click();
    await expect(set).toHaveCount(0);
    await page.goto('/targets');
    await expect(heading).toHaveText(byDevice ?? '');
  });

  test('puts the targets that have an actual first when ordered by attainment', async ({ page }) => {
    await page.goto('/targets?sort=attainment');
    await expect(page.locator('tr[data-target]').first()).toContainText('37.3%');
    await expect(page.locator('tr[data-target]').nth(1)).toContainText('17.8%');
    await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '按地方' });
    await expect(page).toHaveURL(/\/targets\?sort=place$/);
    await expect(page.locator('tr[data-target]').first()).toContainText('沈阳');
  });

  test('stands on a map of its own: rings without an actual, the lowest share with one, narrowed with the board, each place with links', async ({
    page,
  }) => {
    await page.goto('/targets');
    await page.getByRole('link', { name: '在地图上看' }).click();
    await expect(page).toHaveURL(/\/targets#map$/);
    const map = page.getByRole('application', {
      name: '目标地图：6 个地方，19 个目标，其中 3 个有可比的实际值。上表有同样的内容。',
    });
    await expect(map).toBeInViewport();
    await expect(map.locator('[data-state="target"]')).toHaveCount(4);
    // 嘉定's first station, of six asked for.
    await expect(map.locator('[data-adcode="310114"][data-state="value"]')).toHaveCount(1);
    await expect(map.locator('[data-adcode="520600"][data-state="value"]')).toHaveCount(1);
    await expect(map.getByText('最低 ≤17.8%')).toBeVisible();
    // No province has a figure of its own to be filled by.
    await expect(map.locator('[data-area][data-state="value"]')).toHaveCount(0);
    await page.getByRole('combobox', { name: '指标' }).selectOption({ label: '持证社会工作者' });
    await expect(page).toHaveURL(/\/targets\?indicator=certified/);
    const narrowed = page.getByRole('application', { name: /^目标地图：2 个地方，2 个目标/ });
    await narrowed.focus();
    // Wherever the pointer may rest on the map: the keys start at the first place.
    for (const key of ['Escape', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: '重庆市：1 个目标' })).toBeFocused();
    const place = page.locator('.target-map-place');
    await expect(place).toContainText('— / >5万人');
    await expect(place).toContainText('没有可比的实际值，算不出达到几成');
    await place.getByRole('link', { name: '持证社会工作者' }).click();
    await expect(page).toHaveURL(/\/targets\/000B-14$/);
  });
});
