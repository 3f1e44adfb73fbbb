import type { Page } from 'playwright/test';
import { expect, mapOn, test } from './atlas';
import { expectEvidenceOf } from './evidenceCard';
import { exportImage, readSvg } from './exportedFile';
import { goldenNumbers } from './golden';

const tongren = goldenNumbers.find(({ shown }) => shown === '89');

/** A point of the map where the pointer stands on the land of a place and not on another place's mark. */
async function findPointOf(page: Page, place: string, adcode: string): Promise<{ x: number; y: number } | undefined> {
  const box = await mapOn(page).locator(`path[data-area="${adcode}"]`).boundingBox();
  if (!box) return undefined;
  const card = page.locator('.map-tip');
  // The middle first, as a hand would; then outwards.
  const shares = [0.5, 0.6, 0.4, 0.7, 0.3];
  for (const down of shares) {
    for (const across of shares) {
      const point = { x: box.x + across * box.width, y: box.y + down * box.height };
      // The card of the point before goes first: what is read below is the answer to this point.
      await page.mouse.move(2, 2);
      await expect(card).toBeHidden();
      await page.mouse.move(point.x, point.y);
      await expect(card).toBeVisible();
      if (await card.getByText(place, { exact: true }).first().isVisible()) return point;
    }
  }
  return undefined;
}

test('a good first minute: Anhui and Chongqing at a glance, then Guizhou, Tongren, its words and its chart', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '安徽报了 3.3万，重庆只报了目标' })).toBeVisible();
  const map = page.getByRole('application', { name: /^地图：持证社会工作者/ });
  await expect(map).toContainText('安徽');
  await expect(map).toContainText('目标 2027');

  const guizhou = await findPointOf(page, '贵州省', '520000');
  expect(guizhou, 'no point of 贵州 can be reached with the pointer').toBeDefined();
  if (guizhou) await page.mouse.click(guizhou.x, guizhou.y);
  await expect(page).toHaveURL('/regions/520000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('贵州省');

  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '铜仁 持证社工' }) });
  await expect(card).toContainText('89');
  await expect(card).toContainText('500');
  await expect(card).toContainText('已到期，无后续数字');
  await card.getByRole('link', { name: '铜仁 持证社工' }).click();
  await expect(
    page.getByText('2021年12月*有 89 人，至多是目标的 17.8%。期限已过 326 天。此后没有新的数字。'),
  ).toBeVisible();

  await page.getByRole('link', { name: '证据 004D-02' }).click();
  expect(tongren).toBeDefined();
  if (tongren) await expectEvidenceOf(page, tongren);

  await page.goBack();
  const svg = await readSvg(page, await exportImage(page, '铜仁：到 2025 年', 'SVG'));
  expect(svg.title).toBe('铜仁：到 2025 年，持证社工不少于 500 人');
  expect(svg.texts).toContain('89');
  expect(svg.texts.join('\n')).toContain('铜仁市民政局');
});
