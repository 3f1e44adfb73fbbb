import type { Page, Route } from 'playwright/test';
import { expect, mapOn, test } from './atlas';

/** What may go wrong with a file, and the words that the reader gets. */
const faults = [
  { fault: 'missing', words: /无法获取/, answer: (route: Route) => route.fulfill({ status: 404, body: 'lost' }) },
  { fault: 'unreachable', words: /无法获取/, answer: (route: Route) => route.abort() },
  {
    fault: 'truncated',
    words: /不完整|无法获取/,
    answer: (route: Route) =>
      route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":1,"version":"83c' }),
  },
  {
    fault: 'of a newer schema',
    words: /更新的版本|无法获取/,
    answer: (route: Route) => route.fulfill({ json: { schemaVersion: 99 } }),
  },
  {
    fault: 'malformed',
    words: /格式有误|无法获取/,
    answer: (route: Route) => route.fulfill({ json: { schemaVersion: 1, figures: 'none' } }),
  },
] as const;

const retry = (page: Page) => page.getByRole('alert').getByRole('button', { name: '重试' });

// The browser itself complains of a file that it cannot have.
test.use({
  allowedComplaint:
    /Failed to load resource|status of 404|was preloaded|(?:dataset|nation)-|Failed to fetch dynamically imported module/,
});

test.describe('a dataset that is', () => {
  for (const { fault, words, answer } of faults) {
    test(`${fault} is said in words, with the file's name, and a retry mends it`, async ({ page }) => {
      await page.route(/dataset-[\w-]+\.json/, answer);
      await page.goto('/targets');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(words);
      await expect(alert).toContainText('dataset.json');
      // The rest of the page is alive.
      await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '原文证据' }).click();
      await expect(page).toHaveURL('/evidence');
      await expect(alert).toBeVisible();
      await page.getByRole('button', { name: /^EN/ }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('button', { name: /^中/ }).click();

      await page.unroute(/dataset-[\w-]+\.json/);
      await retry(page).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('原文证据');
      await expect(alert).toHaveCount(0);
    });
  }
});

const NATION = /nation-[\w-]+\.json/;
const WHOLE = /dataset-[\w-]+\.json/;

const ofAnotherRelease = async (route: Route): Promise<void> => {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, json: { ...(await answer.json()), version: '00000000' } });
};

test.describe('what the first screen opens with, when it is', () => {
  for (const { fault, words, answer } of [
    ...faults,
    { fault: 'of another release', words: /更新的版本/, answer: ofAnotherRelease },
  ]) {
    test(`${fault}, is told with the name of its file; no figure stands that was drawn beforehand, and a retry mends it`, async ({
      page,
    }) => {
      await page.route(NATION, answer);
      await page.goto('/');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(words);
      await expect(alert).toContainText('nation.json');
      await expect(page.getByText('3.3万')).toHaveCount(0);
      await page.unroute(NATION);
      await retry(page).click();
      await expect(mapOn(page)).toContainText('3.3万');
      await expect(alert).toHaveCount(0);
    });
  }
});

test.describe('the whole dataset, when the first screen stands already and it is', () => {
  for (const { fault, words, answer } of faults) {
    test(`${fault}: the page stays, the choice that needs it says why, and a retry shows what was chosen`, async ({
      page,
    }) => {
      await page.route(WHOLE, answer);
      await page.goto('/');
      const map = mapOn(page);
      await expect(map).toContainText('3.3万');
      await page.getByRole('combobox', { name: '指标' }).selectOption('professionals');
      await expect(page).toHaveURL('/?indicator=professionals');
      // The national line, which needs the same facts, says so, too.
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert.first()).toContainText(words);
      await expect(alert.first()).toContainText('dataset.json');
      await expect(map).toContainText('3.3万');
      await page.unroute(WHOLE);
      await retry(page).first().click();
      await expect(map).toHaveAccessibleName(/专业人才/);
      await expect(alert).toHaveCount(0);
    });
  }

  test('still to come: the figures of another indicator are waited for while the page stays, and what follows is shown', async ({
    page,
  }) => {
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(WHOLE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    const map = mapOn(page);
    await expect(map).toContainText('3.3万');
    const picker = page.getByRole('combobox', { name: '指标' });
    await picker.selectOption('professionals');
    await expect(picker).toHaveValue('professionals');
    await expect(page.getByRole('status').filter({ hasText: '正在读取数字' })).toBeAttached();
    await expect(map).toContainText('3.3万');
    send();
    await expect(map).toHaveAccessibleName(/专业人才/);
    await expect(page.getByRole('status').filter({ hasText: '正在读取数字' })).toHaveCount(0);
  });

  test('lost: the foot of the page says so, and a retry brings it', async ({ page }) => {
    await page.route(WHOLE, (route) => route.abort());
    await page.goto('/');
    await expect(mapOn(page)).toContainText('3.3万');
    await page.mouse.move(2, 2);
    await page.mouse.move(4, 4);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('文件无法获取');
    await page.unroute(WHOLE);
    await foot.getByRole('button', { name: '重试' }).click();
    await expect(foot).toContainText('版');
    await expect(foot.getByRole('button', { name: '重试' })).toHaveCount(0);
  });
});

