import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas';
import { routes } from './routes';

const looks = (['zh', 'en'] as const).flatMap((lang) => (['light', 'dark'] as const).map((theme) => ({ lang, theme })));
const widths = [390, 1440] as const;

// All rules of axe, none switched off.
for (const { name, path } of routes) {
  test(`${name}: axe finds nothing in two languages, two themes and two widths`, async ({ page }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const { lang, theme } of looks) {
      await page.setViewportSize({ width: widths[0], height: 844 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${lang} ${theme} ${width}: ${id} ${node.target.join(' ')} – ${node.failureSummary?.split('\n')[1]?.trim()}`)));
      }
    }
    expect(found).toEqual([]);
  });
}
