import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';
import { entryOf, expectDaysOfReading } from './evidenceCard';

/** 王庄镇 and 小河镇 lie in 浚县, 上乐村镇 in 卫辉: the five figures of their teams are printed for all three. */
for (const [adcode, name] of [
  ['410621', '浚县'],
  ['410781', '卫辉市'],
] as const) {
  test(`${name} is part of five joint figures, which lead to their words and which 河南 does not count as its own`, async ({
    page,
  }) => {
    await page.goto(`/regions/${adcode}`);
    await expect(page.getByText(`没有${name}单独的数字；5 个合计数包括它。`)).toBeVisible();
    await expect(page.getByRole('heading', { name: '合计数 5 个' })).toBeVisible();
    await expect(page.getByText('没有报道不等于零')).toHaveCount(0);
    await page.getByRole('main').locator('a[href$="/evidence/004A-01"]').click();
    await expect(page).toHaveURL(/\/evidence\/004A-01$/);
    await expect(page.getByRole('article').getByRole('blockquote')).toHaveText('「累计服务75天」');
    await expect(entryOf(page, '怎样查到原文')).toContainText('版面扫描件不公开');
    await expect(page.getByRole('article').getByRole('link', { name: '浚县' })).toBeVisible();
    await expect(page.getByRole('article').getByRole('link', { name: '卫辉市' })).toBeVisible();

    await page.goto('/regions/410000');
    await expect(page.getByText('没有省级的数字。另有 5 个数字只涉及其中一部分。')).toBeVisible();
    await expect(page.getByText(/本级有 5 个数字/)).toHaveCount(0);
  });
}

test('a figure that was recorded otherwise tells what was corrected, why and when: on its page and with the data', async ({
  page,
}) => {
  // 每人年均学习时长达到90学时以上 (001, line 69): 以上 includes the number.
  await page.goto('/evidence/001D-05');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('≥');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('截至 2024年1月—3月*');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: '更正' }) });
  const corrections = section.getByRole('listitem');
  await expect(corrections).toHaveCount(2);
  await expect(corrections.first()).toHaveText('限定词 超过 → 不少于 “以上”含本数 2026年11月30日');
  await expect(corrections.first().locator('time')).toHaveAttribute('datetime', '2026-11-30');
  await page.goto('/evidence/001D-05?lang=en');
  await expect(page.getByText(/^Qualifier over → at least The word includes the number itself/)).toBeVisible();

  await page.goto('/data#corrections');
  const listed = page.locator('#corrections');
  await listed.locator('summary').click();
  const line = listed.getByRole('listitem').filter({ hasText: '001D-05' }).filter({ hasText: '限定词' });
  await expect(line).toContainText('超过 → 不少于');
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/evidence\/001D-05$/);
});

test('a requirement without a deadline is in no part of time: it has no days left, none overdue, and no verdict', async ({
  page,
}) => {
  // “渝里乡商”基层协商镇街全覆盖 (000, line 87) says no year.
  await page.goto('/targets?province=500000');
  const row = page.locator('[data-target="000B-16"]');
  await expect(row).toContainText('没有写期限');
  await expect(row).toContainText('无法判断');
  await expect(row).not.toContainText(/过期|还剩|到 20/);
  await page.goto('/targets/000B-16');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('重庆：基层协商的镇街覆盖率达到 100%，没有写期限');
  await expect(page.getByRole('region', { name: '判断' })).toContainText('没有写期限');
  // Its neighbours in the article have deadlines of their own, further down.
  for (const part of ['.page-head', '.target-verdict', '.target-quantities', 'figure'])
    await expect(page.locator(part).first()).not.toContainText(/过期|还剩|期限已过/);
});

test.describe('a browser that writes en-CA as en-US does', () => {
  // WebKit with ICU 72 and Chromium 110 write 11/30/2026, which no date may be read back from.
  const patch = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const asUs = (locales: unknown): unknown => (String(locales).startsWith('en-CA') ? 'en-US' : locales);
      Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
        construct: (target, [locales, ...rest]) => Reflect.construct(target, [asUs(locales), ...rest]) as object,
        apply: (target, self, [locales, ...rest]) => Reflect.apply(target, self, [asUs(locales), ...rest]) as unknown,
      });
    });

  test('still knows how many targets are past their deadline, and cites with ISO dates', async ({ page }) => {
    await patch(page);
    await page.goto('/targets');
    expect(await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()))).toContain('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 个目标，12 个已过期，没有一个有后续数字');
    await expect(page.getByRole('row').filter({ hasText: '铜仁 持证社会工作者' }).first()).toContainText('过期 326 天');
    await page.goto('/evidence/001A-01?lang=en');
    await expectDaysOfReading(page);
  });
});

test('counts of two months, of a year and to date are ranked by nobody, not even by an address that asks for it', async ({
  page,
}) => {
  await page.goto('/?indicator=service-contacts&rank=mixed');
  await takenOver(page);
  const notice = page.getByRole('note').filter({ hasText: '统计时间长短不同' });
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button')).toHaveCount(0);
  await expect(mapOn(page)).not.toHaveAttribute('aria-label', /最多/);
  await expect(page.locator('.ranked-rank').filter({ hasText: /\d/ })).toHaveCount(0);
});
