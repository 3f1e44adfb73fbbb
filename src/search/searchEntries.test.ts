import { expect, it, describe } from 'vitest';
import { composeSearchIndex } from '../build/composeSearchIndex';
import { readRealCounties, realDataset, realSearchCatalog, realSystems } from '../testing/realData';
import { normalizeQuery, QUERY_LIMIT } from './normalizeQuery';
import { searchEntries } from './searchEntries';

const index = composeSearchIndex(realDataset, readRealCounties(), realSearchCatalog, realSystems.systems);

/** The first result, as kind and id. */
function findFirst(words: string): string {
  const first = searchEntries(index, words).groups[0]?.found[0];
  return first ? `${first.entry.kind} ${first.id}` : 'nothing';
}

describe('typed by hand: these words find first', () => {
  it.each([
    // Places: Chinese, in full and in short, one-character names.
    ['重庆', 'place 500000'],
    ['重庆市', 'place 500000'],
    ['渝', 'place 500000'],
    ['沪', 'place 310000'],
    ['黔', 'place 520000'],
    ['湘潭', 'place 430300'],
    ['威宁', 'place 520526'],
    ['全国', 'place 100000'],
    // By reading: whole, spaced, begun, misread, with ü, and names of other languages both ways.
    ['chongqing', 'place 500000'],
    ['zhong qing', 'place 500000'],
    ['zhongqing', 'place 500000'],
    ['chong qing', 'place 500000'],
    ['chongq', 'place 500000'],
    ['CHONGQING', 'place 500000'],
    ['ｃｈｏｎｇｑｉｎｇ', 'place 500000'],
    ['lvliang', 'place 141100'],
    ['luliang', 'place 141100'],
    ['Lüliang', 'place 141100'],
    ['xian', 'place 610100'],
    ["Xi'an", 'place 610100'],
    ['huhehaote', 'place 150100'],
    ['Hohhot', 'place 150100'],
    ['shanxi', 'place 140000'],
    ['shaanxi', 'place 610000'],
    ['xunxian', 'place 410621'],
    ['kashi', 'place 653100'],
    ['Tibet', 'place 540000'],
    ['Hong Kong', 'place 810000'],
    // Initials and codes.
    ['cq', 'place 500000'],
    ['CQ', 'place 500000'],
    ['bj', 'place 110000'],
    ['gz', 'place 520000'],
    ['500000', 'place 500000'],
    ['520526', 'place 520526'],
    // Slips of the fingers.
    ['chonqing', 'place 500000'],
    ['guanzhou', 'place 440100'],
    ['chongqign', 'place 500000'],
    ['hk', 'place 810000'],
    ['HK', 'place 810000'],
    ['mo', 'place 820000'],
    ['tw', 'place 710000'],
    // Indicators.
    ['持证', 'indicator certified'],
    ['certified', 'indicator certified'],
    ['cerified', 'indicator certified'],
    ['社工站', 'indicator township-stations'],
    ['zhuanyerencai', 'indicator professionals'],
    ['shgzs', 'indicator certified-social-worker'],
    ['exam', 'indicator exam-registered'],
    ['fugailv', 'indicator township-station-coverage'],
    // Targets as the board shows them; a district of nine leads to its own.
    ['重庆 持证', 'target 000B-14'],
    ['重庆持证', 'target 000B-14'],
    ['cq chizheng', 'target 000B-14'],
    ['重庆有多少持证社工', 'target 000B-14'],
    ['Chongqing certified', 'target 000B-14'],
    ['沈河区 社工站', 'target 004C-03'],
    ['004D-22', 'target 004D-22'],
    // Articles, programmes, figures.
    ['六抓六强', 'programme 004D-P1'],
    ['人才突破5万', 'article 000B'],
    ['南方都市报', 'article 003B'],
    ['knock on doors', 'article 001B'],
    ['敲门行动', 'programme 001B-P1'],
    ['心灵社工', 'programme 000A-P4'],
    // Traditional characters, names and codes of old, derived values, states of targets, pages.
    ['重慶', 'place 500000'],
    ['貴州', 'place 520000'],
    ['銅仁', 'place 520600'],
    ['廣東', 'place 440000'],
    ['下城区', 'place 330105'],
    ['330103', 'place 330105'],
    ['崇文', 'place 110101'],
    ['襄樊', 'place 420600'],
    ['莱芜市', 'place 370116'],
    ['湘潭 通过率', 'derived 002B-D1'],
    ['xiangtan pass rate', 'derived 002B-D1'],
    ['过期', 'page /targets?due=passed'],
    ['overdue', 'page /targets?due=passed'],
    ['下载', 'page /data'],
    ['download', 'page /data'],
    ['目标', 'page /targets'],
    ['chongqing target', 'target 000B-12'],
    ['重庆 目标', 'target 000B-12'],
    // No part of 驻站社工资质.
    ['工资', 'nothing'],
    // Numbers as they are spoken: the point counts, and 万 is ten thousand.
    ['3.3万', 'figure 001A-01'],
    ['3.3 万', 'figure 001A-01'],
    ['３．３万', 'figure 001A-01'],
    ['10.45万人', 'figure 000B-09'],
    ['33000', 'figure 001A-01'],
    ['8.9万', 'nothing'],
    ['铜仁 8.9万', 'nothing'],
    ['双百工程督导中心', 'programme 003B-P3'],
    ['tongren 89', 'figure 004D-02'],
    ['铜仁 89', 'figure 004D-02'],
    ['4873', 'figure 000A-03'],
    ['4,873', 'figure 000A-03'],
    ['000A-01', 'figure 000A-01'],
  ])('%s → %s', (words, expected) => {
    expect(findFirst(words)).toBe(expected);
  });
});

