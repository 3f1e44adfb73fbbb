import { describe, expect, it } from 'vitest';
import { foldText } from './foldText';

const fold = (given: string) => foldText(given, new Map([['個', '个']])).text;

describe('a text without what its printing adds', () => {
  it('has no white space, full-width digits, traditional characters or radicals', () => {
    expect(fold('社工 １２３ 個,⽤')).toBe('社工123个,用');
  });
  it('goes on over the lines and pages of a PDF file, and ends behind a heading', () => {
    expect(
      fold(
        '贵阳市社工\n\n贵阳市目前共有持证社会工作者和社会工作专业人才1\n\n250人，建成社工站二十个，覆盖了\n\n所有的乡镇和街道，居全省前列。',
      ),
    ).toBe(
      '贵阳市社工\n贵阳市目前共有持证社会工作者和社会工作专业人才1250人,建成社工站二十个,覆盖了所有的乡镇和街道,居全省前列。',
    );
  });
  it('knows where each of its characters stood', () => {
    const { text, offsets } = foldText('全 市 20 個', new Map([['個', '个']]));
    expect([...text].map((_, at) => offsets[at])).toEqual([0, 2, 4, 5, 7]);
    expect(offsets.at(-1)).toBe(8);
  });
});
