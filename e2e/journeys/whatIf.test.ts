import type { Page } from 'playwright/test';
import { expect, test } from './atlas';
import { listViolations } from './axe';
import { exportImage } from './exportedFile';

const type = async (page: Page, value: string, date: string) => {
  await page.getByLabel(/^数值/).fill(value);
  await page.getByLabel('日期').fill(date);
  await page.getByRole('button', { name: '试算' }).click();
};

/** The chart comes alive when it is pointed at; until then it is the flat marks of its image. */
const pointAtChart = (page: Page) => page.locator('.target-chart').hover({ position: { x: 4, y: 4 } });

test.describe("铜仁's printed 89 with a reader's own later value", () => {
  test("draws what was observed and where it leads, marked as the reader's own; after the deadline nothing is required from now", async ({
    page,
  }) => {
    await page.goto('/targets/004D-22');
    await pointAtChart(page);
    await expect(page.locator('.trajectory-point')).toHaveCount(2);
    await expect(page.locator('.trajectory-observed')).toHaveCount(0);
    await type(page, '210', '2024-06-30');
    await expect(page.locator('.trajectory-point.is-actual')).toHaveCount(1);
    await expect(page.locator('.trajectory-point.is-own')).toHaveCount(1);
    await expect(page.locator('.trajectory-observed')).toHaveCount(1);
    await expect(page.locator('.trajectory-projected')).toHaveCount(1);
    await expect(page.locator('.trajectory-required-now')).toHaveCount(0);
    await expect(page.locator('.target-quantities > div').filter({ hasText: /^实际每年增/ })).toContainText('读者自填');
    await expect(page.locator('.target-quantities > div').filter({ hasText: /^从今天起每年需增/ })).toContainText(
      '期限已过，不适用',
    );
    await expect(page.locator('.trajectory-words')).toContainText('读者自填');
  });

  test('while its deadline lay ahead, it also draws what is required from that day on', async ({ page }) => {
    await page.clock.setFixedTime('2024-09-30T12:00:00+08:00');
    await page.goto('/targets/004D-22');
    await pointAtChart(page);
    await expect(page.locator('.trajectory-required-now')).toHaveCount(1);
    await type(page, '210', '2024-06-30');
    for (const part of ['observed', 'projected', 'required', 'required-now'])
      await expect(page.locator(`.trajectory-${part}`), part).toHaveCount(1);
    await expect(page.locator('.trajectory-words')).toContainText('从今天起：每年 ≥');
    await expect(page.locator('.trajectory-words')).toContainText('· 读者自填');
    for (const [value, date, reason] of [
      ['好多', '2024-06-30', '数值要写成一个数'],
      ['-1', '2024-06-30', '不能小于 0'],
      ['300', '2024-10-01', '日期还没到，今天是 2024年9月30日'],
    ] as const) {
      await type(page, value, date);
      await expect(page.getByRole('alert')).toContainText(reason);
      await expect(page.getByRole('alert')).toContainText('仍按上一次的 210 人（2024年6月30日）判断');
      await expect(page.locator('.trajectory-observed')).toHaveCount(1);
    }
  });
});

