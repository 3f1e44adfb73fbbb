import { expect, test } from 'vitest';
import { hasOldPart } from './hasOldPart';
import { rows } from './parameters';

test('every old name of a parameter is noticed before the page is drawn, and so is an old id', () => {
  const names = rows.flatMap(({ old }) => (old ? [old.name] : []));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !hasOldPart(`?lang=en&${name}=x`))).toEqual([]);
  expect(hasOldPart('?indicator=divisions-cities')).toBe(true);
});

test('what other programs hang on an address is noticed, too', () => {
  const hungOn = ['?from=timeline', '?lang=en&isappinstalled=0', '?utm_source=x'];
  expect(hungOn.filter((search) => !hasOldPart(search))).toEqual([]);
});

test('an address of today is not looked up', () => {
  expect(['', '?province=520000&period=2023&find=q', '?indicator=divisions'].filter(hasOldPart)).toEqual([]);
});