test.describe('the facts that a document brings of its page', () => {
  const PAGE = '/evidence/000B-14';
  const SLICE = /<script type="application\/json" id="page-slice">.*?<\/script>/;
  const changes = [
    { fault: 'missing', change: () => '' },
    { fault: 'truncated', change: (slice: string) => `${slice.slice(0, 4000)}</script>` },
    {
      fault: 'of another release',
      change: (slice: string) => slice.replace(/"version":"\w+"/, '"version":"ffffffff"'),
    },
  ];

  test('answer it alone: the whole dataset is asked for when the reader does something', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const isAsked = () => asked.some((url) => WHOLE.test(url));
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5万');
    await page.waitForLoadState('networkidle');
    expect(isAsked()).toBe(false);
    await page.mouse.move(4, 4);
    await page.mouse.move(6, 6);
    await expect.poll(isAsked).toBe(true);
  });

  for (const { fault, change } of changes)
    test(`${fault}: the page is shown from the whole dataset`, async ({ page }) => {
      await page.route(PAGE, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace(SLICE, change);
        await route.fulfill({ response, body: html });
      });
      const whole = page.waitForRequest(WHOLE);
      await page.goto(PAGE);
      await whole;
      await expect(page.getByRole('heading', { level: 1 })).toContainText('5万');
    });

  test('serve no other page: one that a link leads to waits for the whole dataset, and says when it is lost', async ({
    page,
  }) => {
    await page.route(WHOLE, (route) => route.abort());
    await page.goto(PAGE);
    await page.getByRole('link', { name: '看目标进度' }).click();
    await expect(page.getByRole('alert')).toContainText('文件无法获取');
    await page.unroute(WHOLE);
    await retry(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('重庆');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5万');
  });
});

test.describe('a boundary file that is', () => {
  for (const { fault, words, answer } of faults) {
    test(`${fault} takes away the map alone, and a retry draws it`, async ({ page }) => {
      await page.route(/geo\/province\/520000\.json/, answer);
      await page.goto('/regions/520000');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('地图边界无法获取');
      await expect(alert).toContainText(words);
      await expect(alert).toContainText('geo/province/520000.json');
      const figures = page.getByRole('region', { name: '这里报了什么，没报什么' });
      await expect(figures.getByText('521', { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: '铜仁 持证社工' })).toBeVisible();

      await page.unroute(/geo\/province\/520000\.json/);
      await retry(page).click();
      await expect(mapOn(page)).toContainText('125');
      await expect(alert).toHaveCount(0);
    });
  }
});

test('the boundaries of the nation, which a page that another led to has to fetch, leave the list standing when they fail, and a retry draws the map', async ({
  page,
}) => {
  await page.route(/geo\/china\.json/, (route) => route.fulfill({ status: 404, body: 'lost' }));
  await page.goto('/about');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '地图' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('地图边界无法获取');
  await expect(alert).toContainText('geo/china.json');
  await expect(page.getByRole('region', { name: '各地的数字和日期' })).toContainText('安徽');
  await page.unroute(/geo\/china\.json/);
  await retry(page).click();
  await expect(mapOn(page)).toContainText('3.3万');
  await expect(alert).toHaveCount(0);
});

test.describe('a part of the program', () => {
  test('that cannot be fetched is said in words under a living header, and a retry shows the page', async ({
    page,
  }) => {
    await page.route(/assets\/TargetsView-[\w-]+\.js/, (route) => route.abort());
    await page.goto('/');
    const nav = page.getByRole('navigation', { name: '主要页面' });
    await nav.getByRole('link', { name: '目标' }).click();
    await expect(page.getByRole('alert')).toContainText('这一页未能显示');
    await nav.getByRole('link', { name: '地图' }).click();
    await expect(mapOn(page)).toContainText('3.3万');
    await nav.getByRole('link', { name: '目标' }).click();
    await page.unroute(/assets\/TargetsView-[\w-]+\.js/);
    await retry(page).click();
    await expect(page.getByRole('table', { name: '目标一览表' })).toBeVisible();
  });

  test('that reads the dataset, lost, is said like the dataset itself, and a retry loads the page anew', async ({
    page,
  }) => {
    await page.route(/assets\/data-[\w-]+\.js/, (route) => route.abort());
    await page.goto('/targets');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('文件无法获取');
    await expect(alert).toContainText('dataset.json');
    await page.unroute(/assets\/data-[\w-]+\.js/);
    await retry(page).click();
    await expect(page.getByRole('table', { name: '目标一览表' })).toBeVisible();
  });

  test('that draws the path of a target leaves the same picture in its place', async ({ page }) => {
    await page.route(/assets\/Trajectory-[\w-]+\.js/, (route) => route.abort());
    await page.goto('/targets/004D-22');
    const chart = page.getByRole('figure').getByRole('img', { name: /^铜仁：/ });
    const asked = page.waitForRequest(/assets\/Trajectory-[\w-]+\.js/);
    await chart.hover();
    await asked;
    await expect(chart).toContainText('需要的路径：每年 ≥+102.8 人');
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  });
});

test('a program that cannot be fetched leaves a page that says so in both languages', async ({ page }) => {
  await page.route(/assets\/index-[\w-]+\.js/, (route) => route.abort());
  await page.goto('/targets');
  await expect(page.getByText(/页面程序没有取到/)).toBeVisible();
  await expect(page.getByText(/This page could not be loaded/)).toBeVisible();
});
