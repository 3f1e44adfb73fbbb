import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { servePlainly } from '../plainServer';
import { projectRoot, type Site } from '../previewSite';
import { bringFoot, expect, mapOn, test as atlasTest } from './atlas';
import { exportImage, readSvg } from './exportedFile';

const BASE = '/atlas/';
const www = join(projectRoot, 'e2e/.output/www');

/** The site built for a sub-path, where that sub-path leads in a folder of others. */
function buildBelow(base: string): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', join(www, base), '--emptyOutDir', '--logLevel', 'error'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Journeys on a site of their own, which the worker builds or finds and serves once. */
const onSite = (serve: () => Promise<Site>) =>
  atlasTest.extend<object, { site: Site }>({
    site: [
      // Playwright reads from the pattern what a fixture needs: nothing.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const site = await serve();
        await use(site);
        await site.stop();
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });

const below = onSite(async () => {
  buildBelow(BASE);
  // A host of pages has one 404.html, at the top; a project's own lies in its folder.
  return servePlainly(www, `${BASE}404.html`);
});

below.describe('a site built for a sub-path', () => {
  below.describe.configure({ mode: 'serial', timeout: 90_000 });

  below(
    'is walked from the map to a place, its words and its chart, with every address below the path',
    async ({ page, site }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith('http')) asked.push(new URL(request.url()).pathname);
      });
      await page.goto(BASE);
      await expect(page.getByRole('heading', { name: '安徽报了 3.3万，重庆只报了目标' })).toBeVisible();
      // The prerendered map was adopted: its file is not asked for again.
      await expect(mapOn(page)).toContainText('3.3万');
      expect(asked.filter((path) => path.endsWith('geo/china.json'))).toEqual([]);

      await page
        .getByRole('region', { name: '各地的数字和日期' })
        .getByRole('link', { name: '铜仁', exact: true })
        .click();
      await expect(page).toHaveURL(`${BASE}regions/520600`);
      await page.getByRole('navigation').getByRole('link', { name: '贵州' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('贵州省');
      const svg = await readSvg(page, await exportImage(page, '贵州省：', 'SVG'));
      // The address may be broken into lines.
      expect(svg.texts.join('')).toContain(`${site.url}${BASE}regions/520000`);

      await page.getByRole('link', { name: '铜仁 持证社工' }).first().click();
      await page.getByRole('link', { name: '证据 004D-02' }).click();
      await expect(page).toHaveURL(new RegExp(`${BASE}evidence/[\\w-]+$`));
      await page.getByRole('button', { name: '找地名、指标、目标、原文' }).click();
      await page.getByRole('combobox', { name: '查找' }).fill('chongqing');
      await expect(page.getByRole('listbox', { name: '查找结果' }).getByRole('option').first()).toContainText('重庆');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${BASE}regions/500000`);

      await page.goto(`${BASE}data`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const file = await page.request.get(
        (await page.locator('a[href$="observations.csv"]').first().getAttribute('href')) ?? '',
      );
      expect(file.status()).toBe(200);
      expect(asked.filter((path) => !path.startsWith(BASE))).toEqual([]);
    },
  );

  below('gives files in which the way back to the words leads below the path', async ({ page, site }) => {
    await page.goto(BASE);
    await page.getByRole('button', { name: '导出 持证社会工作者' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1);
    const links = rows.map((row) => row.slice(row.lastIndexOf(',') + 1));
    expect(links).toHaveLength(7);
    for (const link of links) {
      expect(link.startsWith(`${site.url}${BASE}evidence/`)).toBe(true);
      expect((await page.request.get(link)).status(), link).toBe(200);
    }
  });

  below('gives every document addresses of its own path, and its manifest a place to start', async ({ page }) => {
    for (const path of ['', 'targets/', 'regions/520000/', 'evidence/001A-01/', '404.html']) {
      const html = await (await page.request.get(BASE + path)).text();
      const addresses = [...html.matchAll(/(?:href|src|content|data-(?:zh|en|nation|whole|reading))="(\/[^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(addresses.length).toBeGreaterThan(5);
      expect(
        addresses.filter((address) => !address.startsWith(BASE)),
        path,
      ).toEqual([]);
      for (const address of new Set(addresses)) expect((await page.request.get(address)).status(), address).toBe(200);
    }
  });

  below.describe('at an address that nothing answers to', () => {
    below.use({ allowedComplaint: /status of 404/ });
    below('says so with 404 and the page that helps on', async ({ page }) => {
      const answer = await page.goto(`${BASE}nowhere/at-all`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByText('/nowhere/at-all')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: '目标' }).click();
      await expect(page).toHaveURL(`${BASE}targets`);
    });
  });
});

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What the documentation tells an office to run, where it can be run; elsewhere a server that behaves the same. */
async function serveAsDocumented(): Promise<Site> {
  const dist = join(projectRoot, 'dist');
  if (!hasPython) return servePlainly(dist);
  const port = await findFreePort();
  const server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', dist], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100 && !(await fetch(url).catch(() => null))?.ok; attempt += 1)
    await new Promise((wait) => setTimeout(wait, 100));
  return {
    url,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

const plain = onSite(serveAsDocumented);

plain.describe(
  `the folder behind a plain file server (${hasPython ? 'python3 -m http.server' : 'a server like it'})`,
  () => {
    for (const [path, heading] of [
      ['/regions/520000', '贵州省'],
      ['/regions/520000/', '贵州省'],
      ['/targets/', '目标'],
      ['/about?lang=en', 'Method'],
      ['/evidence/001A-01/index.html', '安徽'],
      ['/data', '数据'],
    ] as const) {
      plain(`opens ${path} by its own document, and keeps one address for it`, async ({ page }) => {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
        const plainPath = path.replace(/\/(index\.html)?(?=$|\?)/, '');
        await expect(page).toHaveURL(plainPath);
        // What the program writes into the head comes with the foot of the page.
        await bringFoot(page);
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
          'href',
          new RegExp(`${plainPath.replace(/[.?]/g, '\\$&')}$`),
        );
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
        await expect(page).toHaveURL(plainPath);
      });
    }

    plain('goes back over a page that it came to by its folder', async ({ page }) => {
      await page.goto('/');
      await page.goto('/targets/?province=520000');
      await expect(page).toHaveURL('/targets?province=520000');
      await page.getByRole('navigation').getByRole('link', { name: '项目' }).first().click();
      await expect(page).toHaveURL(/\/programmes/);
      await page.goBack();
      await expect(page).toHaveURL('/targets?province=520000');
      await page.goBack();
      await expect(page.getByRole('heading', { name: '安徽报了 3.3万，重庆只报了目标' })).toBeVisible();
    });
  },
);
