import { describe, expect, it } from 'vitest';
import { isOwn } from '../domain/observation';
import { realDataset } from '../testing/realData';
import { selectTarget } from './selectTargets';
import { selectWhatIf } from './selectWhatIf';

const TODAY = '2026-11-22';

const judge = (id: string, value: number, date: string) => {
  const reported = selectTarget(realDataset, id, TODAY);
  if (!reported) throw new Error(`no target ${id}`);
  return { reported, tried: selectWhatIf(realDataset, reported, { value, date, note: '' }, TODAY) };
};

describe("a target judged with a reader's own value", () => {
  it('重庆 30,000 at 2026-06-30 is 60 % of over 50,000; what is reported stays nothing', () => {
    const { reported, tried } = judge('000B-14', 30000, '2026-06-30');
    expect(tried.judgement.attainmentRatio).toBeCloseTo(0.6, 10); // 30,000 / 50,000
    expect(reported.actuals).toEqual([]);
    expect(realDataset.figures.some(isOwn)).toBe(false);
  });
  it('铜仁 420 at 2026-03-31 misses 500 by 2025, 520 meets it late', () => {
    expect(judge('004D-22', 420, '2026-03-31').tried.judgement.verdict).toBe('missed');
    expect(judge('004D-22', 520, '2026-03-31').tried.judgement.verdict).toBe('achieved');
  });
  it('a value older than the reported one becomes the baseline, and only that', () => {
    const { judgement } = judge('004D-22', 40, '2019-12-31').tried;
    expect(judgement.actual?.value).toBe(89);
    expect(judgement.baseline && isOwn(judgement.baseline)).toBe(true);
  });
});
