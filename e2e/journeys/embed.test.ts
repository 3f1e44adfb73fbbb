import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './atlas';

/** The sandbox of the lines that the export dialog gives. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
/** The least that the program needs; no second window. */
const STRICT = 'allow-scripts allow-same-origin';
/** The page around the frame is another site; a link that may not open a second window is refused aloud. */
test.use({
  allowedComplaint: /^request to another site: http:\/\/127\.0\.0\.1:\d+\/article$|Blocked opening .* sandboxed frame/,
});

/** A page of another origin with a frame of the given size in it. */
async function serveArticle(
  src: string,
  width: number,
  height: number,
  sandbox = SANDBOX,
): Promise<{ url: string; server: Server }> {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>别家的文章</title><p>正文</p>
<iframe src="${src}" title="图" width="${width}" height="${height}" style="border:0" sandbox="${sandbox}" loading="lazy"></iframe>`;
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`, server };
}

test.describe('a figure on another page', () => {
  for (const [width, height, lang, title] of [
    [850, 640, 'zh', '持证社会工作者：安徽报了 3.3万，重庆只报了目标'],
    [320, 640, 'en', 'Certified social workers: Anhui reports 33,000; Chongqing only a target'],
  ] as const) {
    test(`stands alone in a sandboxed frame of ${width} pixels, with its sources and the way back`, async ({
      page,
      baseURL,
    }) => {
      const { url, server } = await serveArticle(`${baseURL}/?embed=1&lang=${lang}&theme=dark`, width, height);
      try {
        await page.goto(url);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expect(frame.getByText(/33,000|3\.3万/).first()).toBeVisible();
        await expect(
          frame.getByText(lang === 'zh' ? /^出处 .*《重庆日报》/ : /^Sources .*Chongqing Daily/),
        ).toBeVisible();
        await expect(frame.getByRole('contentinfo').getByText(/[0-9a-f]{8}$/)).toBeVisible();
        const back = frame.getByRole('link', { name: lang === 'zh' ? '在图谱中打开' : 'Open in the Atlas' });
        await expect(back).toHaveAttribute('target', '_blank');
        await expect(back).toHaveAttribute('rel', 'noopener');
        await expect(back).toHaveAttribute('href', `${baseURL}/?lang=${lang}&theme=dark`);
        await expect(frame.getByRole('navigation')).toHaveCount(0);
        await expect(frame.getByRole('combobox')).toHaveCount(0);
        const inside = page.frames()[1];
        if (!inside) throw new Error('no frame');
        const seen = await inside.evaluate(() => ({
          wide: document.documentElement.scrollWidth - innerWidth,
          kept: localStorage.length + sessionStorage.length,
          theme: document.documentElement.dataset['theme'],
        }));
        expect(seen).toEqual({ wide: 0, kept: 0, theme: 'dark' });
      } finally {
        server.close();
      }
    });
  }

  test('one small chart of a place stands alone, named by any of its figures', async ({ page }) => {
    await page.goto('/regions/520600?embed=1&figure=chart-004D-02&lang=zh');
    await expect(page.getByRole('heading', { level: 1, name: /铜仁市.*持证社会工作者/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /只有这一个日期/ })).toHaveCount(1);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.goto('/regions/520600?embed=1&figure=chart-nothing&lang=zh');
    await expect(page.getByText('这一页没有可以单独显示的图')).toBeVisible();
  });

  test('follows its address and not what its reader chose on the site', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /^EN/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/?embed=1&figure=coverage&lang=zh');
    await expect(page.getByRole('heading', { level: 1, name: '各地报了什么' })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  });

  test('opens its page beside the article, without the limits of the frame', async ({ page, baseURL }) => {
    const { url, server } = await serveArticle(`${baseURL}/targets/000B-14?embed=1&lang=zh&theme=light`, 600, 700);
    try {
      await page.goto(url);
      const opened = page.waitForEvent('popup');
      await page.frameLocator('iframe').getByRole('link', { name: '在图谱中打开' }).click();
      const beside = await opened;
      await expect(beside).toHaveURL(`${baseURL}/targets/000B-14?lang=zh&theme=light`);
      await expect(beside.getByRole('navigation').first()).toBeVisible();
      expect(await beside.evaluate(() => window.opener)).toBeNull();
      expect(page.frames()[1]?.url()).toContain('embed=1');
    } finally {
      server.close();
    }
  });

  test('a frame that allows no second window gives the address and keeps its figure', async ({ page, baseURL }) => {
    const src = `${baseURL}/targets?embed=1&lang=zh&theme=light`;
    const { url, server } = await serveArticle(src, 600, 700, STRICT);
    try {
      await page.goto(url);
      const frame = page.frameLocator('iframe');
      const address = frame.getByRole('textbox', { name: '地址' });
      await frame.getByRole('link', { name: '在图谱中打开' }).click();
      await expect(frame.getByRole('status').filter({ hasText: '不允许嵌入的图打开新窗口' })).toBeVisible();
      await expect(address).toHaveValue(`${baseURL}/targets?lang=zh&theme=light`);
      await frame.getByRole('button', { name: '复制地址' }).click();
      await expect(frame.getByRole('status').filter({ hasText: '地址已复制' })).toBeVisible();
      await frame.getByRole('table').getByRole('link').first().click();
      await expect(address).toHaveValue(new RegExp(`^${baseURL}/targets/\\w{4}-\\d+`));
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      expect(page.frames()).toHaveLength(2);
      expect(page.frames()[1]?.url()).toBe(src);
    } finally {
      server.close();
    }
  });

  test('a place of its map opens inside the frame, and a press leads back to the map that the frame began with', async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}/?embed=1&figure=map&lang=zh&theme=light`;
    const { url, server } = await serveArticle(src, 850, 640);
    try {
      await page.goto(url);
      const frame = page.frameLocator('iframe');
      const title = frame.getByRole('heading', { level: 1 });
      const back = frame.getByRole('button', { name: '回到开始的图' });
      await expect(title).toContainText('安徽报了 3.3万');
      await expect(back).toHaveCount(0);
      const land = await frame.locator('.embed-stage path[data-area="340000"]').boundingBox();
      if (!land) throw new Error('安徽 is not drawn');
      await page.mouse.move(land.x + land.width * 0.4, land.y + land.height * 0.4);
      await page.mouse.click(land.x + land.width * 0.45, land.y + land.height * 0.45);
      await expect(back).toBeVisible();
      await expect(title).not.toContainText('重庆只报了目标');
      expect(page.frames()[1]?.url()).toContain('/regions/340000');
      await back.click();
      await expect(title).toContainText('安徽报了 3.3万');
      await expect(back).toHaveCount(0);
      expect(page.frames()[1]?.url()).toBe(src);
    } finally {
      server.close();
    }
  });

  for (const [path, lang] of [
    ['/', 'zh'],
    ['/', 'en'],
    ['/regions/520000', 'zh'],
    ['/regions/520000', 'en'],
  ] as const) {
    test(`a map fills a low, wide frame and leaves its words in sight: ${path} (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 850, height: 600 });
      await page.goto(`${path}?embed=1&lang=${lang}`);
      const map = page.locator('[data-map-ready]');
      await expect.poll(async () => (await map.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(600);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
      await expect(
        page.getByRole('link', { name: lang === 'zh' ? '在图谱中打开' : 'Open in the Atlas' }),
      ).toBeInViewport({ ratio: 1 });
      await expect.poll(async () => (await map.boundingBox())?.width).toBeLessThanOrEqual(800);
    });
  }

  for (const [width, height] of [
    [850, 600],
    [320, 480],
  ] as const) {
    test(`the board scrolls inside a frame of ${width} × ${height}, between its title and its sources`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/targets?embed=1&lang=zh');
      const title = page.getByRole('heading', { level: 1, name: /^19 个目标/ });
      await expect(title).toBeInViewport({ ratio: 1 });
      await expect(page.getByText(/^出处 /)).toBeInViewport({ ratio: 1 });
      const board = page.getByRole('main', { name: /^19 个目标/ });
      await board.focus();
      await page.keyboard.press('End');
      await expect(board.getByRole('row').last()).toBeInViewport();
      await expect(title).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('link', { name: '在图谱中打开' })).toBeInViewport({ ratio: 1 });
    });
  }

  for (const [path, figure] of [
    ['/', 'map'],
    ['/', 'coverage'],
    ['/regions/520000', 'map'],
    ['/indicators/certified', 'places'],
    ['/targets', 'board'],
    ['/targets', 'map'],
    ['/targets/000B-14', 'trajectory'],
    ['/targets/004D-22', 'trajectory'],
    ['/programmes', 'map'],
    ['/programmes', 'tiers'],
    ['/compare?places=340000,520600,441200&indicator=certified&against=professionals', 'bars'],
    ['/compare?places=340000,520600,441200&indicator=certified&against=professionals', 'pair'],
  ] as const) {
    // On phones a map stands above its keys and the frame scrolls.
    for (const width of figure === 'map' ? [850] : [850, 390]) {
      test(`${figure} of ${path.split('?')[0]} stands in a frame of ${width} × 600 without a scroll bar`, async ({
        page,
        baseURL,
      }) => {
        const { url, server } = await serveArticle(
          `${baseURL}${path}${path.includes('?') ? '&' : '?'}lang=zh&embed=1&figure=${figure}`,
          width,
          600,
          STRICT,
        );
        try {
          await page.goto(url);
          const frame = page.frameLocator('iframe');
          await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(frame.getByRole('link', { name: '在图谱中打开' })).toBeVisible();
          const inside = page.frames()[1];
          if (!inside) throw new Error('no frame');
          const over = () =>
            inside.evaluate(() => [
              document.documentElement.scrollHeight - innerHeight,
              document.documentElement.scrollWidth - innerWidth,
            ]);
          await expect.poll(over).toEqual([0, 0]);
          if (figure === 'trajectory')
            await expect
              .poll(() =>
                inside.evaluate(() => {
                  const stage = document.querySelector('.embed-stage');
                  return stage ? stage.scrollHeight - stage.clientHeight : -1;
                }),
              )
              .toBe(0);
        } finally {
          server.close();
        }
      });
    }
  }

  for (const [path, count] of [
    ['/?indicator=certified', 7],
    ['/targets?figure=map', 6],
    ['/programmes?figure=map', 25],
  ] as const) {
    test(`in a narrow frame the map brings the list that its numbers stand for: ${path}`, async ({ page }) => {
      for (const width of [700, 390]) {
        await page.setViewportSize({ width, height: 600 });
        await page.goto(`${path}&embed=1&lang=en`);
        const numbers = page.locator('.embed-stage .place-number');
        await expect(numbers).toHaveText(Array.from({ length: count }, (_, i) => String(i + 1)));
        await expect(page.locator('.embed-stage [data-map-ready] .map-marks > text')).not.toHaveCount(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }

  test('a page of words says that it has no figure', async ({ page }) => {
    await page.goto('/about?embed=1&lang=zh');
    await expect(page.getByText('这一页没有可以单独显示的图。')).toBeVisible();
  });

  test('the export dialog gives the lines that show the same figure', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?province=500000&lang=zh');
    await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '复制代码' }).click();
    await expect(dialog.getByText('代码已复制')).toBeVisible();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toBe(await dialog.getByRole('textbox', { name: '粘贴到网页源码中的代码' }).inputValue());
    expect(snippet).toContain(`sandbox="${SANDBOX}"`);
    const src = /src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src).toMatch(/\/\?province=500000&lang=zh&theme=light&embed=1&figure=map$/);
    await page.goto(src);
    await expect(page.getByRole('heading', { level: 1, name: /^持证社会工作者（重庆）：/ })).toBeVisible();
  });
});

test.describe('links of earlier versions', () => {
  for (const [old, now] of [
    ['/region/520000?year=2021&lang=zh', '/regions/520000?period=2021&lang=zh'],
    ['/regions/100000?indicator=professionals', '/?indicator=professionals'],
    ['/target/000B-14', '/targets/000B-14'],
    ['/evidence?q=%E5%8D%83%E5%90%8D#x', '/evidence?find=%E5%8D%83%E5%90%8D#x'],
  ] as const) {
    test(`${old} leads to ${now}`, async ({ page, baseURL }) => {
      await page.goto('/about');
      await page.goto(old);
      await expect(page).toHaveURL(`${baseURL}${now}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(`${baseURL}/about`);
    });
  }

  test('the place chosen on the map of targets is in the address', async ({ page }) => {
    await page.goto('/targets?place=520600#map');
    await expect(page.getByRole('heading', { level: 3, name: /铜仁/ })).toBeVisible();
    await page.goto('/targets?place=1#map');
    await expect(page.getByRole('status').filter({ hasText: 'place=1' })).toBeVisible();
  });
});
