import { describe, expect, it } from 'vitest';
import { formatSourceName } from './formatSource';

describe('the short name of an outside source', () => {
  it('is its title before the brackets', () => {
    expect(formatSourceName('第七次全国人口普查公报(第三号)——地区人口情况(国家统计局 2021-05-11)')).toBe(
      '第七次全国人口普查公报',
    );
    expect(formatSourceName('China: Zhejiang – City Population (source: NBS)')).toBe(
      'China: Zhejiang – City Population',
    );
    expect(formatSourceName('（转述）')).toBe('（转述）');
  });
});
