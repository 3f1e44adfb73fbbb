import { describe, expect, it } from 'vitest';
import { romanizeCounty } from './romanizeCounty';

const romanize = (name: string, adcode = '110108', isAutonomous = false) =>
  romanizeCounty({ adcode, name, isAutonomous });

describe('the English name of a Han county', () => {
  it('is one word and what the place is', () => {
    expect(
      ['海淀区', '公主岭市', '行唐县', '沈北新区', '六枝特区', '万柏林区', '管城回族区'].map((name) => romanize(name)),
    ).toEqual([
      'Haidian District',
      'Gongzhuling City',
      'Xingtang County',
      'Shenbei New District',
      'Liuzhi Special District',
      'Wanbolin District',
      'Guancheng Hui District',
    ]);
  });
  it('sets a syllable that begins with a vowel off, keeps the dots of ü and the 县 of a single syllable', () => {
    expect(['临安区', '东阿县', '旅顺口区', '浚县', '城区', '沙县区'].map((name) => romanize(name))).toEqual([
      "Lin'an District",
      "Dong'e County",
      'Lüshunkou District',
      'Xunxian County',
      'Chengqu District',
      'Shaxian District',
    ]);
  });
  it('reads as the place does, not as the dictionary', () => {
    expect(
      ['乐清市', '闵行区', '六合区', '武都区', '都江堰市', '黄陂区', '宕昌县', '铅山县', '句容市'].map((name) =>
        romanize(name),
      ),
    ).toEqual([
      'Yueqing City',
      'Minhang District',
      'Luhe District',
      'Wudu District',
      'Dujiangyan City',
      'Huangpi District',
      'Tanchang County',
      'Yanshan County',
      'Jurong City',
    ]);
  });
});

describe('a name that Chinese does not spell', () => {
  it('is left in Chinese: in Xizang, Xinjiang, Inner Mongolia, Qinghai, Hong Kong, an autonomous prefecture, an autonomous county, and where it is no division', () => {
    expect(romanize('墨竹工卡县', '540127')).toBeNull();
    expect(romanize('疏附县', '653121')).toBeNull();
    expect(romanize('阿巴嘎旗', '152522')).toBeNull();
    expect(romanize('称多县', '632723')).toBeNull();
    expect(romanize('中西区', '810101')).toBeNull();
    expect(romanize('德格县', '513330', true)).toBeNull();
    expect(romanize('恭城瑶族自治县', '450332')).toBeNull();
    expect(romanize('梅里斯达斡尔族区', '230208')).toBeNull();
    expect(romanize('太子山天然林保护区', '629900')).toBeNull();
  });
});
