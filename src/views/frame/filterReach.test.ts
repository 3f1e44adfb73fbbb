import { describe, expect, it } from 'vitest';
import { realDataset } from '../../testing/realData';
import { selectFilterReach } from './filterReach';

const three = ['430000', '500000', '520000'];
const reachOf = (pathname: string) => {
  const reach = selectFilterReach(pathname, three, realDataset);
  return 'place' in reach ? [reach.kind, reach.place?.short.zh] : [reach.kind];
};

describe('what three chosen provinces do to a page', () => {
  it('narrows every page that counts or lists', () => {
    for (const path of ['/', '/indicators', '/indicators/certified', '/targets', '/evidence', '/programmes'])
      expect(reachOf(path)).toEqual(['page']);
    expect(reachOf('/compare')).toEqual(['compare']);
    expect(reachOf('/data')).toEqual(['data']);
  });
  it('leaves a place, and what is said of one, whole, and tells whether it is among them', () => {
    expect(reachOf('/regions/520526')).toEqual(['inside', '威宁']);
    expect(reachOf('/regions/440000')).toEqual(['outside', '广东']);
    expect(reachOf('/regions/520326')).toEqual(['inside', undefined]);
    expect(reachOf('/targets/000B-14')).toEqual(['inside', '重庆']);
    expect(reachOf('/evidence/004D-02')).toEqual(['inside', '铜仁']);
    expect(reachOf('/programmes/004D-P12')).toEqual(['inside', '铜仁']);
  });
  it('rests on all others, those that do not exist too', () => {
    for (const path of ['/about', '/nowhere', '/data/versions', '/regions/999999'])
      expect(reachOf(path)).toEqual(['idle']);
  });
});
