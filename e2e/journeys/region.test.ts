import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';

test('from the nation to a county that nothing is known of: each click opens the next level, the way back stands above', async ({
  page,
}) => {
  await page.goto('/regions/520000');
  const map = mapOn(page);
  const open = async (area: string) => {
    await map.focus();
    // The card about the first place comes with the focus: what it covers does not answer.
    await expect(page.locator('.map-tip')).toBeVisible();
    const path = map.locator(`path[data-area="${area}"]`);
    await path.scrollIntoViewIfNeeded();
    const point = await path.evaluate((node: SVGGeometryElement) => {
      const box = node.getBoundingClientRect();
      for (let step = 1; step < 400; step++) {
        const x = box.left + (((step * 37) % 100) / 100) * box.width;
        const y = box.top + (((step * 61) % 100) / 100) * box.height;
        const inside = new DOMPoint(x, y).matrixTransform(node.getScreenCTM()?.inverse());
        const seen = document.elementFromPoint(x, y);
        if (node.isPointInFill(inside) && seen === node.ownerSVGElement) return { x, y };
      }
      throw new Error('no point of the area answers');
    });
    await page.mouse.click(point.x, point.y);
  };
  await open('520100');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('贵阳市');
  await page.getByRole('button', { name: '下辖区县' }).click();
  await open('520103');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('云岩区');
  await expect(page).toHaveURL('/regions/520103');
  const way = page.getByRole('navigation', { name: '所在位置' });
  await expect(way.getByRole('listitem')).toHaveText(['全国', '贵州省', '贵阳市', '云岩区']);
  await expect(page.getByText('没有报道不等于零')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '贵州省' }).last().click();
  await expect(page).toHaveURL('/regions/520000');
});

test('a district of a city that is a province has its own page and its siblings', async ({ page }) => {
  await page.goto('/regions/110105');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('朝阳区');
  await page.getByText('北京 16 个同级地区').click();
  await page.getByRole('navigation', { name: '同级有数字的' }).getByRole('link', { name: '海淀区' }).click();
  await expect(page).toHaveURL('/regions/110108');
});

test('a county that nothing is known of is told from what its province shows; the rest comes when the reader acts', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isWholeAsked = () => asked.some((path) => /\/dataset-[\w-]+\.json$/.test(path));
  await page.goto('/regions/520326');
  await expect(page.getByText('往上最近有数字的').locator('..')).toContainText('贵州省 43 个数字');
  // A map of neighbours that say nothing either would say nothing; their names come with the boundaries.
  await expect(mapOn(page)).toHaveCount(0);
  await expect(page.getByText('遵义 14 个同级地区')).toBeVisible();
  expect(asked.filter((path) => path.includes('/geo/'))).toEqual(['/geo/county/520300.json']);
  expect(isWholeAsked()).toBe(false);
  await page.getByText('遵义 14 个同级地区').click();
  await expect.poll(isWholeAsked).toBe(true);
  await page.getByRole('link', { name: '赤水市', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('赤水市');
});

test('the map of a county fetches the boundaries of its own prefecture alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/regions/520526');
  await expect(mapOn(page)).toBeVisible();
  expect(asked.filter((path) => path.includes('/geo/'))).toEqual(['/geo/county/520500.json']);
});

test('a county is told from the whole dataset where its province cannot be had, or does not know what is asked', async ({
  page,
}) => {
  await page.route('**/regions/520000/slice.json', (route) => route.fulfill({ json: {} }));
  await page.goto('/regions/520326');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('务川仡佬族苗族自治县');
  await page.unroute('**/regions/520000/slice.json');
  await page.goto('/regions/520326?indicator=exam-training-contacts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('务川仡佬族苗族自治县');
  await expect(page.locator('.region-map-head')).toContainText('考前培训人次');
});

test('what 重庆 reports and what it does not stands family by family, its figures as small charts that lead to their words', async ({
  page,
}) => {
  await page.goto('/regions/500000');
  const ledger = page.getByRole('list', { name: '各类指标的报道情况' });
  await expect(ledger.getByRole('listitem')).toHaveCount(9);
  await expect(ledger.getByRole('listitem').filter({ hasText: '持证社会工作者' })).toContainText(
    '只有 1 个目标，没有实际值',
  );
  await expect(ledger.getByRole('listitem').filter({ hasText: '考试与培训' })).toContainText('没有任何报道');
  const charts = page.getByRole('region', { name: '重庆的 8 组数字' });
  await charts.getByRole('listitem').filter({ hasText: '社工机构' }).getByRole('link', { name: /^530/ }).click();
  await expect(page.getByRole('blockquote')).toContainText('530家');
});

test('the map of a place offers its own indicators, not those of the place above', async ({ page }) => {
  await page.goto('/regions/520600');
  const picker = page.getByRole('combobox', { name: '指标' });
  await expect(picker).toContainText('持证社会工作者');
  const options = await picker.getByRole('option').allTextContents();
  expect(options).not.toContain('职业水平考试报名人数');
});

const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

interface Named {
  readonly zh: string;
  readonly en: string;
}
interface Places {
  readonly regions: readonly { readonly adcode: string; readonly parent: string | null; readonly name: Named }[];
  readonly figures: readonly { readonly region: string }[];
}

/** Every place with a figure, or with a place inside it that has one: code and names. */
async function readReportingPlaces(page: Page): Promise<(readonly [string, Named])[]> {
  const { regions, figures } = (await (await page.request.get('/data/dataset.json')).json()) as Places;
  const known = new Map(regions.map((region) => [region.adcode, region]));
  const found = new Map<string, Named>();
  for (const { region } of figures)
    for (let at = known.get(region); at && at.adcode !== '100000'; at = known.get(at.parent ?? ''))
      found.set(at.adcode, at.name);
  return [...found].sort(([a], [b]) => a.localeCompare(b));
}

/** Another address of the site without loading the program anew, as a link inside it would. */
const goWithin = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

for (const lang of ['zh', 'en'] as const) {
  test(`every place with figures prints on one sheet, ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    const places = await readReportingPlaces(page);
    expect(places.length).toBeGreaterThan(30);
    await page.goto('/about');
    await takenOver(page);
    const counts: string[] = [];
    // The page for printing comes with the first act; who prints before that gets the page itself.
    const brief = page.waitForResponse(/\/assets\/RegionBrief-.*\.js$/).then((response) => response.finished());
    for (const [position, [adcode, name]] of places.entries()) {
      // Every other one in English and dark: longer words, other colours.
      if (position % 2 !== (lang === 'zh' ? 0 : 1)) continue;
      await goWithin(page, `/regions/${adcode}${lang === 'en' ? '?lang=en&theme=dark' : '?lang=zh'}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name[lang]);
      await expect(page.locator('[data-map-ready]')).toBeVisible();
      await brief;
      const pages = pagesIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      if (pages !== 1) counts.push(`${adcode}: ${pages} pages`);
    }
    expect(counts).toEqual([]);
  });
}

