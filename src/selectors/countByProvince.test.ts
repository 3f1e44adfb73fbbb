import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { countByProvince } from './countByProvince';
import { indexDataset } from './indexDataset';
import { selectEvidence } from './selectEvidence';

const everything = { province: [], kind: null, indicator: null, qualifier: null, year: null, find: '' } as const;

describe('the counts of the province list', () => {
  it('are what each province would leave', () => {
    const counts = countByProvince(selectEvidence(realDataset, everything).rows, (row) => row.province?.adcode);
    const provinces = realDataset.regions
      .filter((region) => region.level === 'province')
      .map((region) => region.adcode);
    const left = provinces.map((province) => [
      province,
      selectEvidence(realDataset, { ...everything, province: [province] }).rows.length,
    ]);
    expect(left).toEqual(provinces.map((province) => [province, counts.get(province) ?? 0]));
  });
  it('leave out what belongs to the whole nation', () => {
    const index = indexDataset(realDataset);
    const nationwide = realDataset.programmes.filter((item) => item.region === '100000');
    expect(nationwide.length).toBeGreaterThan(0);
    expect([...countByProvince(nationwide, (item) => index.provinceOf(item.region)?.adcode)]).toEqual([]);
  });
});
