import { expect, it } from 'vitest';
import { findPublished } from './findPublished';

it('the date of an article is the one that it calls so, else a whole one at its head or foot', () => {
  expect(findPublished('2020年1月1日起施行。发布时间：2024-06-12 09:30')).toEqual({
    date: '2024-06-12',
    printed: '2024-06-12',
  });
  expect(findPublished('社工站建成\n2024年3月5日')).toEqual({ date: '2024-03-05', printed: '2024年3月5日' });
  expect(findPublished(`${'字'.repeat(300)}2019年3月5日${'字'.repeat(300)}`)).toBeNull();
  expect(findPublished('2024年13月5日')).toBeNull();
});
