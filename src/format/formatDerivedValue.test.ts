import { describe, expect, it } from 'vitest';
import type { DerivedValue } from '../domain/records/derivedValue';
import { realDataset, realText } from '../testing/realData';
import { formatDerivedValue, formatFormula } from './formatDerivedValue';

const form = (
  value: number,
  min: number | null,
  max: number | null,
  unit: DerivedValue['unit'],
  lang: 'zh' | 'en' = 'zh',
) => formatDerivedValue({ value, min, max, unit }, realText[lang]);
const figures = new Map<string, (typeof realDataset.figures)[number]>(
  realDataset.figures.map((figure) => [figure.id, figure]),
);
const shown = (formula: string) =>
  formatFormula(formula, figures, realText.zh)
    .map((part) => part.text)
    .join(' ');

describe('a derived value', () => {
  it('keeps one decimal when something was divided', () => {
    expect(form(17.274_472, 17.274_472, 17.274_472, 'percent')).toBe('17.3%');
    expect(form(25, 25, 25, 'percent', 'en')).toBe('25.0%');
    expect(form(4.888_9, 4.888_9, 4.888_9, 'ratio')).toBe('4.9');
  });
  it('is whole where whole counts were added or subtracted', () => {
    expect(form(3724, 3724, 3724, 'person')).toBe('3,724人');
    expect(form(3724, 3724, 3724, 'person', 'en')).toBe('3,724 people');
  });
  it('reads as the language of the page counts', () => {
    expect(form(980_000, 980_000, 980_000, 'yuan')).toBe('98万元');
    expect(form(980_000, 980_000, 980_000, 'yuan', 'en')).toBe('¥980,000');
    expect(form(164_285.714_285, 164_285.714_285, null, 'yuan', 'en')).toBe('≥ ¥164,285.7');
  });
  it('shows both ends that the words of its inputs leave open', () => {
    expect(form(46.875, 45.918, 46.979, 'percent', 'zh')).toBe('45.9–47.0%');
    expect(form(46.875, 46.87, 46.88, 'ratio')).toBe('46.9');
  });
  it('counts people in wholes, rounded outward, and says where no whole number fits', () => {
    // 90 ÷ 1.925 and 90 ÷ 1.915: passed in 2022, worked back from +92 %.
    expect(form(46.875, 46.753, 46.997, 'person')).toBe('46–47人（没有整数相符）');
    expect(form(46.875, 46.753, 46.997, 'person', 'en')).toBe('46–47 people (no whole number fits)');
    expect(form(46.875, 45.918, 46.979, 'person')).toBe('45–47人');
    expect(form(36, 22, 36, 'person')).toBe('22–36人');
    expect(form(7_378.8, 7_378.8, null, 'person')).toBe('≥ 7,378人');
  });
  it('is a bound, not a point, where an input is "over" or "at least"', () => {
    expect(form(25.384_6, null, 25.384_6, 'percent')).toBe('≤ 25.4%');
    expect(form(25.384_6, 0, 25.384_6, 'percent')).toBe('≤ 25.4%');
    expect(form(3.939, 3.939, null, 'ratio')).toBe('≥ 3.9');
  });
  it('never claims more than its bound: 3.88 is not at least 3.9, nor 19.926 at most 19.9', () => {
    expect(form(3.939, 3.880_6, null, 'ratio')).toBe('≥ 3.8');
    expect(form(19.853, 0, 19.926, 'ratio')).toBe('≤ 20.0');
    expect(form(2.5, 2.5, null, 'ratio')).toBe('≥ 2.5');
    expect(form(17.3, 0, 17.3, 'percent')).toBe('≤ 17.3%');
    expect(form(411, 411, null, 'person')).toBe('≥ 411人');
    expect(form(-3.3, -3.3, null, 'percent')).toBe('≥ -3.3%');
  });
});

describe('a formula with its printed numbers', () => {
  it('reads as the arithmetic of the article', () => {
    expect(shown('000A-03 - 000A-04')).toBe('4,873 − 1,149');
    expect(shown('001A-01 / 001A-02 * 100')).toBe('3.3万 ÷ >13万 × 100');
  });
  it('takes the size of a change without its sign, and keeps an unknown id', () => {
    expect(shown('001D-03 / (1 + 001D-04 / 100)')).toBe('90 ÷ ( 1 + 92 ÷ 100 )');
    expect(shown('999Z-01 * 2')).toBe('999Z-01 × 2');
  });
  it('leads every number to its evidence', () => {
    expect(formatFormula('000A-03 - 000A-04', figures, realText.en).map((part) => part.figure)).toEqual([
      '000A-03',
      null,
      '000A-04',
    ]);
  });
});
