import { describe, expect, it } from 'vitest';
import { formatShare, formatSpokenNumber } from './formatExact';
import { formatFigure, formatNumber, formatPerResidents, formatYuan } from './formatNumber';

const figure = { value: 1, unit: 'person', kind: 'actual', qualifier: 'exact', printed: '1人' } as const;

describe('numbers as text', () => {
  it.each([
    [33000, '3.3万', '33,000', 'an even 万 is written in 万'],
    [17500, '1.75万', '17,500', 'two decimals of 万 lose nothing'],
    [104500, '10.45万', '104,500', 'Chongqing’s 10.45万 stays as printed'],
    [12316, '12,316', '12,316', 'a number that 万 would round keeps its digits'],
    [106000000, '1.06亿', '106,000,000', '亿 from a hundred million'],
    [2986, '2,986', '2,986', 'below 万 digits are grouped'],
    [13.7, '13.7', '13.7', 'decimals are kept'],
    [0, '0', '0', 'a true zero is a zero'],
  ])('%d → %s / %s: %s', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });
  it('keeps the qualifier to the last pixel', () => {
    expect(formatFigure({ ...figure, value: 17500, qualifier: 'about' }, 'zh')).toBe('≈1.75万');
    expect(formatFigure({ ...figure, value: 400, qualifier: 'nearly' }, 'en')).toBe('<≈400');
    expect(formatFigure({ ...figure, value: 5, valueMax: 8, qualifier: 'range' }, 'zh')).toBe('5–8');
    expect(formatFigure({ ...figure, value: null, qualifier: 'indefinite', printed: '数百名' }, 'zh')).toBe('数百名');
    expect(formatFigure({ ...figure, value: null, qualifier: 'indefinite', printed: '数百名' }, 'en')).toBe(
      'several hundred',
    );
  });
  it('marks a change with its sign and a percent with its sign', () => {
    expect(formatFigure({ ...figure, value: 189, unit: 'percent', kind: 'change' }, 'zh')).toBe('+189%');
  });
  it.each([
    ['1.06亿元', 106000000, 'exact', 'yuan', '¥106m'],
    ['1150余万元', 11500000, 'over', 'yuan', '>¥11.5m'],
    ['66万元', 660000, 'exact', 'yuan', '¥660,000'],
    ['400元', 400, 'exact', 'yuan-per-month', '¥400'],
  ] as const)('writes %s in English as English money', (printed, value, qualifier, unit, en) => {
    expect(formatFigure({ ...figure, value, qualifier, unit, printed }, 'en')).toBe(en);
  });
  it('never rounds money, and writes a sign before it', () => {
    expect([1234567, 2e9, -1500000].map(formatYuan)).toEqual(['¥1,234,567', '¥2,000m', '-¥1.5m']);
  });
  it('speaks English money with all its digits', () => {
    expect(formatSpokenNumber({ ...figure, value: 106000000, unit: 'yuan' }, 'en')).toBe('106,000,000');
  });
  it('speaks a shortened number with all its digits, and any other only once', () => {
    expect(formatSpokenNumber({ ...figure, value: 33000 }, 'zh')).toBe('33,000');
    expect(formatSpokenNumber({ ...figure, value: 33000 }, 'en')).toBeNull();
    expect(formatSpokenNumber({ ...figure, value: 2986 }, 'zh')).toBeNull();
    expect(formatSpokenNumber({ ...figure, value: null, printed: '数百名' }, 'zh')).toBeNull();
  });
  it('rounds a share of ours to one decimal', () => {
    expect(formatShare(89 / 500)).toBe('17.8%');
  });
});

it('a rate below 1 keeps two digits that count, so it never reads as zero or as its neighbour', () => {
  expect([0, 0.00412, 0.253, 0.257, 0.999, 12.34].map(formatPerResidents)).toEqual([
    '0.0',
    '0.0041',
    '0.25',
    '0.26',
    '1.0',
    '12.3',
  ]);
});
