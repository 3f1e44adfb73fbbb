import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { countByProvince } from './countByProvince';
import { indexDataset } from './indexDataset';
import { selectEvidence } from './selectEvidence';

const everything = { province: [], kind: null, indicator: null, qualifier: null, year: null, find: '' } as const;

describe('the counts of the province list', () => {
  it('are what each province would leave', () => {
    const counts = countByProvince(selectEvidence(realDataset, everything).rows, (row) => row.province?.adcode);
    for (const region of realDataset.regions.filter((item) => item.level === 'province')) {
      expect(counts.get(region.adcode) ?? 0, region.adcode).toBe(selectEvidence(realDataset, { ...everything, province: [region.adcode] }).rows.length);
    }
  });
  it('leave out what belongs to the whole nation', () => {
    const index = indexDataset(realDataset);
    const nationwide = realDataset.programmes.filter((item) => item.region === '100000');
    expect(nationwide.length).toBeGreaterThan(0);
    expect([...countByProvince(nationwide, (item) => index.provinceOf(item.region)?.adcode)]).toEqual([]);
  });
});
