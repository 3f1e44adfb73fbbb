import { describe, expect, it } from 'vitest';
import type { TargetSeries } from '../domain/targetSeries';
import { REASONS, VERDICTS } from '../domain/verdict';
import { loadText } from '../messages/loadMessages';
import { selectTarget } from '../selectors/selectTargets';
import { judgeCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { formatFinding, selectFindingKey, UNASSESSABLE } from './formatFinding';
import { formatClock, formatVerdict } from './formatVerdict';

const [zh, en] = await Promise.all([loadText('zh'), loadText('en')]);
const in145by2020 = makeTarget(145, '2020-12-31');

describe('the sentence of a verdict', () => {
  it('differs for every verdict, whatever its reason, in both languages', () => {
    for (const text of [zh, en]) {
      const sentences = VERDICTS.filter((verdict) => verdict !== 'not_assessable').map((verdict) =>
        text.t(selectFindingKey({ verdict, reasons: ['pace'] })),
      );
      expect(new Set(sentences).size).toBe(VERDICTS.length - 1);
    }
  });
  it.each(REASONS)('%s has one when nothing can be judged', (reason) => {
    for (const text of [zh, en]) expect(text.t(UNASSESSABLE[reason])).not.toMatch(/^(target|reason)\./);
  });
  it('tells met in time, late, at an unknown time, and lost again apart', () => {
    const keys = ([['met'], ['met', 'met_late'], ['met', 'met_date_open'], ['met', 'fallen_since']] as const).map(
      (reasons) => selectFindingKey({ verdict: 'achieved', reasons }),
    );
    expect(new Set(keys).size).toBe(4);
  });
  it('met by a figure after the deadline does not claim that it was late', () => {
    const judgement = judgeCase(in145by2020, [makeActual(110, '2018-12-31'), makeActual(150, '2023-12-31')]);
    expect(formatFinding({ target: in145by2020, judgement }, zh)).toContain('是否在期限之内达到，没有报道');
    expect(formatFinding({ target: in145by2020, judgement }, en)).toContain(
      'no report says whether that was by the deadline',
    );
  });
  it('names the other method where it decides', () => {
    const target = makeTarget(300, '2030-12-31');
    const judgement = judgeCase(target, [makeActual(100, '2015-12-31'), makeActual(160, '2020-12-31')], {
      today: '2021-06-30',
    });
    expect(formatVerdict(judgement, zh)).toBe('落后，取决于算法（复合增长法：进度正常）');
    expect(formatFinding({ target, judgement }, en)).toContain('by the compound growth method it is “On track”');
  });
});

describe('an inferred deadline', () => {
  const jiading = (today: string): TargetSeries => {
    const series = selectTarget(realDataset, '002C-01', today);
    if (!series) throw new Error('002C-01');
    return series;
  };
  it('嘉定 in November 2026: it may have passed or not, in finding and clock', () => {
    expect(formatFinding(jiading('2026-11-22'), zh)).toBe(
      '2023年9月*有 1 个，是目标的 16.7%。期限为推断，可能在 2025年12月31日到 2026年12月31日之间：是否已过，还不能确定。是否达到，等期限明确了才能判断。',
    );
    expect(formatClock(jiading('2026-11-22'), zh)).toBe('可能已过期，也可能还剩 39 天（期限为推断）');
    expect(formatClock(jiading('2026-12-30'), en)).toBe('may be overdue, or have 1 day left (deadline inferred)');
  });
  it('after its last plausible day it has passed, before its first it has not', () => {
    expect(jiading('2027-01-01').judgement).toMatchObject({ clock: 'passed', verdict: 'passed_no_later_figure' });
    expect(jiading('2026-12-31').judgement.clock).toBe('open');
    expect(jiading('2025-12-31').judgement).toMatchObject({ clock: 'ahead', reasons: ['single_actual'] });
  });
});
