import { describe, expect, it } from 'vitest';
import { computeLinearScale, computeValueScale } from './valueScale';

describe('the scale of an axis of counts', () => {
  it('starts at zero where the values are near each other', () => {
    const scale = computeValueScale([40, 100], 0, 200);
    expect(scale.isLog).toBe(false);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(50)).toBe(100);
    expect(scale.ticks.map((tick) => tick.value)).toEqual([0, 20, 40, 60, 80, 100]);
  });
  it('gives equal ratios equal lengths where 89 and 130,000 must both be read', () => {
    const scale = computeValueScale([89, 2986, 33_000, 130_000], 10, 610);
    expect(scale.isLog).toBe(true);
    expect([scale.at(89), scale.at(130_000)]).toEqual([10, 610]);
    expect(scale.at(20_000) - scale.at(10_000)).toBeCloseTo(scale.at(400) - scale.at(200), 9);
    expect(scale.ticks.map((tick) => tick.value)).toEqual([100, 1000, 10_000, 100_000]);
  });
  it('keeps ticks inside the axis and few', () => {
    for (const largest of [1, 7, 99, 100, 966, 12_345]) {
      const { ticks } = computeLinearScale(largest, 0, 100);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.at(-1)?.at).toBeLessThanOrEqual(100 + 1e-6);
    }
  });
  it('puts nothing but zero on an axis without a value above zero', () => {
    expect(computeValueScale([0, 0], 5, 100).ticks).toEqual([{ value: 0, at: 5 }]);
  });
});
