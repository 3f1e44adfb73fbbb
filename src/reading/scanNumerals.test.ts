import { describe, expect, it } from 'vitest';
import { scanNumerals } from './scanNumerals';
import { squeezeText } from './squeezeText';

function scan(text: string): string[] {
  return scanNumerals(squeezeText(text)).map((numeral) => numeral.text);
}

describe('scanNumerals', () => {
  it('finds Arabic numerals with decimals, separators, scale and percent', () => {
    expect(scan('约1.75万人，4,873人，189%，1200万余人次，1.06亿元，８家')).toEqual([
      '1.75万',
      '4,873',
      '189%',
      '1200万',
      '1.06亿',
      '８',
    ]);
  });

  it('finds every number of a date and of a range', () => {
    expect(scan('2024年12月3日，每5-8个站')).toEqual(['2024', '12', '3', '5', '8']);
  });

  it('finds Chinese numerals, also inside words: nothing is passed over in silence', () => {
    expect(scan('两万余人次，第十七个，一些，统一，三亚市，上半年，零距离')).toEqual([
      '两万',
      '十七',
      '一',
      '一',
      '三',
      '半',
      '零',
    ]);
  });

  it('数 and 几 count only where they stand for digits', () => {
    expect(scan('人数、数字、数百名、几十个、近几年')).toEqual(['数百', '几', '十', '几']);
  });

  it('a pair and a first are no numerals', () => {
    expect(scan('双向奔赴，首家')).toEqual([]);
  });

  it('a line break or a space does not split a number', () => {
    expect(scanNumerals(squeezeText('共投入 11\n50 余万元'))).toEqual([
      { text: '1150余万', start: 3, end: 9, line: 1 },
    ]);
  });
});