it('every place is found first by its code and by its full name', () => {
  for (const { adcode, name } of realDataset.regions) {
    expect(findFirst(adcode)).toBe(`place ${adcode}`);
    expect(`${name.zh}: ${findFirst(name.zh)}`).toBe(`${name.zh}: place ${adcode}`);
  }
}, 60_000);

it('the marked part is what the words stand for, in the script of either language', () => {
  const [first] = searchEntries(index, 'cq').groups[0]?.found ?? [];
  expect(first?.hits[0]?.map(({ text, start, end }) => text.slice(start, end))).toEqual(['重庆']);
  const [spelled] = searchEntries(index, 'chongq').groups[0]?.found ?? [];
  expect(spelled?.hits[0]?.map(({ text, start, end }) => text.slice(start, end)).sort()).toEqual(['Chongq', '重庆']);
});

it('says when it had to look more loosely', () => {
  expect(searchEntries(index, '重庆').by).toBe('words');
  expect(searchEntries(index, '重庆有多少持证社工').by).toBe('parts');
  expect(searchEntries(index, 'chonqing').by).toBe('nearly');
});

describe('nonsense', () => {
  it.each([
    '',
    ' ',
    '🎉🎉',
    '(.*)+[x-z]{9}\\',
    '\u0000\u0007',
    '​﻿',
    '\ud800',
    '%%%',
    '<script>alert(1)</script>xq',
    'ﷺ',
    '__proto__',
    'constructor',
    'x'.repeat(10_000),
    '重'.repeat(10_000),
    'a b '.repeat(3000),
  ])('of any kind finds nothing it should not, and breaks nothing: %j', (words) => {
    const startedAt = performance.now();
    const { count, groups } = searchEntries(index, words);
    expect(count).toBe(groups.reduce((sum, group) => sum + group.found.length, 0));
    expect(count).toBeLessThan(20);
    // Generous for a busy machine; npm run bench measures.
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('that is long is shortened, and that is said; control characters are spaces', () => {
    expect(normalizeQuery('重'.repeat(10_000))).toMatchObject({ words: '重'.repeat(QUERY_LIMIT), isShortened: true });
    expect(normalizeQuery('重'.repeat(QUERY_LIMIT))).toMatchObject({ isShortened: false });
    expect(normalizeQuery('chong\u0000\u0007qing')).toMatchObject({ words: 'chong qing', terms: ['chong', 'qing'] });
    expect(normalizeQuery('🎉')).toMatchObject({ words: '🎉', terms: [] });
  });
});

it.each([
  ['区督导小组', 'programme 003B-P6'],
  ['华信建信', 'programme 000A-P4'],
  ['Huaxin Jianxin', 'programme 000A-P4'],
])('a part of a system, %s, leads to the page that draws it: %s', (words, page) => {
  expect(findFirst(words)).toBe(page);
});