test('on paper there is only the brief: figures, targets with verdicts, lines, version and address, in light colours, no control', async ({
  page,
}) => {
  await page.goto('/regions/520600?theme=dark');
  await expect(mapOn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1, name: '铜仁市' }) });
  await expect(sheet).toBeVisible();
  for (const words of ['89', '2021-12*', '已到期，无后续数字', '公益时报', '数据版本', '/regions/520600', '无审图号'])
    await expect(sheet).toContainText(words);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await sheet.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
});

test('a sheet that has no room for all says how much more there is and where', async ({ page }) => {
  await page.goto('/regions/520000?lang=en');
  await expect(mapOn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^No room on this page for \d+ figures? more: see the address below\.$/)).toBeVisible();
});

test('legend and map point at each other on a place, by pointer and by key', async ({ page }) => {
  await page.goto('/regions/520000');
  const map = mapOn(page);
  const row = page.getByRole('button', { name: /^有数值/ });
  await expect(row).toBeVisible();
  await row.focus();
  await expect(page.locator('.map-keyed g[data-adcode="520600"], .map-keyed g[data-adcode="520526"]')).not.toHaveCount(
    0,
  );
  await expect(page.locator('.map-keyed')).not.toContainText('贵阳');
  await map.focus();
  await expect(page.locator('.map-keyed')).toHaveCount(0);
  // Keys walk the places that report first.
  await expect(row).toHaveClass(/is-marked/);
});

test('the map of targets has a card that can be reached and is closed by Escape, and a legend that points at its places', async ({
  page,
}) => {
  await page.goto('/targets#map');
  const map = page.getByRole('application', { name: /^目标地图/ });
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const row = page.getByRole('button', { name: /^外圈：另有目标没有实际值/ });
  await map.locator('g[data-adcode="520600"]').hover();
  const card = page.locator('.place-map .map-tip');
  await expect(card).toContainText('89 / ≥500 人');
  await expect(row).toHaveClass(/is-marked/);
  await card.getByRole('link', { name: '持证社会工作者' }).hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await row.focus();
  await expect(page.locator('.map-keyed')).toContainText('铜仁');
  await expect(page.locator('.map-keyed')).not.toContainText('沈阳');
});

test('keys enlarge a map, walk on in it beyond its edge, and bring all of it back', async ({ page }) => {
  await page.goto('/regions/520000');
  const map = mapOn(page);
  await expect(map).toBeVisible();
  await page.waitForLoadState('networkidle');
  const area = map.locator('path[data-area="520600"]');
  const widthOf = async () => (await area.boundingBox())?.width ?? 0;
  await map.focus();
  const before = await widthOf();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(widthOf).toBeCloseTo(before * 4, -1);
  const isSeen = () =>
    page.locator('.map-highlight').evaluate((mark) => {
      const [own, frame] = [mark.getBoundingClientRect(), mark.closest('svg')?.getBoundingClientRect()];
      return (
        frame !== undefined &&
        own.right > frame.left &&
        own.left < frame.right &&
        own.bottom > frame.top &&
        own.top < frame.bottom
      );
    });
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    expect(await isSeen()).toBe(true);
  }
  await page.keyboard.press('0');
  await expect.poll(widthOf).toBeCloseTo(before, 0);
});
