import type { Locator } from 'playwright/test';
import { expect, test } from './atlas';
import { exportImage, readSvg } from './exportedFile';

const tolerancePx = 0.5;

interface Drawn {
  readonly circles: readonly string[];
  readonly lines: readonly string[];
}

/** Circles and lines of a chart as it stands on screen, in pixels of its own frame, sorted. */
const readDrawn = (chart: Locator): Promise<Drawn> =>
  chart.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const place = (shape: Element): string => {
      const { left, top, right, bottom } = shape.getBoundingClientRect();
      return [left - frame.left, top - frame.top, right - frame.left, bottom - frame.top]
        .map((edge) => edge.toFixed(1))
        .join(' ');
    };
    const list = (name: string): string[] =>
      [...element.querySelectorAll(name)]
        .filter((shape) => !shape.closest('defs'))
        .map(place)
        .sort();
    return { circles: list('circle'), lines: list('line') };
  });

/**
 * The chart when it no longer moves: it takes its width from the page, which takes its own from what is still being
 * loaded.
 */
async function readSettled(chart: Locator): Promise<Drawn> {
  let last = await readDrawn(chart);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await readDrawn(chart);
        return last.circles.length > 0 && JSON.stringify(last) === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}

/** For each shape of one list, how far the nearest of the other lies: the largest difference of its four edges. */
function farthest(from: readonly string[], to: readonly string[]): number {
  const edges = (shape: string): number[] => shape.split(' ').map(Number);
  const distance = (a: string, b: string): number =>
    Math.max(...edges(a).map((edge, side) => Math.abs(edge - (edges(b)[side] ?? Number.NaN))));
  return Math.max(0, ...from.map((shape) => Math.min(...to.map((other) => distance(shape, other)))));
}

for (const [id, place] of [
  ['004D-22', '铜仁'],
  ['000B-14', '重庆'],
  ['004D-23', '铜仁'],
] as const) {
  test(`the chart of target ${id} stands where the layout of its image puts it`, async ({ page }) => {
    const chart = page.getByRole('figure').getByRole('img', { name: new RegExp(`^${place}：`) });
    // Until it is pointed at, the chart is the flat marks from which the image is made.
    await page.goto(`/targets/${id}`);
    await expect(chart).toBeVisible();
    await page.waitForLoadState('networkidle');
    const flat = await readSettled(chart);
    expect(flat.circles.length).toBeGreaterThan(0);
    expect(flat.lines.length).toBeGreaterThan(5);

    await chart.hover();
    await expect(chart.locator(`[data-figure="${id}"]`)).toBeVisible();
    // Recharts draws its parts one after the other.
    await expect
      .poll(async () => farthest(flat.circles, (await readDrawn(chart)).circles), 'circles')
      .toBeLessThanOrEqual(tolerancePx);
    const drawn = await readDrawn(chart);
    expect(farthest(drawn.circles, flat.circles), 'circles of the screen').toBeLessThanOrEqual(tolerancePx);
    expect(farthest(flat.lines, drawn.lines), 'lines').toBeLessThanOrEqual(tolerancePx);
  });
}

test('89 of 500 and the years from 2021 to today have the same proportions on screen and in the exported image', async ({
  page,
}) => {
  await page.goto('/targets/004D-22');
  const chart = page.getByRole('figure').getByRole('img', { name: /^铜仁：/ });
  await chart.hover();
  await expect(chart.locator('[data-figure="004D-02"]')).toBeVisible();
  const points = await chart.locator('[data-figure]').evaluateAll((all) =>
    all.map((point) => ({
      id: point.getAttribute('data-figure'),
      x: Number(point.getAttribute('data-x')),
      y: Number(point.getAttribute('data-y')),
    })),
  );
  const [actual, target] = [points.find(({ id }) => id === '004D-02'), points.find(({ id }) => id === '004D-22')];
  const svg = await readSvg(page, await exportImage(page, '铜仁：到 2025 年', 'SVG'));
  const [exportedActual, exportedTarget] = [svg.circles.find(({ r }) => r === 8), svg.circles.find(({ r }) => r === 9)];
  if (!actual || !target || !exportedActual || !exportedTarget) throw new Error('a point is missing');

  // 89 stands at 89/500 of the height of 500, over the line of 0 (the lowest level line of the plot that lies under
  // both).
  const zero = svg.levels.filter((level) => level > exportedActual.y + 1).sort((a, b) => a - b)[0] ?? Number.NaN;
  const share = (zero - exportedActual.y) / (zero - exportedTarget.y);
  expect(share).toBeCloseTo(89 / 500, 3);
  // 31 December 2021 to 31 December 2025 is 1,461 days; 326 more have passed to 22 November 2026.
  const today = svg.uprights.find((x) => x > exportedTarget.x + 5) ?? Number.NaN;
  expect((exportedTarget.x - exportedActual.x) / (today - exportedActual.x)).toBeCloseTo(1461 / 1787, 3);

  const lines = await chart.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    return [...element.querySelectorAll('line')]
      .map((line) => line.getBoundingClientRect())
      .map((box) => ({ x: box.left - frame.left, y: box.top - frame.top, width: box.width, height: box.height }));
  });
  const zeroOnScreen =
    lines.filter(({ height, width, y }) => height < 1 && width > 300 && y > actual.y + 1).sort((a, b) => a.y - b.y)[0]
      ?.y ?? Number.NaN;
  expect(Math.abs(zeroOnScreen - actual.y - (89 / 500) * (zeroOnScreen - target.y))).toBeLessThanOrEqual(tolerancePx);
  const todayOnScreen =
    lines.find(({ width, height, x }) => width < 1 && height > 200 && x > target.x + 5)?.x ?? Number.NaN;
  expect(Math.abs(target.x - actual.x - (1461 / 1787) * (todayOnScreen - actual.x))).toBeLessThanOrEqual(tolerancePx);
});

test('a chart that comes to stand under a resting pointer answers its next move', async ({ page }) => {
  await page.goto('/targets/004D-22');
  const chart = page.getByRole('figure').getByRole('img', { name: /^铜仁：/ });
  await expect(chart).toBeVisible();
  const { x, y, width, height } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.goto('/targets');
  await page.mouse.move(middle.x, middle.y);
  const link = page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(chart).toBeVisible();
  await page.mouse.move(middle.x + 3, middle.y);
  await expect(chart.locator('[data-figure="004D-22"]')).toBeVisible();
});
