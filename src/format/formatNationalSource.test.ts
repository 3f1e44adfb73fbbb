import { expect, it } from 'vitest';
import { formatNationalSource } from './formatNationalSource';

it('an outside source is named with its publisher, if one is told', () => {
  expect(formatNationalSource({ title: '公报', publisher: '民政部', lang: 'zh' })).toBe('公报(民政部)');
  expect(formatNationalSource({ title: 'A report', publisher: 'Xinhua', lang: 'en' })).toBe('A report (Xinhua)');
  expect(formatNationalSource({ title: '公报', lang: 'zh' })).toBe('公报');
});
