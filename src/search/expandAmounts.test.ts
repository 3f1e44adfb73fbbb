import { expect, it } from 'vitest';
import { amountOf, expandAmounts, isAmount } from './expandAmounts';

it.each([
  ['8.9万', '89000'],
  ['10.45万', '104500'],
  ['0.5万', '5000'],
  ['3万', '30000'],
  ['1.2亿', '120000000'],
  ['2百', '200'],
  ['3.14159万', '31415.9'],
  ['2.50万', '25000'],
  ['1千万', '10000000'],
])('%s is written out as %s, exactly', (term, digits) => {
  const [amount = ''] = expandAmounts([term]);
  expect(isAmount(amount)).toBe(true);
  expect(amountOf(amount)).toBe(digits);
});

it('the words behind an amount are kept, and what is no amount stays as it is', () => {
  expect(expandAmounts(['3.3万人', '持证'])).toEqual(['=33000', '人', '持证']);
  expect(expandAmounts(['万州', '8.9', '004d22'])).toEqual(['万州', '8.9', '004d22']);
});