test.describe("a reader's own value of 重庆's target", () => {
  test('30,000 at 2026-06-30 is 60.0 %, marked everywhere, survives a reload, is not in the address, and goes in one step', async ({
    page,
  }) => {
    await page.goto('/targets/000B-14');
    await expect(page.locator('.target-verdict')).toContainText('无法判断');
    const before = await page.locator('.target-quantities').innerText();
    await type(page, '30,000', '2026-06-30');
    const check = async () => {
      await expect(page.locator('.target-verdict')).toContainText('读者自填：3万人，2026年6月30日');
      await expect(page.locator('.target-quantities > div').filter({ hasText: /^达到/ })).toContainText('60.0%');
      await expect(page.locator('.target-quantities > div').filter({ hasText: /^最新实际/ })).toContainText('读者自填');
      await expect(page.locator('.target-quantities a')).toHaveCount(1);
      await expect(page.locator('.page-head')).toContainText(
        '含读者自填的数：2026年6月30日有 3万人，至多是目标的 60.0%',
      );
      await pointAtChart(page);
      await expect(page.locator('.trajectory-point.is-own')).toHaveCount(1);
      await expect(page.locator('.trajectory-words')).toContainText('读者自填');
      await expect(page).toHaveURL(/\/targets\/000B-14$/);
    };
    // What becomes of the verdict stands in the window, where the reader has just looked, and is said aloud.
    const answer = page.getByRole('status').filter({ hasText: '按您的数：' });
    await expect(answer).toContainText('至多是目标的 60.0%');
    await expect(answer).toBeInViewport({ ratio: 1 });
    await check();
    expect(await listViolations(page)).toEqual([]);
    await page.reload();
    await check();
    await page.getByRole('button', { name: '去掉自填值' }).click();
    await expect(page.locator('.trajectory-point.is-own')).toHaveCount(0);
    expect(await page.locator('.target-quantities').innerText()).toBe(before);
    await expect(page.getByLabel(/^数值/)).toBeFocused();
    await page.reload();
    await expect(page.locator('.target-verdict')).not.toContainText('读者自填');
  });

  test('what cannot be is refused with the reason, and the last good value stays', async ({ page }) => {
    await page.goto('/targets/000B-14');
    await type(page, '3万', '2026-06-30');
    const refusals = [
      ['很多', '2026-06-30', '数值要写成一个数'],
      ['-5', '2026-06-30', '不能小于 0'],
      ['40000', '2026-11-23', '日期还没到，今天是 2026年11月22日'],
      ['40000', '', '确实存在的日期'],
    ] as const;
    for (const [value, date, reason] of refusals) {
      await type(page, value, date);
      await expect(page.getByRole('alert')).toContainText(reason);
      await expect(page.getByRole('alert')).toContainText('仍按上一次的 3万人（2026年6月30日）判断');
      await expect(page.locator('.target-verdict')).toContainText('读者自填：3万人');
      await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
    }
    // A coverage is a percentage.
    await page.goto('/targets/000B-12');
    await type(page, '101', '2026-06-30');
    await expect(page.getByRole('alert')).toContainText('百分比不能超过 100');
    await expect(page.locator('.target-verdict')).not.toContainText('读者自填');
  });

  test('stays on its own page: the board and the figures know nothing of it', async ({ page }) => {
    await page.goto('/targets/000B-14');
    await type(page, '30000', '2026-06-30');
    await expect(page.locator('.target-verdict')).toContainText('读者自填');
    await page.goto('/targets?province=500000');
    await expect(page.locator('[data-target="000B-14"]')).toContainText('无法判断');
    await expect(page.locator('main')).not.toContainText('60.0%');
  });

  test('an exported image says whose value it shows', async ({ page }) => {
    await page.goto('/targets/000B-14');
    await type(page, '30000', '2026-06-30');
    const file = await exportImage(page, '重庆：到 2027 年', 'SVG');
    const svg = file.bytes.toString('utf8');
    expect(file.name).toContain('读者自填');
    expect(svg).toContain('（含读者自填的数）');
    expect(svg).toContain('不是本站收录的数');
    expect(svg).toContain('无法判断');
    expect(svg).toContain('离期限还有 404 天');
  });
});

test("a reader's own value in one tab is still there when another tab has kept one", async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/targets/000B-14');
  await other.goto('/targets/004D-22');
  await expect(other.getByLabel(/^数值/)).toBeVisible();
  await type(page, '30,000', '2026-06-30');
  await expect(page.locator('.target-verdict')).toContainText('读者自填');
  await type(other, '210', '2024-06-30');
  await expect(other.locator('.target-verdict')).toContainText('读者自填');
  for (const tab of [page, other]) {
    await tab.reload();
    await expect(tab.locator('.target-verdict')).toContainText('读者自填');
  }
});
