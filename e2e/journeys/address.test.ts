import type { Page } from 'playwright/test';
import { expect, mapOn, test } from './atlas';

const nav = (page: Page) => page.getByRole('navigation', { name: '主要页面' });
const pickProvince = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^省份：/ }).click();
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.keyboard.press('Escape');
};
const guizhou = /[?&]province=520000(&|$)/;

test.describe('the province filter', () => {
  test('narrows list, map and targets of the first screen, stands in the address and survives a reload', async ({
    page,
  }) => {
    await page.goto('/');
    await pickProvince(page, '贵州');
    await expect(page).toHaveURL(guizhou);
    const expectNarrowed = async (): Promise<void> => {
      const list = page.getByRole('region', { name: '各地的数字和日期' });
      await expect(
        list.getByRole('listitem').filter({ has: page.getByRole('link', { name: '铜仁', exact: true }) }),
      ).toContainText('89');
      await expect(list.getByRole('link', { name: '安徽', exact: true })).toHaveCount(0);
      await expect(mapOn(page)).not.toContainText('3.3万');
      await expect(mapOn(page)).toContainText('125');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        '贵州：6 个目标，6 个已过期，没有一个有后续数字',
      );
      await expect(page.getByRole('img', { name: '6 个目标的期限' })).toBeVisible();
      await expect(page.getByRole('heading', { name: '6 个目标，按期限排' })).toBeAttached();
      await expect(page.getByRole('article').filter({ hasText: '重庆' })).toHaveCount(0);
    };
    await expectNarrowed();
    await page.reload();
    await expectNarrowed();
  });

  test('goes with the reader to targets, evidence and indicator, and a chip takes it away', async ({ page }) => {
    await page.goto('/?province=520000');
    await nav(page).getByRole('link', { name: '目标' }).click();
    await expect(page).toHaveURL(/\/targets\?province=520000$/);
    await expect(page.getByRole('status').filter({ hasText: '19 个目标中剩 6 个' })).toBeVisible();
    await expect(page.getByRole('link', { name: '重庆 持证社会工作者' })).toHaveCount(0);

    await nav(page).getByRole('link', { name: '原文证据' }).click();
    await expect(page).toHaveURL(/\/evidence\?province=520000$/);
    await expect(page.getByRole('status').filter({ hasText: '186 个数字中的 43 个' })).toBeVisible();
    await page.getByRole('button', { name: '去掉筛选：贵州' }).click();
    await expect(page).toHaveURL(/\/evidence$/);
    await expect(page.getByRole('status').filter({ hasText: '共 186 个数字' })).toBeVisible();

    await page.goto('/indicators/certified?province=520000,340000');
    await expect(page.getByRole('status').filter({ hasText: '9 个数字中的 4 个' })).toBeVisible();
    await expect(page.getByRole('link', { name: '温州', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: '全部清除' }).click();
    await expect(page).toHaveURL(/\/indicators\/certified$/);
    await expect(page.getByRole('link', { name: '温州', exact: true }).first()).toBeVisible();
  });

  test('may name two provinces, each with its chip', async ({ page }) => {
    await page.goto('/?province=340000,520000');
    await page.getByRole('button', { name: '去掉筛选：贵州' }).click();
    await expect(page).toHaveURL(/province=340000$/);
    await page.getByRole('button', { name: '去掉筛选：安徽' }).click();
    await expect(page).not.toHaveURL(/province/);
  });

  test('an indicator that nobody in the province reports names the filter and offers to take it away', async ({
    page,
  }) => {
    await page.goto('/?province=310000');
    await page.getByRole('button', { name: /^去掉“省份=上海”后有 \d+ 条/ }).click();
    await expect(page).not.toHaveURL(/province/);
    await expect(page.getByRole('link', { name: '安徽', exact: true }).first()).toBeVisible();
  });
});

