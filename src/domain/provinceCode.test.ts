import { expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { isProvinceCode } from './provinceCode';

it('every province is one, also one that no article mentions; no other place is', () => {
  const { regions } = realDataset;
  const provinces = regions.filter((region) => region.level === 'province').map((region) => region.adcode);
  expect(regions.map((region) => region.adcode).filter(isProvinceCode)).toEqual(provinces);
  expect(provinces).toHaveLength(34);
  expect(isProvinceCode('540000')).toBe(true);
  expect(['100000', '160000', '520600', '990000', '52', ''].filter(isProvinceCode)).toEqual([]);
});
