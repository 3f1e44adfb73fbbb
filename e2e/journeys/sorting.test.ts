import { expect, test } from './atlas';

// Orders typed by hand from the documents.
test('a table sorts by the column whose heading is pressed: up, down, and as it was', async ({ page }) => {
  await page.goto('/indicators/certified');
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '原句与出处' }) });
  const heading = table.getByRole('columnheader', { name: '数字' });
  const first = table.getByRole('rowheader').first();
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  await expect(first).toHaveText('威宁');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  // 13 people in 2008.
  await expect(first).toHaveText('肇庆');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  // The 50,000 of 2027.
  await expect(first).toHaveText('重庆');
  await heading.getByRole('button').press('Enter');
  await expect(first).toHaveText('威宁');
});

test('places that are compared sort too; a place that reports nothing stands last in both directions', async ({
  page,
}) => {
  await page.goto('/compare?indicator=certified&places=310000,340000,520600,441200');
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '限定词' }) });
  const names = table.getByRole('rowheader');
  await expect(names.last()).toContainText('肇庆');
  await table.getByRole('button', { name: '数值' }).click();
  await expect(names.first()).toContainText('铜仁');
  await expect(names.last()).toContainText('上海');
  await table.getByRole('button', { name: '数值' }).click();
  await expect(names.first()).toContainText('安徽');
  await expect(names.last()).toContainText('上海');
});
