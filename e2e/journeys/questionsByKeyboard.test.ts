import type { Locator, Page } from 'playwright/test';
import { expect, mapOn, takenOver, test } from './atlas';
import { inexactNumbers, passedTargets, townshipStations } from './golden';

/**
 * A reader who has only keys, and how often something was set off by them: a link, a button, a search that was typed.
 */
class Keys {
  interactions = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tab by Tab to something, as far as it takes. */
  async reach(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 160; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${wanted.toString()}`);
  }

  async press(wanted: Locator): Promise<void> {
    await this.reach(wanted);
    await this.page.keyboard.press('Enter');
    this.interactions += 1;
  }

  /** The search box: opened, filled in, its first answer opened. */
  async find(words: string, first: RegExp): Promise<void> {
    await takenOver(this.page);
    await this.page.keyboard.press('/');
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(words);
    await expect(
      dialog.getByRole('option', { selected: true }).or(dialog.getByRole('option').first()).first(),
    ).toContainText(first);
    await this.page.keyboard.press('Enter');
    this.interactions += 3;
  }
}

const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name, exact: true });

/** The ten questions of design.md; each ends on a page that answers it. */
const questions: readonly { readonly asks: string; answer(page: Page, keys: Keys): Promise<void> }[] = [
  {
    asks: '1: who reports more than 10 certified per 10,000 residents, and as of when',
    answer: async (page, keys) => {
      await keys.press(page.getByRole('button', { name: '每万人', exact: true }));
      const rows = page
        .locator('.ranked-row')
        .filter({ hasNot: page.locator('.ranked-value.is-target, .ranked-date.is-target') });
      await expect(rows.first()).toContainText('推算');
      const told = await rows.evaluateAll((all) =>
        all.map((row) => ({
          name: row.querySelector('.ranked-name')?.textContent,
          value: Number.parseFloat(/[\d.]+/.exec(row.querySelector('.ranked-value')?.textContent ?? '')?.[0] ?? '0'),
          date: row.querySelector('.ranked-date')?.textContent,
        })),
      );
      expect(told.filter(({ value }) => value > 10).map(({ name, date }) => `${name} ${date}`)).toEqual([
        '温州 2021-01–10*',
      ]);
    },
  },
  {
    asks: '2: is Chongqing on course for over 50,000 by 2027',
    answer: async (page, keys) => {
      await keys.press(menu(page, '目标'));
      await keys.press(page.getByRole('link', { name: '重庆 持证社会工作者', exact: true }));
      await expect(page.getByText('至今做到多少，没有报道说明。')).toBeVisible();
    },
  },
  {
    asks: '3: who prints both certified and professionals, and what is the ratio',
    answer: async (page, keys) => {
      await keys.press(menu(page, '对比'));
      await keys.press(page.getByRole('link', { name: /^持证社会工作者与社会工作专业人才/ }));
      await expect(page.getByRole('img', { name: /铜仁 33\.6 倍、安徽 ≥ 3\.8 倍/ })).toBeVisible();
    },
  },
  {
    asks: '4: how many township stations does each place report, and is coverage reported',
    answer: async (page, keys) => {
      await keys.find('乡镇街道社工站', /社工站/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('乡镇(街道)社工站');
      for (const [place, count] of townshipStations)
        await expect(
          page.locator('.ranked-row').filter({ hasText: place }).filter({ hasText: count }).first(),
        ).toBeVisible();
      await expect(page.getByRole('link', { name: '乡镇(街道)社工站覆盖率', exact: true })).toBeVisible();
    },
  },
  {
    asks: '5: what share of exam registrants passed in 湘潭 and 威宁, on which base',
    answer: async (page, keys) => {
      await keys.find('考试通过', /考试通过/);
      const shares = page.locator('.derived-item').filter({ hasText: '通过率（以报名人数为基数）' });
      await expect(shares.filter({ hasText: '湘潭' })).toContainText('%');
      await expect(shares.filter({ hasText: '威宁' }).first()).toContainText('%');
    },
  },
  {
    asks: '6: which targets are past their deadline, and which have a later actual',
    answer: async (page, keys) => {
      await keys.press(menu(page, '目标'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('19 个目标，12 个已过期，没有一个有后续数字');
      await keys.press(page.getByRole('button', { name: '已到期，无后续数字 10' }));
      await expect(
        page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^已到期，无后续数字 过期/ }) }),
      ).toHaveCount(passedTargets.length);
    },
  },
  {
    asks: '7: how many stations does one supervisor cover in 广州, against its standard',
    answer: async (page, keys) => {
      await keys.find('广州', /广州/);
      await expect(page.locator('.derived-item').filter({ hasText: '每名督导对应的社工站' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('5–8');
    },
  },
  {
    asks: '8: every figure that is over, nearly or about, with its words',
    answer: async (page, keys) => {
      await keys.press(menu(page, '原文证据'));
      await keys.press(page.getByRole('button', { name: `只看“超、近、约”（${inexactNumbers.length}）` }));
      await expect(
        page
          .getByRole('table')
          .getByRole('row')
          .filter({ has: page.getByRole('cell') }),
      ).toHaveCount(inexactNumbers.length);
    },
  },
  {
    asks: '9: what did 铜仁 need per year, and why is no rate given from now',
    answer: async (page, keys) => {
      await keys.press(menu(page, '目标'));
      await keys.press(page.getByRole('link', { name: '铜仁 持证社会工作者', exact: true }));
      await expect(page.getByRole('main')).toContainText('102.8');
      await expect(page.getByRole('main')).toContainText('期限已过，不适用');
    },
  },
  {
    asks: '10: a chart of certified workers by place, with source and date inside',
    answer: async (page, keys) => {
      await keys.press(page.getByRole('button', { name: /^导出 持证社会工作者/ }));
      const dialog = page.getByRole('dialog', { name: /^导出/ });
      await keys.press(dialog.getByRole('button', { name: /^PNG/ }));
      await expect(dialog.getByText('PNG 已下载')).toBeVisible();
    },
  },
];

for (const { asks, answer } of questions) {
  test(`question ${asks}: answered by keys alone, with three interactions at most`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto('/');
    await takenOver(page);
    await expect(mapOn(page)).toBeVisible();
    const keys = new Keys(page);
    await answer(page, keys);
    expect(keys.interactions).toBeLessThanOrEqual(3);
  });
}
