import { describe, expect, it } from 'vitest';
import type { Figure } from './records/figure';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { judgeTarget } from './judgeTarget';
import { isOwn } from './observation';
import { parseWhatIf, toFigure } from './whatIf';

const TODAY = '2026-11-22';
const parse = (value: string, date = '2026-06-30', unit: Figure['unit'] = 'person', note = '') =>
  parseWhatIf({ value, date, note }, { unit, today: TODAY });

const target = makeTarget(50000, '2027-12-31', { id: '000B-14', qualifier: 'over', printed: '突破5万人' });

describe("a reader's own value", () => {
  it.each([
    ['30000', 30000],
    ['30,000', 30000],
    ['3万', 30000],
    [' 1.1 万 ', 11000],
    ['３００００', 30000],
    ['30，000', 30000],
    ['0', 0],
    ['+5', 5],
    ['3.3万人', 33000],
    ['３．３　万　人', 33000],
    ['33,000 人', 33000],
    ['89名', 89],
    ['33,000 people', 33000],
    ['1.00万', 10000],
  ])('%s is read as %i', (typed, value) => {
    expect(parse(typed)).toMatchObject({ ok: true, whatIf: { value, date: '2026-06-30' } });
  });
  it.each([
    '',
    'many',
    '3,00',
    '1e5',
    '三万',
    '12 34x',
    'NaN',
    'Infinity',
    '0x10',
    '60%',
    '9'.repeat(30),
    '3.3万元',
    '5家',
    '3.3万人次',
    '人',
  ])('%s is not a number', (typed) => {
    expect(parse(typed)).toEqual({ ok: false, problem: 'notANumber' });
  });
  it.each(['0.5', '0.00001', '89.5人', '0.00001万人', '1.23456万'])(
    '%s persons are refused: there is no half a person',
    (typed) => {
      expect(parse(typed)).toEqual({ ok: false, problem: 'notWhole' });
    },
  );
  it.each([
    ['62.5', 'percent', 62.5],
    ['６２．５％', 'percent', 62.5],
    ['40.5 小时', 'hour', 40.5],
    ['30家', 'organisation', 30],
    ['1.2万元', 'yuan', 12000],
    ['3,500 元/月', 'yuan-per-month', 3500],
    ['12 stations', 'station', 12],
  ] as const)('%s is read in the unit %s', (typed, unit, value) => {
    expect(parse(typed, '2026-06-30', unit)).toMatchObject({ ok: true, whatIf: { value } });
  });
  it('may carry the word that the indicator counts with', () => {
    const terms = { unit: 'item', today: TODAY, counted: { zh: '条', en: 'record', enPlural: 'records' } } as const;
    for (const value of ['236条', '236 records'])
      expect(parseWhatIf({ value, date: '2026-06-30', note: '' }, terms)).toMatchObject({ whatIf: { value: 236 } });
  });
  it('may be dated in full-width digits', () => {
    expect(parse('5', '２０２６－０６－３０')).toMatchObject({ ok: true, whatIf: { date: '2026-06-30' } });
  });
  it('is never negative', () => {
    expect(parse('-5')).toEqual({ ok: false, problem: 'negative' });
    expect(parse('−5').ok).toBe(false);
  });
  it('is at most 100 where the unit is percent, and may say so', () => {
    expect(parse('100%', '2026-06-30', 'percent')).toMatchObject({ ok: true, whatIf: { value: 100 } });
    expect(parse('100.1', '2026-06-30', 'percent')).toEqual({ ok: false, problem: 'overHundred' });
    expect(parse('100.1', '2026-06-30', 'hour').ok).toBe(true);
  });
  it.each(['', '2026-02-30', '2026-13-01', '2026-6-3', 'yesterday', '0026-06-30'])(
    'the date %s does not exist',
    (date) => {
      expect(parse('5', date)).toEqual({ ok: false, problem: 'badDate' });
    },
  );
  it('may be of today, not of tomorrow', () => {
    expect(parse('5', '2026-11-22').ok).toBe(true);
    expect(parse('5', '2026-11-23')).toEqual({ ok: false, problem: 'future' });
  });
  it('is refused at a date that has a reported figure', () => {
    const terms = { unit: 'person', today: TODAY, reported: ['2021-12-31'] } as const;
    expect(parseWhatIf({ value: '140', date: '2021-12-31', note: '' }, terms)).toEqual({
      ok: false,
      problem: 'reported',
    });
    expect(parseWhatIf({ value: '140', date: '2022-01-01', note: '' }, terms).ok).toBe(true);
  });
  it('keeps a note of at most 300 characters, in one paragraph', () => {
    expect(parse('5', '2026-06-30', 'person', ` ${'x'.repeat(300)} `)).toMatchObject({
      whatIf: { note: 'x'.repeat(300) },
    });
    expect(parse('5', '2026-06-30', 'person', 'x'.repeat(301))).toMatchObject({ whatIf: { note: 'x'.repeat(300) } });
    expect(parse('5', '2026-06-30', 'person', 'one\n\n two ')).toMatchObject({ whatIf: { note: 'one two' } });
  });
});

describe("a reader's value as an observation", () => {
  const own = toFigure({ value: 30000, date: '2026-06-30', note: '' }, target);
  it('is known by its type, and has no id, article, words or line that could be linked or cited', () => {
    expect(isOwn(own)).toBe(true);
    expect(isOwn(target)).toBe(false);
    for (const key of ['id', 'article', 'printed', 'excerpt', 'line']) expect(own).not.toHaveProperty(key);
  });
  it('older than the latest report does not beat it: 520 of 2020 against the reported 89 of 2021', () => {
    const over500 = makeTarget(500, '2025-12-31', { qualifier: 'at_least', printed: '500人以上' });
    const older = toFigure({ value: 520, date: '2020-12-31', note: '' }, over500);
    const judged = judgeTarget(
      { target: over500, actuals: [older, makeActual(89, '2021-12-31')], direction: 'more', hasRefused: false },
      TODAY,
    );
    expect(judged).toMatchObject({ verdict: 'passed_no_later_figure', metBy: null, actual: { value: 89 } });
    expect(judged.reasons).toEqual(['no_later_figure', 'fallen_since']);
  });
  it('30,000 of over 50,000 is 60 %, and one point gives no pace', () => {
    const judged = judgeTarget({ target, actuals: [own], direction: 'more', hasRefused: true }, TODAY);
    expect(judged.attainmentRatio).toBeCloseTo(0.6, 10); // 30,000 / 50,000
    expect(judged.reasons).toContain('single_actual');
    expect(judged.paceRatio).toBeNull();
  });
});