test.describe('an address that the atlas does not understand', () => {
  test('loses the unknown values of its query, with a notice, and shows the rest', async ({ page }) => {
    await page.goto('/?province=520000,990000&indicator=nonsense&period=1066');
    const notice = page.getByRole('status').filter({ hasText: '地址含无法识别的参数，已忽略' });
    for (const part of ['province=990000', 'indicator=nonsense', 'period=1066'])
      await expect(notice).toContainText(part);
    await expect(page.getByRole('application', { name: /^地图：持证社会工作者/ })).toContainText('125');
    await nav(page).getByRole('link', { name: '目标' }).click();
    await expect(page.getByRole('status').filter({ hasText: '19 个目标中剩 6 个' })).toBeVisible();
  });

  for (const path of [
    '/targets?verdict=perfect',
    '/evidence?kind=wish&qualifier=rather',
    '/regions/520000?indicator=nonsense',
    '/indicators/certified?province=1',
  ]) {
    test(`${path} shows its page with a notice`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('status').filter({ hasText: '已忽略' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/没有这/);
    });
  }

  const unknown = [
    ['/regions/520699', '没有这个地方', '铜仁市', '/regions/520600'],
    ['/indicators/certifed', '没有这个指标', '持证社会工作者', '/indicators/certified'],
    ['/targets/004D-99', '没有这个目标', /004D-2/, /\/targets\/004D-2\d$/],
    ['/evidence/004D-0', '没有这个数字', /^004D-0/, /\/evidence\/004D-0\d$/],
    ['/targats', '没有这一页', '目标', '/targets'],
  ] as const;
  for (const [path, title, nearest, found] of unknown) {
    test(`${path} says what it does not know and offers the nearest`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(new RegExp(title));
      // The server answers with the program whatever is asked: search engines learn here that this is no page.
      const robots = page.locator('meta[name="robots"]');
      await expect(robots).toHaveAttribute('content', 'noindex');
      await expect(page.getByRole('main').getByRole('button', { name: '找地名、指标、目标、原文' })).toBeVisible();
      await expect(page.getByText(new RegExp(`地址里写的是“/?${path.split('/').at(-1)}”`))).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: nearest }).first().click();
      await expect(page).toHaveURL(found);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
      await expect(robots).toHaveCount(0);
    });
  }
});

test.describe('language and theme', () => {
  test('are taken from the address, and a choice is remembered instead', async ({ page }) => {
    await page.goto('/?lang=en&theme=dark');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { name: /Anhui/ }).first()).toBeVisible();
    await page.getByRole('button', { name: /^中/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 个目标，12 个已过期，没有一个有后续数字');
    await expect(page).toHaveURL(/\?theme=dark$/);
    await page.getByRole('button', { name: '切换浅色或深色' }).click();
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.goto('/targets');
    await expect(root).toHaveAttribute('lang', 'zh-CN');
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.getByRole('button', { name: /^EN/ }).click();
    await page.reload();
    await expect(root).toHaveAttribute('lang', 'en');
  });

  test.describe('of a browser', () => {
    test.use({ locale: 'en-GB', colorScheme: 'dark' });
    test('that reads English in the dark decide where nothing else does', async ({ page }) => {
      await page.goto('/targets');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByRole('link', { name: /^Chongqing/ }).first()).toBeVisible();
    });
  });
});

test('the back button returns page by page, with the filter that was chosen', async ({ page }) => {
  await page.goto('/');
  await pickProvince(page, '重庆');
  await nav(page).getByRole('link', { name: '目标' }).click();
  await page.getByRole('link', { name: '重庆 持证社会工作者', exact: true }).click();
  await expect(page).toHaveURL(/\/targets\/000B-14\?province=500000$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/targets\?province=500000$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?province=500000$/);
  await expect(page.getByRole('button', { name: '去掉筛选：重庆' })).toBeVisible();
});

test('a link that is followed before the page is drawn for a choice takes the choice with it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^省份：/ }).click();
  const box = page.getByRole('checkbox', { name: /^重庆/ });
  await expect(box).toBeVisible();
  // Both within one task, as a busy machine has them.
  await box.evaluate((tick: HTMLInputElement) => {
    tick.click();
    document.querySelector<HTMLAnchorElement>('.top-nav a[href^="/targets"]')?.click();
  });
  await expect(page).toHaveURL(/\/targets\?province=500000$/);
  await expect(page.getByRole('button', { name: '去掉筛选：重庆' })).toBeVisible();
});

test('what WeChat hangs on an address is gone from it, from what is cited, and is not remarked upon', async ({
  page,
}) => {
  await page.goto('/evidence/000B-14?from=timeline&isappinstalled=0&utm_source=x');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/evidence/000B-14');
  await expect(page.getByText(/isappinstalled|timeline/)).toHaveCount(0);
});
