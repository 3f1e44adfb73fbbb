import type { Page } from 'playwright/test';
import { bringFoot, expect, test } from './atlas';
import { readSvg } from './exportedFile';
import { routes } from './routes';

/**
 * Where a date for machines may stand on a page: what is quoted as printed, references by their standards, names of
 * columns and files.
 */
const MACHINE = 'body [lang="zh-CN"], .citations, .report-text, .excerpt, code';
/** The name of a version of JSON Schema. */
const NAMED = 'JSON Schema (2020-12)';

/**
 * Runs in the page: texts that a reader sees or hears, and among them those that write a date in digits and hyphens.
 */
function findIso({ machine, named, isSentence }: { machine: string; named: string; isSentence: boolean }): {
  read: number;
  found: string[];
} {
  const isIso = (words: string) =>
    /(?<![\w/-])\d{4}-\d{2}(?![\d]{2,})/.test(words.replace(named, '')) && !/https?:\/\//.test(words);
  const roots = [...document.querySelectorAll('body *')].filter((node) => !node.closest(`${machine}, script, style`));
  // In Chinese a date in digits is right where room is short; a sentence, a heading and what is read out name year and
  // month.
  const blocks = isSentence
    ? roots.filter(
        (node) =>
          node.matches('p, li, dd, dt, figcaption, h1, h2, h3, h4, title, desc') &&
          (/[。？！]/.test(node.textContent ?? '') || node.matches('h1, h2, h3, h4')),
      )
    : roots;
  const texts = blocks.flatMap((node) =>
    [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.textContent ?? ''),
  );
  const spoken = roots.flatMap((node) =>
    ['aria-label', 'title', 'alt', 'data-spoken', 'aria-valuetext'].flatMap((name) => node.getAttribute(name) ?? []),
  );
  return {
    read: texts.length + spoken.length,
    found: [...new Set([...texts, ...spoken].filter(isIso).map((words) => words.trim()))],
  };
}

/** All of a page: parts wait until they are near, and much is folded. */
async function unfold(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 800) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    }),
  );
}

for (const lang of ['zh', 'en'] as const) {
  test(`no page writes a date in digits and hyphens ${lang === 'en' ? 'in English' : 'in a Chinese sentence'}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const { path, part } of routes) {
      await page.goto(`${path}?${part}${part ? '&' : ''}lang=${lang}`);
      await bringFoot(page);
      await unfold(page);
      const seen = await page.evaluate(findIso, { machine: MACHINE, named: NAMED, isSentence: lang === 'zh' });
      expect(seen.read, path).toBeGreaterThan(10);
      found.push(...seen.found.map((words) => `${path}: ${words}`));
    }
    expect(found).toEqual([]);
  });
}

test('what an English reader takes along writes its dates in English, and what machines read keeps ISO', async ({
  page,
}) => {
  for (const path of ['/', '/targets', '/targets/004D-22', '/indicators/certified']) {
    await page.goto(`${path}?lang=en`);
    await page
      .getByRole('button', { name: /^Export (?!all)/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^SVG/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-2026-11-22\.svg$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const { texts } = await readSvg(page, { name: '', bytes: Buffer.concat(chunks) });
    expect(texts.join(' '), path).toContain('Drawn 22 Nov 2026');
    expect(
      texts.filter((words) => /\d{4}-\d{2}/.test(words)),
      path,
    ).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a date carries its ISO form for machines', async ({ page }) => {
  await page.goto('/evidence/004D-02?lang=en');
  await expect(page.locator('.figure-date time')).toHaveText('December 2021*');
  await expect(page.locator('.figure-date time')).toHaveAttribute('datetime', '2021-12');
  await page.goto('/evidence/004D-02?lang=zh');
  await expect(page.locator('.figure-date time')).toHaveText('2021年12月*');
});
