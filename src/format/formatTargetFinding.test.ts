import { describe, expect, it } from 'vitest';
import type { TargetFinding } from '../domain/targetFinding';
import { selectTargetFinding } from '../selectors/selectTargetFinding';
import { realDataset, realText } from '../testing/realData';
import { formatMost, formatNextDue, formatOverdue, formatTargetFinding } from './formatTargetFinding';

const TODAY = '2026-11-30';
const { zh, en } = realText;
const finding = selectTargetFinding(realDataset, TODAY);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
/** A headline for other counts. */
const headline = (count: number, passed: number, later: number, text = zh) =>
  plain(formatTargetFinding({ ...finding, targets: finding.targets.slice(0, count), passed, later }, text));

describe('the headline', () => {
  it('says of the documents: 19 targets, 12 passed, none with a later figure', () => {
    expect(plain(formatTargetFinding(finding, zh))).toBe('19 个目标，12 个已过期，没有一个有后续数字');
    expect(formatTargetFinding(finding, en)).toBe('19 targets, 12 past the deadline, none with a later figure');
  });
  it('says it for one and for none', () => {
    expect(headline(0, 0, 0)).toBe('没有报道提出目标');
    expect(headline(1, 0, 0)).toBe('1 个目标，没有过期');
    expect(headline(1, 0, 0, en)).toBe('1 target, not past its deadline');
    expect(headline(1, 1, 0)).toBe('1 个目标，1 个已过期，没有后续数字');
  });
  it('says it where none has passed, one of them was followed by a figure, or all were', () => {
    expect(headline(5, 0, 0)).toBe('5 个目标，没有一个过期');
    expect(headline(5, 3, 1)).toBe('5 个目标，3 个已过期，其中 1 个有后续数字');
    expect(headline(5, 3, 3)).toBe('5 个目标，3 个已过期，都有后续数字');
    expect(headline(3, 1, 1)).toBe('3 个目标，1 个已过期，有后续数字');
    expect(headline(3, 1, 1, en)).toBe('3 targets, 1 past the deadline, with a later figure');
  });
});

describe('the lead', () => {
  it('counts the days since the oldest deadline: 1,614 from 30 June 2022', () => {
    expect(formatOverdue(finding, TODAY, zh)).toEqual({
      before: '过期最久的是沈阳的 2 个目标：2022年6月30日到期，',
      days: '1,614',
      unit: ' 天',
      after: '没有下文。',
    });
    expect(formatOverdue(finding, TODAY, en)?.before).toBe(
      'Longest overdue: 2 targets in Shenyang, due 30 June 2022: ',
    );
  });
  it('names one target by its place and indicator, and several places by the first', () => {
    const of = (overdue: TargetFinding['overdue']) => formatOverdue({ ...finding, overdue }, TODAY, zh)?.before;
    expect(of(finding.overdue.slice(0, 1))).toBe('过期最久的是沈阳的社工站覆盖：2022年6月30日到期，');
    expect(of([...finding.overdue, ...finding.targets.slice(2, 3)])).toContain('沈阳等地的 3 个目标');
    expect(of([])).toBeUndefined();
  });
  it('names the place with most, and marks their day where that of any one is inferred', () => {
    // 社工站覆盖, 村社服务覆盖 and 四级服务体系 of 铜仁 name no year of their own.
    expect(formatMost(finding, zh)).toBe('最多的是铜仁：6 个目标都在 2025 年*到期。');
    expect(formatMost({ ...finding, most: null }, zh)).toBeNull();
  });
});

describe('what is due next', () => {
  it('is 沈阳’s qualified staff, in 31 days, of which no result was reported', () => {
    expect(formatNextDue(finding, TODAY, zh)).toEqual({
      title: '下一个到期：沈阳',
      asked: '驻站社工具备资质',
      amount: '100%',
      rest: '2026年12月31日，还剩 31 天，实际值从未报道',
    });
  });
  it('names several of one day together', () => {
    const chongqing = selectTargetFinding(realDataset, TODAY, ['500000']);
    expect(formatNextDue(chongqing, TODAY, en)).toMatchObject({
      title: 'Next due: 4 targets in Chongqing',
      asked: '',
      amount: '',
    });
  });
  it('is nothing where no deadline lies ahead', () => {
    expect(formatNextDue({ ...finding, next: [] }, TODAY, zh)).toBeNull();
  });
});
