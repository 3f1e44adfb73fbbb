import type { Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';

/** Longer than a place that is crossed waits to be attended. */
const CROSSED_MS = 700;

const cardOf = (page: Parameters<Parameters<typeof test>[2]>[0]['page']) => page.locator('.place-map .map-tip');

test('the card of a place is reached with the pointer, stays under it, and Escape closes it', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const mark = mapOn(page).locator('g[data-adcode="330300"] circle').nth(1);
  await mark.hover();
  const card = cardOf(page);
  await expect(card).toContainText('温州市');
  for (const words of ['≈1.75万', '2021-01–10*', '约1.75万人', '看全部证据']) await expect(card).toContainText(words);
  const [from, to] = [await mark.boundingBox(), await card.boundingBox()];
  if (!from || !to) throw new Error('mark or card has no box');
  expect(
    to.x > from.x + from.width || to.x + to.width < from.x || to.y > from.y + from.height || to.y + to.height < from.y,
    'the card covers its own mark',
  ).toBe(true);
  // A hand's way to the card, over other places, in steps.
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.waitForTimeout(CROSSED_MS);
  await expect(card).toContainText('温州市');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  // Escape on the way: what was crossed does not open a card of its own afterwards.
  await mark.hover();
  await expect(card).toContainText('温州市');
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(CROSSED_MS);
  await expect(card).toHaveCount(0);
});

test('legend and map point at each other', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  // The rows answer from the first act of the reader on.
  await page.keyboard.press('Tab');
  const silent = page.getByRole('button', { name: '未见报道（含下级），25 处' });
  await silent.focus();
  await expect(page.locator('.map-keyed path')).not.toHaveCount(0);
  await expect(page.locator('.map-keyed g[data-state="value"]')).toHaveCount(0);
  const value = page.getByRole('button', { name: '有数值（填色或圆），5 处' });
  await value.focus();
  await expect(page.locator('.map-keyed g[data-state="value"]')).toHaveCount(4);
  await mapOn(page).locator('g[data-adcode="330300"] circle').nth(1).hover();
  await expect(value).toHaveClass(/is-marked/);
  await expect(silent).not.toHaveClass(/is-marked/);
});

test('a tap on the body of 贵州 opens 贵州 on a phone, where two dots stand in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await takenOver(page);
  const box = await mapOn(page).locator('path[data-area="520000"]').boundingBox();
  if (!box) throw new Error('贵州 is not drawn');
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(page).toHaveURL('/regions/520000');
});

interface NamedRegion {
  readonly adcode: string;
  readonly short: Readonly<Record<'zh' | 'en', string>>;
}

/** The words on a map that begin with the name of a place. */
const namesOn = (page: Page): Promise<string[]> =>
  mapOn(page)
    .locator('.map-marks text')
    .evaluateAll((words) => words.map((text) => text.firstElementChild?.textContent ?? text.textContent ?? ''));

for (const lang of ['zh', 'en'] as const)
  test(`a press on the words of a place opens it, whatever land they stand on: ${lang}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/?lang=${lang}`);
    await takenOver(page);
    const { regions }: { regions: NamedRegion[] } = await (await page.request.get('/data/dataset.json')).json();
    const names = await namesOn(page);
    const pressed: string[] = [];
    for (const [position, name] of names.entries()) {
      const named = regions.filter(({ short }) => short[lang] === name).map(({ adcode }) => `/regions/${adcode}`);
      if (named.length === 0) continue;
      const box = await mapOn(page).locator('.map-marks text').nth(position).boundingBox();
      if (!box) throw new Error(`${name} is not drawn`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page, name).toHaveURL(/regions/);
      expect(named, name).toContain(new URL(page.url()).pathname);
      pressed.push(name);
      await page.goBack();
      await expect.poll(() => namesOn(page)).toEqual(names);
      // The card of the last one may stand over the next.
      await page.mouse.move(0, 0);
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toHaveCount(0);
    }
    for (const [zh, en] of [
      ['威宁', 'Weining'],
      ['晋江', 'Jinjiang'],
      ['铜仁', 'Tongren'],
      ['重庆', 'Chongqing'],
    ] as const)
      expect(pressed).toContain(lang === 'zh' ? zh : en);
  });

/** The numbers on a map, in order. */
const numbersOn = async (page: Page): Promise<string[]> => {
  const words = await mapOn(page).locator('.map-marks > text').allTextContents();
  return words.sort((a, b) => Number(a) - Number(b));
};

for (const [width, lang] of [
  [390, 'zh'],
  [799, 'en'],
] as const)
  test(`below 800 pixels marks and list carry the same numbers, and a number opens its place: ${width}, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/?lang=${lang}`);
    await takenOver(page);
    await expect.poll(() => numbersOn(page)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const rows = page.locator('.ranked-row');
    await expect(rows.locator('.place-number')).toHaveText(['1', '2', '3', '4', '5', '6', '7']);
    const nameOf = (number: number) => rows.nth(number - 1).locator('.ranked-name');
    const weining = lang === 'zh' ? '威宁' : 'Weining';
    await expect(nameOf(4)).toHaveText(weining);
    const second = mapOn(page).locator('.map-marks > text', { hasText: /^2$/ });
    const bySize = await second.boundingBox();
    // Both follow the order of the list.
    await page.getByRole('button', { name: lang === 'zh' ? '按日期' : 'By date' }).click();
    await expect(nameOf(2)).toHaveText(weining);
    await expect.poll(async () => (await second.boundingBox())?.x).not.toBe(bySize?.x);
    await expect.poll(() => numbersOn(page)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    await second.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const box = await second.boundingBox();
    if (!box) throw new Error('no number 2');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/\/regions\/520526/);
  });

