import { expect, it } from 'vitest';
import { indexDataset } from '../selectors/indexDataset';
import { realDataset, realText } from '../testing/realData';
import { formatInWords } from './formatInWords';

const inWords = (id: string, lang: 'zh' | 'en') => {
  const figure = indexDataset(realDataset).figures.get(id);
  if (!figure) throw new Error(id);
  return formatInWords(figure, realText[lang]);
};

it('a shortened number is told with all its digits, its qualifier as a word, and its unit', () => {
  expect(inWords('000B-14', 'zh')).toBe('超过 50,000 人');
  expect(inWords('000B-14', 'en')).toBe('over 50,000 people');
});
it('no printed value is told by a mark or by 万', () => {
  for (const figure of realDataset.figures.filter(({ value }) => value !== null)) {
    const words = formatInWords(figure, realText.zh);
    expect(words).not.toMatch(/[≥≈<]|\d[万亿]/);
    expect(words).toMatch(/\d/);
  }
});
it('a number that was printed as words stays words, in the language of the page', () => {
  expect(inWords('000B-08', 'zh')).toBe('数百名');
  expect(inWords('000B-08', 'en')).toBe('several hundred');
});
it('a requirement without a number says that none is printed', () => {
  expect(inWords('004C-17', 'zh')).toBe('未写数');
  expect(inWords('004C-17', 'en')).toBe('no number');
});
it('money is told with all its digits and its unit as a word', () => {
  expect(inWords('003A-13', 'en')).toBe('106,000,000 yuan');
  expect(inWords('002B-07', 'en')).toBe('400 yuan a month');
});
