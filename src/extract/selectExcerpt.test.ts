import { expect, it } from 'vitest';
import { selectExcerpt } from './selectExcerpt';

const excerpt = (text: string, number: string) =>
  selectExcerpt(text, text.indexOf(number), text.indexOf(number) + number.length, 40);

it('the phrase of a number is its clause, without white space, of 40 characters at most, with the number in it', () => {
  expect(excerpt('目前，全市持证社工1 463人，居前列', '1 463人')).toBe('全市持证社工1463人');
  const long = `${'很'.repeat(60)}20人参加了这一次活动`;
  expect(excerpt(long, '20人')).toHaveLength(40);
  expect(excerpt(long, '20人')).toContain('20人参加了');
});

it('the phrase of a cell is the cell', () => {
  expect(excerpt('贵阳市\t1,250\t98', '1,250')).toBe('1,250');
});
