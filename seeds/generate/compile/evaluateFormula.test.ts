import { describe, expect, it } from 'vitest';
import { evaluateFormula, listFormulaFigures } from './evaluateFormula';
import type { Estimate } from './evaluateFormula';

const FIGURES: Readonly<Record<string, Estimate>> = {
  '900A-01': { value: 12, min: 12, max: 12 },
  '900A-02': { value: 5, min: 5, max: 8 },
  '900A-03': { value: 100, min: 100, max: Infinity },
  '900A-04': { value: 0, min: 0, max: 1 },
};

function reckon(formula: string): Estimate | string {
  const { result, fault } = evaluateFormula(formula, (id) => FIGURES[id] ?? null);
  return result ?? fault;
}

describe('evaluateFormula', () => {
  it('products come before sums, from left to right', () => {
    // 2 + 12 × 3 − 8 ÷ 4 ÷ 2 = 2 + 36 − 1 = 37
    expect(reckon('2 + 900A-01 × 3 − 8 ÷ 4 ÷ 2')).toEqual({ value: 37, min: 37, max: 37 });
  });

  it('brackets come first, and signs may be typed plainly', () => {
    // (12 + 3) × (10 − 4) / 9 = 10
    expect(reckon('(900A-01 + 3) * (10 - 4) / 9')).toEqual({ value: 10, min: 10, max: 10 });
  });

  it('a range is carried through a difference the other way round', () => {
    // 12 − [5, 8] = [4, 7]
    expect(reckon('900A-01 − 900A-02')).toEqual({ value: 7, min: 4, max: 7 });
  });

  it('a range in a divisor gives a range', () => {
    // 12 ÷ [5, 8] = [1.5, 2.4]
    expect(reckon('900A-01 ÷ 900A-02')).toEqual({ value: 2.4, min: 1.5, max: 2.4 });
  });

  it('a divisor without upper end leaves nothing as the lower end', () => {
    // 12 ÷ [100, ∞) = (0, 0.12]
    expect(reckon('900A-01 ÷ 900A-03')).toEqual({ value: 0.12, min: 0, max: 0.12 });
  });

  it('two open ends leave the quotient open', () => {
    expect(reckon('900A-03 ÷ 900A-03')).toEqual({ value: 1, min: 0, max: Infinity });
    expect(reckon('0 × 900A-03')).toEqual({ value: 0, min: 0, max: 0 });
  });

  it.each([
    ['900A-01 ÷ 900A-04', 'the divisor may be zero'],
    ['900A-01 +', 'the formula breaks off'],
    ['(900A-01', 'a bracket is not closed'],
    ['900A-01 900A-02', '“900A-02” stands where the formula should end'],
    ['900A-01 + × 2', '“×” stands where a figure or a number should'],
    ['900A-01 ^ 2', '“^ 2” is neither a figure id, a number nor one of + − × ÷ ( )'],
    ['900A-09 + 1', 'figure 900A-09 has no value that can be reckoned with'],
    ['', 'the formula breaks off'],
  ])('%s is a fault in words', (formula, fault) => {
    expect(reckon(formula)).toBe(fault);
  });

  it('a formula names each of its figures once', () => {
    expect(listFormulaFigures('900A-02 ÷ (900A-01 + 900A-02 × 100)')).toEqual(['900A-02', '900A-01']);
  });
});
