import { expect, it } from 'vitest';
import { findDeparture, findLines, selectSurroundings, squeezeText } from './squeezeText';

const wrapped = squeezeText('今年通过人数为 426人，通过人\n\n数占全市 1150 余\n万元，通过人数为 426人');

it('a phrase is found across wrapped lines and inside numbers', () => {
  expect(findLines(wrapped, '通过人数占')).toEqual([1]);
  expect(findLines(wrapped, '1150余万元')).toEqual([3]);
});

it('a phrase that occurs twice is found twice', () => {
  expect(findLines(wrapped, '通过人数为426人')).toEqual([1, 4]);
});

it('a phrase that departs from the print shows what is printed instead', () => {
  expect(findDeparture(wrapped, '通过人数为427人')).toEqual({ line: 1, printed: '通过人数为426人，通过人' });
  expect(findDeparture(wrapped, '毫无关系')).toBeNull();
});

it('nothing is found nowhere', () => {
  expect(findLines(wrapped, ' ')).toEqual([]);
});

it('the words beside a number are those of the occurrence that is meant', () => {
  expect(selectSurroundings(wrapped, '人数为426人', '426人', 1)).toEqual(['年通过人数为', '，通']);
  expect(selectSurroundings(wrapped, '人数为426人', '426人', 4)).toEqual(['，通过人数为', '']);
  expect(selectSurroundings(wrapped, '人数为426人', '426人', 2)).toBeNull();
});