test('from 800 pixels on places are named on the map, and the list has no numbers', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto('/');
  await takenOver(page);
  await expect(mapOn(page).locator('.map-marks > text', { hasText: '温州' }).first()).toBeVisible();
  await expect(page.locator('.place-number')).toHaveCount(0);
});

for (const path of ['/targets#map', '/programmes'])
  test(`${path}: on a phone the list below the map says which place each number is, and opens it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const list = page.locator('.numbered-places');
    await expect(list).toBeVisible();
    const listed = await list.locator('.place-number').allTextContents();
    await expect.poll(() => numbersOn(page)).toEqual(expect.arrayContaining(listed));
    const row = list.getByRole('button').filter({ hasText: '铜仁' });
    await row.click();
    await expect(page).toHaveURL(path === '/programmes' ? /province=520000/ : /place=520600/);
  });

test('on a phone the five small regions are links below the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  for (const name of ['北京', '天津', '上海', '香港', '澳门']) {
    const box = await page.getByRole('link', { name: new RegExp(`^${name}`) }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('link', { name: /^澳门/ }).click();
  await expect(page).toHaveURL('/regions/820000');
});

test('a year shows its own reports, and what is borrowed from an earlier one says so', async ({ page }) => {
  await page.goto('/?period=2022');
  await expect(page.getByRole('paragraph').filter({ hasText: '2022 年的报道，2 处沿用更早的数' })).toBeVisible();
  const rows = page.locator('.ranked-row');
  await expect(rows.filter({ hasText: '温州' })).toContainText('沿用 2021-01–10*');
  await expect(rows.filter({ hasText: '晋江' })).not.toContainText('沿用');
  await page.getByRole('combobox', { name: '时间' }).selectOption('最新');
  await expect(page).not.toHaveURL(/period=/);
  await expect(rows.filter({ hasText: '温州' })).not.toContainText('沿用');
});

test('the bars of 33,000 and 17,500 have the same proportion as their numbers, from one zero', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('31 个省级地区中有 5 个报了')).toBeVisible();
  const shareOf = (name: string) =>
    page
      .locator('.ranked-row')
      .filter({ hasText: name })
      .locator('.ranked-bar rect')
      .evaluateAll((bars) => Math.max(...bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '0'))));
  // 安徽's 33,000 against 重庆's 50,000; about 17,500 is drawn solid to five percent below.
  expect((await shareOf('安徽')) / (await shareOf('重庆'))).toBeCloseTo(0.66, 2);
  expect((await shareOf('温州')) / (await shareOf('重庆'))).toBeCloseTo(0.3325, 2);
});

test('the finding stands over a wide map, and the card of a place over both', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  await mapOn(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.map-tip')).toBeVisible();
  const layerOf = (selector: string) =>
    page.locator(selector).evaluate((node) => Number(getComputedStyle(node).zIndex.replace('auto', '0')));
  // The map makes no layer of its own, so that its card can be compared with what stands over it.
  expect(await layerOf('.map-box .place-map')).toBe(0);
  expect(await layerOf('.map-finding')).toBeGreaterThan(0);
  expect(await layerOf('.map-tips')).toBeGreaterThan(await layerOf('.map-finding'));
});

test('the picker has all 106 indicators; one that has a standard alone says so, shows its words, and goes along to 对比', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const picker = page.getByRole('combobox', { name: '指标' });
  await picker.hover();
  await expect(picker.getByRole('option')).toHaveCount(106);
  await picker.selectOption({ label: '每名督导负责的社工站数' });
  await expect(page.getByRole('heading', { name: '只有标准，没有实际值' })).toBeVisible();
  await expect(page.locator('.map-finding p')).toHaveText('每名督导负责的社工站数，个');
  await expect(page.getByRole('region', { name: /^全部数字 1 个/ }).getByRole('listitem')).toContainText(
    '广州标准范围 5–8个',
  );
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '对比' }).click();
  await expect(page).toHaveURL(/\/compare\?indicator=stations-per-supervisor$/);
  await expect(page.getByText('没有哪个地方整体报过每名督导负责的社工站数，无从对比。')).toBeVisible();
  await page.getByRole('combobox', { name: /指标/ }).first().selectOption('professionals');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '地图' }).click();
  await expect(page).toHaveURL(/\/\?indicator=professionals$/);
});

test('on the map, keys with Alt, Ctrl or ⌘ stay the browser’s: Alt and an arrow go back', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  // A browser without a window has no keys of its own to see; whether the page leaves them to it can be seen.
  const isTaken = (name: string) =>
    mapOn(page).evaluate((map, modifier) => {
      const keys = { key: 'ArrowLeft', bubbles: true, cancelable: true };
      return !map.dispatchEvent(new KeyboardEvent('keydown', { ...keys, ...(modifier && { [modifier]: true }) }));
    }, name);
  expect(await isTaken('')).toBe(true);
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) expect(await isTaken(modifier)).toBe(false);
});
