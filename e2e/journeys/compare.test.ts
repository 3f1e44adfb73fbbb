import { expect, takenOver, test } from './atlas';
import { exportImage } from './exportedFile';

test('question 3 by keyboard: the preset shows that Anhui and Tongren print both, with their ratios; a third place is added by typing', async ({
  page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const link = page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '对比' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('还没有选地方。')).toBeVisible();
  await page.getByRole('link', { name: /^持证社会工作者与社会工作专业人才/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?places=520600%2C340000&indicator=certified&against=professionals$/);
  await expect(page.getByRole('img', { name: /铜仁 33\.6 倍、安徽 ≥ 3\.8 倍/ })).toBeVisible();

  const field = page.getByRole('combobox', { name: /^加一个地方/ });
  await field.focus();
  await page.keyboard.type('Chong');
  const list = page.getByRole('listbox', { name: '地方' });
  await expect(list.getByRole('option').first()).toContainText('重庆市');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option', { selected: true })).toContainText('重庆市');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/places=520600%2C340000%2C500000/);
  const table = page.getByRole('region', { name: '用表格看同样的内容' });
  await expect(table.getByRole('row', { name: /^重庆/ })).toContainText('只有目标，到 2027');

  // A place that reports nothing is shown as that, and Backspace in the empty field takes it away again.
  await page.keyboard.type('110000');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /^北京/ })).toContainText('未见报道');
  await expect(field).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(table.getByRole('row', { name: /^北京/ })).toBeHidden();
  await expect(page).toHaveURL(/places=520600%2C340000%2C500000&/);
});

test('Back closes the open list of places and stays on the page', async ({ page }) => {
  await page.goto('/compare?places=520600&indicator=certified');
  await page.getByRole('combobox', { name: /^加一个地方/ }).fill('重庆');
  await expect(page.getByRole('listbox', { name: '地方' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('listbox', { name: '地方' })).toBeHidden();
  await expect(page).toHaveURL(/places=520600/);
  await expect(page.getByRole('combobox', { name: /^加一个地方/ })).toBeFocused();
});

test('a comparison is its address: six places stay of seven, unknown parts are told, rates carry their denominators, and the image carries the sources', async ({
  page,
}) => {
  await page.goto(
    '/compare?places=440100,460000,411100,xx,430300,520526,330521,420600,330300&indicator=township-stations&per=10k',
  );
  await expect(page.getByText('places=xx')).toBeVisible();
  await expect(page.getByText(/^最多比较六个地方，只保留前六个/)).toContainText('温州');
  const table = page.getByRole('region', { name: '用表格看同样的内容' });
  const weining = table.getByRole('row', { name: /^威宁/ });
  await expect(weining).toContainText('0.32');
  await expect(weining).toContainText('1,280,116');
  await expect(weining).toContainText('2020-11');
  await expect(weining).toContainText('市、县第 1');
  await expect(weining.getByRole('link', { name: /41个/ })).toHaveAttribute('href', /\/evidence\/001D-/);
  await expect(page.getByText('既有省也有市县：省与市县分别排名，不混在一起。')).toBeVisible();

  const svg = (await exportImage(page, '乡镇(街道)社工站', 'SVG')).bytes.toString('utf8');
  for (const words of ['威宁', '0.32', '0.094', '公益时报', '分母为常住人口']) expect(svg).toContain(words);
});

test('a place to compare is found by reading, initials, short name and code, only inside the province of the filter, and a seventh is refused in words', async ({
  page,
}) => {
  await page.goto('/compare');
  const field = page.getByRole('combobox', { name: /^加一个地方/ });
  const first = page.getByRole('listbox', { name: '地方' }).getByRole('option').first();
  for (const words of ['chongqing', 'cq', '渝', '500000', '重庆']) {
    await field.fill(words);
    await expect(first, words).toContainText('重庆市');
  }
  // The worked example is a real comparison, one press away.
  await expect(page.getByRole('img', { name: /铜仁 33\.6 倍、安徽 ≥ 3\.8 倍/ })).toBeVisible();

  await page.goto('/compare?province=520000');
  await expect(page.getByRole('button', { name: '去掉筛选：贵州' })).toBeVisible();
  await field.fill('cq');
  await expect(first).toContainText('筛选“省份=贵州”里没有叫“cq”的地方');
  await field.fill('tr');
  await expect(first).toContainText('铜仁市');

  await page.goto('/compare?places=520600,340000,500000,330300,440100,460000');
  await expect(page.getByText('已选六个地方，不能再多；先去掉一个，才能再加。').first()).toBeVisible();
  await field.focus();
  await page.keyboard.type('hn');
  await expect(page.getByRole('listbox', { name: '地方' })).toHaveCount(0);
  await expect(page).toHaveURL(/460000$/);
});
