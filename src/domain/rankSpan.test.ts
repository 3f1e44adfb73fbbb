import { describe, expect, it } from 'vitest';
import type { Interval } from './interval';
import { computeRankSpans } from './rankSpan';

const exact = (value: number): Interval => ({ min: value, max: value, openMin: false, openMax: false });
const over = (value: number): Interval => ({ min: value, max: Infinity, openMin: true, openMax: false });
const about = (value: number): Interval => ({ min: value * 0.95, max: value * 1.05, openMin: false, openMax: false });
const spans = (...intervals: Interval[]) =>
  computeRankSpans(intervals).map(({ best, worst, isTied }) => `${best}-${worst}${isTied ? '=' : ''}`);

describe('ranks of values', () => {
  it('are plain numbers when all are exact, and equals share one', () => {
    expect(spans(exact(10), exact(30), exact(20))).toEqual(['3-3', '1-1', '2-2']);
    expect(spans(exact(30), exact(30), exact(20))).toEqual(['1-1=', '1-1=', '3-3']);
  });
  it('are open between "over 100" and 150: either may be the larger', () => {
    expect(spans(over(100), exact(150), exact(20))).toEqual(['1-2', '1-2', '3-3']);
  });
  it('are settled between "over 100" and exactly 100: over is above', () => {
    expect(spans(over(100), exact(100))).toEqual(['1-1', '2-2']);
  });
  it('are open between two equal "about" values, which are not a tie', () => {
    expect(spans(about(100), about(100))).toEqual(['1-2', '1-2']);
    expect(spans(about(100), exact(106))).toEqual(['2-2', '1-1']);
  });
  it('exist for one place and for none', () => {
    expect(spans(over(1))).toEqual(['1-1']);
    expect(spans()).toEqual([]);
  });
});
