import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright/test';
import { expect, test } from './atlas';
import { readPngSize } from './exportedFile';

const open = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: /^预览：持证社会工作者/ })).toBeVisible();
  return dialog;
};

async function take(page: Page, name: RegExp | string): Promise<{ name: string; bytes: Buffer }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name, exact: typeof name === 'string' })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.describe('taking a chart along', () => {
  for (const [size, width, height] of [
    ['网页插图', 850, 600],
    ['幻灯片 16:9', 1600, 900],
    ['方图 1:1', 1080, 1080],
    ['公众号封面 2.35:1', 900, 383],
    ['A4 竖版', 1240, 1754],
  ] as const) {
    test(`a PNG for ${size} has exactly its pixels`, async ({ page }) => {
      const dialog = await open(page);
      await dialog.getByRole('radio', { name: new RegExp(`^${size}`) }).check();
      await dialog.getByRole('button', { name: '1×' }).click();
      expect(readPngSize(await take(page, 'PNG'))).toEqual({ width, height });
      await dialog.getByRole('button', { name: '4×' }).click();
      expect(readPngSize(await take(page, 'PNG'))).toEqual({ width: 4 * width, height: 4 * height });
    });
  }

  test('the CSV holds exactly the figures of the chart, each with the address of its words', async ({ page }) => {
    await open(page);
    const file = await take(page, 'CSV');
    expect(file.name).toMatch(/^全国-持证社会工作者-2026-11-22\.csv$/);
    const text = file.bytes.toString('utf8');
    expect(text.startsWith('\uFEFFid,kind,indicator')).toBe(true);
    const rows = text.trim().split('\r\n').slice(1);
    // 安徽, 威宁, 晋江, 温州, 铜仁, 肇庆 and the target of 重庆.
    expect(rows).toHaveLength(7);
    expect(rows.filter((row) => /,33000,/.test(row) && row.includes('安徽省'))).toHaveLength(1);
    for (const row of rows) expect(row).toMatch(/\/evidence\/[\w-]+$/);
  });

  test('two figures that contradict each other are both in the CSV of the map that shows them as one', async ({
    page,
  }) => {
    await page.goto('/regions/520000?indicator=community-rooms');
    await page.getByRole('button', { name: '导出 贵州省：社区社工室' }).click();
    await expect(page.getByRole('dialog').getByRole('img', { name: /^预览：/ })).toBeVisible();
    const rows = (await take(page, 'CSV')).bytes.toString('utf8').trim().split('\r\n').slice(1);
    // 铜仁 2 ≠ 32※
    expect(rows.map((row) => row.split(',')[0])).toEqual(['004D-11', '004D-16']);
  });

  test('JSON and XLSX hold the same figures', async ({ page }) => {
    await open(page);
    const json = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8')) as {
      title: string;
      rows: { value: number; region_zh: string }[];
    };
    expect(json.title).toBe('持证社会工作者：安徽报了 3.3万，重庆只报了目标');
    expect(json.rows.map(({ region_zh: place, value }) => `${place} ${value}`)).toContain('重庆市 50000');
    const xlsx = await take(page, 'XLSX');
    expect(xlsx.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('the print is one page that holds the figure alone, with its Chinese as text', async ({ page }) => {
    const dialog = await open(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await dialog.getByRole('button', { name: 'PDF（打印）' }).click();
    await expect(dialog.getByText('已交给浏览器打印')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // Text in fonts, not in a photograph.
    expect(pdf).toContain('/FontDescriptor');
    await page.evaluate(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect(page.locator('.print-figure')).toHaveCount(0);
  });

  test('the image is copied as a PNG', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await open(page);
    await dialog.getByRole('button', { name: '复制图片' }).click();
    await expect(dialog.getByText('图片已复制')).toBeVisible();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toEqual(['image/png']);
  });

  test('the citation names title, edition, both dates and the address, and is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await open(page);
    await dialog.getByRole('button', { name: '复制引用' }).click();
    await expect(dialog.getByText('引用已复制')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^社工人才图谱\. 持证社会工作者：安徽报了 3\.3万，重庆只报了目标: 版本 [0-9a-f]{8}\[DS\/OL\]\. \(\d{4}-\d\d-\d\d\)\[2026-11-22\]\. http.*《公益时报》所载/,
    );
    await dialog.getByRole('button', { name: 'BibTeX' }).click();
    await expect(dialog.getByRole('textbox', { name: '引用格式' })).toHaveValue(/^@misc\{/);
  });

  test('how a press went is said beside it and seen, wherever in the dialog it was', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 1440, height: 900 });
    const dialog = await open(page);
    for (const [part, button, words] of [
      ['图片', '复制图片', '图片已复制'],
      ['图中数据', 'CSV', 'CSV 已下载'],
      ['引用格式', '复制引用', '引用已复制'],
      ['嵌入网页', '复制代码', '代码已复制'],
    ] as const) {
      const group = dialog
        .getByRole('group', { name: part })
        .filter({ has: page.getByRole('button', { name: button }) });
      await group.getByRole('button', { name: button, exact: true }).click();
      await expect(group.getByRole('status')).toHaveText(words);
      await expect(group.getByRole('status')).toBeInViewport({ ratio: 1 });
      await expect(dialog.getByRole('status').filter({ hasText: /./ })).toHaveCount(1);
    }
  });

  test('a refused clipboard is said, with another way', async ({ page }) => {
    const dialog = await open(page);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await dialog.getByRole('button', { name: '复制图片' }).click();
    await expect(dialog.getByRole('status').filter({ hasText: '可以改为下载 PNG' })).toBeVisible();
  });

  test('what the interface shows does not leak in: a dark page exports the same light figure', async ({ page }) => {
    await open(page);
    const light = (await take(page, /^SVG/)).bytes.toString('utf8');
    await page.goto('/?theme=dark');
    await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
    const dark = (await take(page, /^SVG/)).bytes.toString('utf8');
    expect(dark.replaceAll('?theme=dark', '')).toBe(light);
  });
});

test('a browser that cannot print says so in the reader’s language, and nothing of the figure stays behind', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'print'));
  const dialog = await open(page);
  await dialog.getByRole('button', { name: /^PDF/ }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '没有导出' })).toHaveText(
    '没有导出：这个浏览器不能打印 可以改为下载 SVG。',
  );
  await expect(page.locator('.print-figure')).toHaveCount(0);
  await page.goto('/regions/520000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('贵州省');
  await expect(page.getByRole('button', { name: '打印简报' })).toHaveCount(0);
});

test('a print that fails is taken back: the next one shows the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      throw new TypeError('not now');
    };
  });
  const dialog = await open(page);
  await dialog.getByRole('button', { name: /^PDF/ }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '没有导出' })).toContainText('浏览器报错（TypeError）');
  await expect(page.locator('.print-figure')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveClass(/is-printing-figure/);
});

test.describe('inside WeChat, which takes no downloads', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0.0.0 MicroMessenger/8.0.50' });

  test('the picture itself is shown for a long press, and how to open a browser is said', async ({ page }) => {
    const dialog = await open(page);
    await dialog.getByRole('button', { name: 'PNG', exact: true }).click();
    await expect(dialog.getByRole('status').filter({ hasText: '长按' })).toContainText('在浏览器打开');
    await expect(dialog.getByText('已下载')).toHaveCount(0);
    await expect(dialog.getByRole('img', { name: /^预览/ })).toHaveAttribute('src', /^data:image\/png;base64,/);
    // The address of another size is that of its preview again.
    await dialog.getByRole('radio', { name: /^方图/ }).check();
    await expect(dialog.getByRole('img', { name: /^预览/ })).toHaveAttribute('src', /^blob:/);
  });
});
