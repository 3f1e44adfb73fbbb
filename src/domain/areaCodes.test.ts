import { describe, expect, it } from 'vitest';
import { isPrefecture, isSansha, resolveAreaCode } from './areaCodes';
import { resolveProvinceCode } from './provinceCode';

describe('area codes', () => {
  it.each([
    ['520526', '520500'],
    ['500106', '500106'],
    ['710009', '710009'],
    ['820000', '820000'],
    ['429004', '429004'],
    ['469001', '469001'],
    ['460321', '460300'],
    ['441900', '441900'],
    ['629700', '620700'],
  ])('%s belongs to %s', (county, area) => {
    expect(resolveAreaCode(county)).toBe(area);
  });

  it('tells prefectures from everything else', () => {
    expect(['520500', '460300', '522600'].every(isPrefecture)).toBe(true);
    expect(['520000', '500100', '429004', '629700', '820000'].some(isPrefecture)).toBe(false);
  });

  it('finds the province and 三沙', () => {
    expect(resolveProvinceCode('520526')).toBe('520000');
    expect(isSansha('460321')).toBe(true);
    expect(isSansha('460200')).toBe(false);
  });
});
