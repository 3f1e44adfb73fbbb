import assert from 'node:assert/strict';
import type { Driver } from '../driver';
import type { Journey } from './journey';

/** Made up for this journey. */
const ARTICLE = '贵州铜仁：社工站里故事多。截至2025年底，铜仁市持证社会工作者523人，社工机构18家。';

const countAccepted = (page: Driver): Promise<number> =>
  page.run(() => document.querySelectorAll('.add-table tbody tr').length);

const keepsArticle: Journey = {
  name: 'an article that is added is read, and its accepted number is still there after a reload',
  walk: async (page) => {
    await page.open('/add?lang=zh');
    await page.press('textbox', /^把新闻全文贴在这里/);
    await page.type(ARTICLE);
    await page.press('button', '认数');
    await page.untilRead('持证社会工作者', '.add-card');
    await page.press('button', /^收下 ⏎/);
    await page.untilRead('523', '.add-table');
    await page.reload();
    await page.untilRead('523', '.add-table');
    assert.equal(await countAccepted(page), 1);
  },
};

export const adding: readonly Journey[] = [keepsArticle];
