import { expect, it } from 'vitest';
import { splitExcerpt } from './splitExcerpt';

it('marks the number in its words, white space aside', () => {
  expect(splitExcerpt('有社会工作人才 2986 人', '2986人')).toEqual({
    before: '有社会工作人才 ',
    printed: '2986 人',
    after: '',
  });
});
it('does not mark digits inside a longer number', () => {
  expect(splitExcerpt('2013年的13人', '13人').before).toBe('2013年的');
  expect(splitExcerpt('报113人,过13人', '13人').before).toBe('报113人,过');
});
it('leaves an excerpt whole when the number is not in it', () => {
  expect(splitExcerpt('全覆盖', '100%')).toEqual({ before: '全覆盖', printed: '', after: '' });
});
