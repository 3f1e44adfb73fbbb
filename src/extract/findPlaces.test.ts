import { describe, expect, it } from 'vitest';
import { findHome, findPlaces } from './findPlaces';
import { findCommon } from '../domain/adcode';
import { indexGazetteer } from './gazetteer';

const gazetteer = indexGazetteer(
  [
    '110000 北京市',
    '110105 朝阳区',
    '220000 吉林省',
    '220100 长春市',
    '220104 朝阳区',
    '350500 泉州市',
    '350582 晋江市',
    '520000 贵州省',
    '520100 贵阳市',
    '520300 遵义市',
    '520400 安顺市',
    '520526 威宁彝族回族苗族自治县',
    '520600 铜仁市',
    '522600 黔东南苗族侗族自治州',
    '621221 成县',
    '621200 陇南市',
    '460100 海口市',
    '460105 秀英区',
    '460106 龙华区',
    '460107 琼山区',
  ].map((line) => ({ adcode: line.slice(0, 6), name: line.slice(7) })),
);
const read = (text: string, home?: string) =>
  findPlaces(text, gazetteer, home ?? null).map(({ start, end, adcodes, role }) =>
    [text.slice(start, end), adcodes.join('/'), role === 'place' ? '' : role].join(' ').trim(),
  );

describe('places in a text', () => {
  it('are found by their official and by their short names', () => {
    expect(read('贵阳市、遵义、黔东南和威宁彝族回族苗族自治县')).toEqual([
      '贵阳市 520100',
      '遵义 520300',
      '黔东南 522600',
      '威宁彝族回族苗族自治县 520526',
    ]);
  });
  it('are found by the short name of a county that the text also prints in full', () => {
    expect(read('威宁彝族回族苗族自治县设站，威宁持证125人')).toEqual(['威宁彝族回族苗族自治县 520526', '威宁 520526']);
    expect(read('威宁持证125人')).toEqual([]);
  });
  it('are found as counties of a prefecture in a row, with the word for their level behind the last alone', () => {
    expect(read('海口市秀英、龙华、琼山三区')).toEqual(['海口市秀英 460105', '龙华 460106', '琼山 460107']);
    expect(read('秀英、龙华、琼山三区')).toEqual([]);
  });
  it('of one name in two provinces are told apart by the names around them, or not at all', () => {
    expect(read('吉林省长春市朝阳区新建9个')).toEqual(['吉林省长春市朝阳区 220104']);
    expect(read('北京市要求，朝阳区新建9个')).toEqual(['北京市 110000', '朝阳区 110105']);
    expect(read('朝阳区新建9个')).toEqual(['朝阳区 110105/220104']);
    expect(read('朝阳区新建9个', '220100')).toEqual(['朝阳区 220104']);
  });
  it('are not read out of other words: 建成县级 holds no 成县', () => {
    expect(read('我省目前建成县级社工中心45个', '520000')).toEqual(['我省 520000 own']);
    expect(read('陇南市成县建站')).toEqual(['陇南市成县 621221']);
    expect(read('他毕业于北京大学，住贵阳路')).toEqual([]);
  });
  it('of an event are venues', () => {
    expect(read('大会在贵阳市举行')).toEqual(['贵阳市 520100 venue']);
  });
  it('are meant by their level: 全市 in an article of a county-level city is that city', () => {
    expect(read('全市1250人', '520100')).toEqual(['全市 520100 own']);
    expect(read('全市1250人', '350582')).toEqual(['全市 350582 own']);
    expect(read('全市1250人', '110105')).toEqual(['全市 110000 own']);
    expect(read('全省3200人', '520100')).toEqual(['全省 520000 own']);
    // What a share is of is not where it is.
    expect(read('约占全省的四分之一', '520100')).toEqual([]);
    expect(read('贵阳市说，全省3200人')).toEqual(['贵阳市 520100', '全省 520000 own']);
    expect(read('全省3200人')).toEqual(['全省  own']);
  });
});

describe('the place of an article', () => {
  it('is the one named most, the first of several named alike', () => {
    expect(findHome('贵阳市：社工站建成。遵义市来访，遵义市学习', gazetteer)).toBe('520300');
    expect(findHome('贵阳市与遵义市', gazetteer)).toBe('520100');
  });
  it('is not where it was told of', () => {
    expect(findHome('会议在北京市召开。贵阳市介绍经验', gazetteer)).toBe('520100');
    expect(findHome('会议在北京市召开', gazetteer)).toBeNull();
  });
});

it('two places have a smallest place in common', () => {
  expect(findCommon('520300', '520400')).toBe('520000');
  expect(findCommon('220104', '220100')).toBe('220100');
  expect(findCommon('110105', '220104')).toBe('100000');
});
