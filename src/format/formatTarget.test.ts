import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureId } from '../domain/records/ids';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { indexDataset, mustGet } from '../selectors/indexDataset';
import { selectTarget } from '../selectors/selectTargets';
import { realDataset } from '../testing/realData';
import { formatFinding } from './formatFinding';
import { formatClock } from './formatVerdict';
import {
  formatAmount,
  formatBy,
  formatDaysLeft,
  formatDerivedAmount,
  formatShortYear,
  formatTargetHeadline,
  formatYearly,
} from './formatTarget';

const texts = {} as Record<'zh' | 'en', Text>;
beforeAll(async () => {
  texts.zh = await loadText('zh');
  texts.en = await loadText('en');
});
const seriesOf = (id: string) => {
  const series = selectTarget(realDataset, id, '2026-11-22');
  if (!series) throw new Error(id);
  return series;
};

describe('a target in words', () => {
  it('重庆: the headline keeps “over”', () => {
    expect(formatTargetHeadline(seriesOf('000B-14'), texts.zh)).toBe('重庆：到 2027 年，持证社工超过 5万人');
    expect(formatTargetHeadline(seriesOf('000B-14'), texts.en)).toBe(
      'Chongqing: over 50,000 certified social workers by 2027',
    );
  });
  it('重庆: the finding says that nothing is reported', () => {
    expect(formatFinding(seriesOf('000B-14'), texts.zh)).toBe('离期限还有 404 天。至今做到多少，没有报道说明。');
    expect(formatFinding(seriesOf('000B-14'), texts.en)).toBe(
      '404 days remain until the deadline. No report says how far it has got.',
    );
  });
  it('铜仁: the finding gives the share, the days and the silence since', () => {
    expect(formatFinding(seriesOf('004D-23'), texts.zh)).toBe(
      '2021年12月*有 2,986 人，是目标的 37.3%。期限已过 326 天。此后没有新的数字。',
    );
    expect(formatFinding(seriesOf('004D-22'), texts.en)).toBe(
      'As of December 2021*: 89 people, which is at most 17.8% of the target. The deadline passed 326 days ago. There has been no new figure since.',
    );
  });
});

describe('a target without a deadline', () => {
  it('is never overdue: headline, clock and date say that none is printed', () => {
    const series = seriesOf('000B-16');
    expect(formatTargetHeadline(series, texts.zh)).toContain('达到 100%，没有写期限');
    expect(formatTargetHeadline(series, texts.en)).toContain('100%, no deadline stated');
    expect(formatClock(series, texts.zh)).toBe('没有写期限');
    expect(formatBy(series.target.period, texts.en)).toBe('no deadline stated');
    expect(formatFinding(series, texts.zh)).toBe('没有写期限，还不能下判断。');
  });
});

describe('amounts', () => {
  it('stand with their unit, close to 万', () => {
    expect(formatAmount(seriesOf('000B-14').target, texts.zh)).toBe('>5万人');
    expect(formatAmount(seriesOf('004D-21').target, texts.zh)).toBe('30 家');
    expect(formatAmount(seriesOf('004D-21').target, texts.en)).toBe('30 organisations');
    expect(formatAmount(seriesOf('004B-05').target, texts.zh)).toBe('100%');
  });
  it('of money have the sign before the number in English, and no word behind it', () => {
    const money = (id: string) => mustGet(indexDataset(realDataset).figures, id as FigureId);
    expect(formatAmount(money('003A-13'), texts.zh)).toBe('1.06亿元');
    expect(formatAmount(money('003A-13'), texts.en)).toBe('¥106m');
    expect(formatAmount(money('002B-11'), texts.en)).toBe('>¥11.5m');
    expect(formatAmount(money('002B-06'), texts.en)).toBe('¥200 a month');
    expect(formatYearly(98_300.46, { unit: 'yuan' }, texts.en)).toBe('+¥98,300.5');
  });
  it('of ours keep one decimal unless whole', () => {
    expect(formatYearly(1253.5, { unit: 'person' }, texts.zh)).toBe('+1,253.5 人');
    expect(formatDerivedAmount(5014, { unit: 'person' }, texts.en)).toBe('5,014 people');
    expect(formatDerivedAmount(12.345, { unit: 'percent' }, texts.zh)).toBe('12.3%');
  });
  it('of days count one and many, left and overdue', () => {
    expect(formatDaysLeft(404, texts.zh)).toBe('还剩 404 天');
    expect(formatDaysLeft(-1606, texts.en)).toBe('1,606 days overdue');
    expect(formatDaysLeft(1, texts.en)).toBe('1 day left');
  });
  it('a short year has an ASCII apostrophe', () => {
    expect(formatShortYear(2023)).toBe("'23");
  });
});
