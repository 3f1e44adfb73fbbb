import { expect, it } from 'vitest';
import { splitArticles } from './splitArticles';

const heads = (text: string) => splitArticles(text).map((start) => text.slice(start, start + 4).trim());

it('a page is parted behind the credit of each article, and where a by-line stands under a headline', () => {
  expect(heads('甲市建站。(据《甲报》)乙县建站。(据乙县民政局)')).toEqual(['甲市建站', '乙县建站']);
  expect(heads('甲市建站。\n乙市社工忙\n本报记者 某某\n乙市建站。')).toEqual(['甲市建站', '乙市社工']);
});
it('what stands behind the last credit without a sentence is no article', () => {
  expect(heads('甲市建站。(据《甲报》)版面责任编辑')).toEqual(['甲市建站']);
});
