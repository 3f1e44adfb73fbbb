import { describe, expect, it } from 'vitest';
import { computeInterval } from './interval';

describe('what a printed number can mean', () => {
  it('a share ends at 100, a change does not', () => {
    const about = { value: 100, qualifier: 'about', printed: '基本实现100%', unit: 'percent' } as const;
    expect(computeInterval({ ...about, kind: 'target' })).toMatchObject({ min: 95, max: 100 });
    expect(computeInterval({ ...about, kind: 'change' })).toMatchObject({ min: 95, max: 105 });
  });
  it('不足500 ends below 500, 不超过500 with 500 itself', () => {
    expect(computeInterval({ value: 500, qualifier: 'under', printed: '不足500人' })).toEqual({
      min: 0,
      max: 500,
      openMin: false,
      openMax: true,
    });
    expect(computeInterval({ value: 500, qualifier: 'at_most', printed: '不超过500人' })).toMatchObject({
      max: 500,
      openMax: false,
    });
  });
  it('突破5万 begins above 50,000, 500人以上 with 500 itself, 不少于40 with 40', () => {
    expect(computeInterval({ value: 50000, qualifier: 'over', printed: '突破5万人' })).toEqual({
      min: 50000,
      max: Infinity,
      openMin: true,
      openMax: false,
    });
    expect(computeInterval({ value: 500, qualifier: 'at_least', printed: '500人以上' })).toEqual({
      min: 500,
      max: Infinity,
      openMin: false,
      openMax: false,
    });
    expect(computeInterval({ value: 40, qualifier: 'at_least', printed: '不少于40小时' })).toEqual({
      min: 40,
      max: Infinity,
      openMin: false,
      openMax: false,
    });
  });
  it('近400 lies within five percent below, 约1.75万 within five percent around', () => {
    expect(computeInterval({ value: 400, qualifier: 'nearly' })).toEqual({
      min: 380,
      max: 400,
      openMin: false,
      openMax: true,
    });
    expect(computeInterval({ value: 17500, qualifier: 'about' })).toEqual({
      min: 16625,
      max: 18375,
      openMin: false,
      openMax: false,
    });
  });
  it('5-8 is from five to eight, 数百 has no value at all', () => {
    expect(computeInterval({ value: 5, valueMax: 8, qualifier: 'range' })).toEqual({
      min: 5,
      max: 8,
      openMin: false,
      openMax: false,
    });
    expect(computeInterval({ value: null, qualifier: 'indefinite' })).toBeNull();
  });
});
