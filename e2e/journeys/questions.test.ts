import { expect, test } from './atlas';
import { inexactNumbers, passedTargets, passedWithoutNumber, reportedCoverage, townshipStations } from './golden';

test('question 2: Chongqing has a target for 2027 and no actual, so no point is drawn and no verdict given', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '目标' }).click();
  await page.getByRole('link', { name: '重庆 持证社会工作者', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('重庆：到 2027 年，持证社工超过 5万人');
  await expect(page.getByText('离期限还有 404 天。至今做到多少，没有报道说明。', { exact: true })).toBeVisible();

  const verdict = page.getByRole('region', { name: '判断' });
  await expect(verdict).toContainText('无法判断');
  await expect(verdict).toContainText('还剩 404 天');
  await expect(verdict).toContainText('有目标，没有实际值。');

  const chart = page.getByRole('figure').getByRole('img', { name: /^重庆：/ });
  await expect(chart).toContainText('这里没有点，因为没有数字');
  // Pointed at, it tells its points by their numbers.
  await chart.hover();
  // The ring of the target is the only mark; 10.45万 may not creep in as a point.
  await expect(chart.locator('[data-figure]')).toHaveCount(1);
  await expect(chart.locator('[data-figure="000B-14"]')).toBeVisible();
  await expect(chart).not.toContainText('10.45');

  const lookAlike = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '容易混淆，但不是同一个指标' }) });
  // A screen reader hears all digits of what is shown as 10.45万.
  await expect(lookAlike.getByRole('link', { name: /^104,500/ })).toBeVisible();
  await expect(lookAlike.getByRole('link', { name: '累计培育各类人才' })).toBeVisible();
  await expect(lookAlike).toContainText('不是持证人数');
  await expect(page.getByText('10.45万', { exact: true })).toHaveCount(1);
});

test('question 4: nine places print their township stations; coverage is another indicator, reported by three', async ({
  page,
}) => {
  await page.goto('/indicators/township-stations');
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /据/ }) });
  await expect(rows).toHaveCount(townshipStations.length);
  for (const [place, count] of townshipStations) {
    const row = rows.filter({ has: page.getByRole('link', { name: place, exact: true }) });
    await expect(row.getByText(count, { exact: true })).toBeVisible();
  }

  await page.getByRole('link', { name: '乡镇(街道)社工站覆盖率', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('乡镇(街道)社工站覆盖率');
  const table = page.getByRole('table');
  const actuals = table.getByRole('row').filter({ has: page.getByRole('cell', { name: '实际值', exact: true }) });
  await expect(actuals).toHaveCount(reportedCoverage.length);
  for (const [place, printed] of reportedCoverage) {
    const row = actuals.filter({ has: page.getByRole('rowheader', { name: place }) });
    await expect(row.locator('mark')).toHaveText(printed);
  }
  // 海南 and 漯河 print a number of stations; nobody may read a coverage out of it.
  await expect(table.getByRole('rowheader', { name: /海南|漯河|威宁|德清/ })).toHaveCount(0);
  // 温州 plans it for 2022: a target, not a report.
  await expect(
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '温州' }) })
      .getByRole('cell', { name: '目标' }),
  ).toBeVisible();
});

test('question 6: twelve targets are surely past their deadline and none has a later actual', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 个目标，12 个已过期，没有一个有后续数字');
  await page.getByRole('link', { name: '全部目标' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 个目标，12 个已过期，没有一个有后续数字');
  await page.getByRole('button', { name: '已到期，无后续数字 10' }).click();
  await expect(page.getByRole('status').filter({ hasText: '19 个目标中剩 10 个' })).toBeVisible();

  const rows = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^已到期，无后续数字 过期/ }) });
  await expect(rows).toHaveCount(passedTargets.length);
  for (const [name, required] of new Map(passedTargets)) {
    const own = rows.filter({ has: page.getByRole('link', { name, exact: true }) });
    await expect(own).toHaveCount(passedTargets.filter(([other]) => other === name).length);
    await expect(own.first().getByText(required, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('rowheader', { name: /^期限未到/ })).toHaveCount(0);

  // What names no number can be neither met nor missed, whether or not a figure came later.
  await page.getByRole('button', { name: /^无法判断/ }).click();
  const wordless = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^无法判断 过期/ }) });
  await expect(wordless).toHaveCount(passedWithoutNumber.length);
  for (const name of passedWithoutNumber)
    await expect(
      wordless.filter({ has: page.getByRole('link', { name, exact: true }) }).getByText('未写数', { exact: true }),
    ).toBeVisible();
});

test('question 8: every number that is not exact comes with its words after one click', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByRole('button', { name: `只看“超、近、约”（${inexactNumbers.length}）` }).click();
  await expect(
    page.getByRole('status').filter({ hasText: `186 个数字中的 ${inexactNumbers.length} 个` }),
  ).toBeVisible();
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(inexactNumbers.length);
  // 建设 and 全面建成 ask for something without saying how many.
  const words = /超|突破|余|多|以上|近|约|基本|不少于|数百|-|建设|全面建成/;
  const found = await rows.evaluateAll((all) =>
    all.map(
      (row) =>
        [
          row.querySelector('th')?.firstChild?.textContent ?? '',
          row.querySelector('mark')?.textContent ?? '',
          row.querySelector('q')?.textContent ?? '',
        ] as const,
    ),
  );
  expect(found.map(([place, printed]) => `${place} ${printed}`).sort()).toEqual(
    inexactNumbers.map(([place, printed]) => `${place} ${printed}`).sort(),
  );
  for (const [place, printed, excerpt] of found) expect(excerpt, `${place} ${printed}`).toMatch(words);
});

test('question 9: Tongren needed 102.8 certified and 1,253.5 professionals a year, and no rate is given from now', async ({
  page,
}) => {
  const quantity = (name: string) =>
    page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }) });
  const wanted = [
    { target: '铜仁 持证社会工作者', actual: '89', perYear: '102.8' },
    { target: '铜仁 社会工作专业人才', actual: '2,986', perYear: '1,253.5' },
  ];
  for (const { target, actual, perYear } of wanted) {
    await page.goto('/targets');
    await page.getByRole('link', { name: target, exact: true }).click();
    await expect(quantity('最新实际')).toContainText(actual);
    await expect(quantity('从起点算每年需增')).toContainText(perYear);
    // Its formula stands there, and no number beside it.
    await expect(quantity('从今天起每年需增').locator('.target-result')).toHaveText('期限已过，不适用');
    await expect(page.getByRole('region', { name: '判断' })).toContainText('过期 326 天');
    await expect(page.getByText('算式结果为推算')).toBeVisible();
  }
});
