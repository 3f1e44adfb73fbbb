import { expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { formatSourceName, formatSourceTitle } from './formatSource';

const [population] = realDataset.populations;
if (!population) throw new Error('the dataset has no populations');
const named = (source: string, sourceEn?: string) => {
  const { sourceEn: _own, ...rest } = population;
  return { ...rest, source, ...(sourceEn ? { sourceEn } : {}) };
};

it('the name of a source leaves out what stands in brackets behind it', () => {
  const census = named('第七次全国人口普查公报(第三号)——地区人口情况(国家统计局 2021-05-11)');
  expect(formatSourceName(census, 'zh')).toBe('第七次全国人口普查公报');
  expect(formatSourceName(named('China: Zhejiang – City Population (source: NBS)'), 'en')).toBe(
    'China: Zhejiang – City Population',
  );
  expect(formatSourceName(named('（转述）'), 'zh')).toBe('（转述）');
});

it('a source has an English title for English readers', () => {
  const census = named('人口普查公报', 'Census communiqué (No. 3)');
  expect(formatSourceTitle(census, 'en')).toBe('Census communiqué (No. 3)');
  expect(formatSourceTitle(census, 'zh')).toBe('人口普查公报');
});

it('every denominator of the atlas is named in English too', () => {
  const isChinese = (title: string) => /\p{Script=Han}/u.test(title);
  expect(realDataset.populations.map((one) => formatSourceTitle(one, 'en')).filter(isChinese)).toEqual([]);
});
