import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './atlas';

const SANDBOX = 'allow-scripts allow-same-origin';
/** The page around the frame is another site; a link that may not open a second window is refused aloud before it opens in the frame. */
test.use({ allowedComplaint: /^request to another site: http:\/\/127\.0\.0\.1:\d+\/article$|Blocked opening .* sandboxed frame/ });

/** A page of another origin with a frame of the given size in it. */
async function serveArticle(src: string, width: number, height: number): Promise<{ url: string; server: Server }> {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>别家的文章</title><p>正文</p>
<iframe src="${src}" title="图" width="${width}" height="${height}" style="border:0" sandbox="${SANDBOX}" loading="lazy"></iframe>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`, server };
}

test.describe('a figure on another page', () => {
  for (const [width, height, lang, title] of [[850, 640, 'zh', '持证社会工作者：安徽报了 3.3万，重庆只报了目标'], [320, 640, 'en', 'Certified social workers: Anhui reports 33,000; Chongqing only a target']] as const) {
    test(`stands alone in a sandboxed frame of ${width} pixels, with its sources and the way back`, async ({ page, baseURL }) => {
      const { url, server } = await serveArticle(`${baseURL}/?embed=1&lang=${lang}&theme=dark`, width, height);
      try {
        await page.goto(url);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expect(frame.getByText(/33,000|3\.3万/).first()).toBeVisible();
        await expect(frame.getByText(lang === 'zh' ? /^出处 .*《重庆日报》/ : /^Sources .*Chongqing Daily/)).toBeVisible();
        await expect(frame.getByRole('contentinfo').getByText(/[0-9a-f]{8}$/)).toBeVisible();
        const back = frame.getByRole('link', { name: lang === 'zh' ? '在图谱中打开' : 'Open in the Atlas' });
        await expect(back).toHaveAttribute('target', '_blank');
        await expect(back).toHaveAttribute('rel', 'noopener');
        await expect(back).toHaveAttribute('href', `${baseURL}/?lang=${lang}&theme=dark`);
        await expect(frame.getByRole('navigation')).toHaveCount(0);
        await expect(frame.getByRole('combobox')).toHaveCount(0);
        const inside = page.frames()[1];
        if (!inside) throw new Error('no frame');
        const seen = await inside.evaluate(() => ({ wide: document.documentElement.scrollWidth - innerWidth, kept: localStorage.length + sessionStorage.length, theme: document.documentElement.dataset['theme'] }));
        expect(seen).toEqual({ wide: 0, kept: 0, theme: 'dark' });
      } finally {
        server.close();
      }
    });
  }

  test('follows its address and not what its reader chose on the site', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /^EN/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/?embed=1&figure=coverage&lang=zh');
    await expect(page.getByRole('heading', { level: 1, name: '哪里报了什么' })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  });

  test('leads back from a frame that allows no second window', async ({ page, baseURL }) => {
    const { url, server } = await serveArticle(`${baseURL}/targets/000B-14?embed=1&lang=zh&theme=light`, 600, 700);
    try {
      await page.goto(url);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('link', { name: '在图谱中打开' }).click();
      await expect(frame.getByRole('navigation').first()).toBeVisible();
      expect(page.frames()[1]?.url()).toBe(`${baseURL}/targets/000B-14?lang=zh&theme=light`);
    } finally {
      server.close();
    }
  });

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
    await expect(page.getByRole('heading', { level: 1, name: /^持证社会工作者：重庆/ })).toBeVisible();
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
