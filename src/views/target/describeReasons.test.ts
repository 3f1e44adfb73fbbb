import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../format/formatFinding';
import { formatVerdict } from '../../format/formatVerdict';
import { loadText } from '../../messages/loadMessages';
import { selectTarget } from '../../selectors/selectTargets';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { judgeCase } from '../../testing/targetFigures';
import { makeActual, makeTarget } from '../../testing/makeRecords';
import { realDataset } from '../../testing/realData';
import { describeReasons } from './describeReasons';

const TODAY = '2026-11-22';
const [zh, en] = await Promise.all([loadText('zh'), loadText('en')]);

const withOwn = (id: string, value: number, date: string) => {
  const reported = selectTarget(realDataset, id, TODAY);
  if (!reported) throw new Error(id);
  return selectWhatIf(realDataset, reported, { value, date, note: '' }, TODAY);
};

describe('why a verdict is what it is', () => {
  it('50,001 typed by the reader reaches over 50,000, and is never called reported', () => {
    const series = withOwn('000B-14', 50_001, '2026-06-30');
    expect(series.judgement.verdict).toBe('achieved');
    expect(describeReasons(series.judgement, zh)).toEqual(['读者自填的数达到了目标。']);
    expect(describeReasons(series.judgement, en)).toEqual(['The reader’s own value meets the target.']);
    expect(formatFinding(series, zh)).not.toContain('报道');
    expect(formatFinding(series, en)).not.toMatch(/report/i);
  });
  it('33,000 of 500人以上 is 6,600 % of the target, not at most so much', () => {
    const series = withOwn('004D-22', 33_000, '2025-06-30');
    expect(formatFinding(series, zh)).toContain('是目标的 6,600.0%');
    expect(formatFinding(series, zh)).not.toContain('至多');
  });
  it('520 of 2020 against the reported 89 of December 2021: once reached, since fallen, in words of its own', () => {
    const series = withOwn('004D-22', 520, '2020-12-31');
    expect(formatVerdict(series.judgement, zh)).toBe('已到期，无后续数字（曾达到，后又不达标）');
    expect(formatVerdict(series.judgement, en)).toBe('Deadline passed, no later figure (once met, since fallen short)');
    expect(formatFinding(series, zh)).toBe(
      '2021年12月*有 89 人，至多是目标的 17.8%。期限已过 326 天。此后没有新的数字。曾经达到过目标，最新的数又没有达到。',
    );
  });
  it('a reported figure that meets the target is called so', () => {
    const judged = judgeCase(makeTarget(500, '2027-12-31'), [makeActual(520, '2025-12-31')]);
    expect(describeReasons(judged, zh)).toEqual(['报道的数达到了目标。']);
  });
});
