import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { groupTargets, selectTarget, selectTargets, summarizeTargets } from './selectTargets';

const dataset = JSON.parse(
  readFileSync(new URL('../../seeds/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const TODAY = '2026-11-22';

describe('the targets of the documents', () => {
  const targets = selectTargets(dataset, TODAY);

  it('are 19 on 22 November 2026, 12 surely past their deadline, none with a later figure', () => {
    expect(summarizeTargets(targets)).toMatchObject({
      total: 19,
      passed: 12, // the ten with a number, the four pilots of 沈阳 and the system of 铜仁 without one
      passedWithLater: 0,
      byVerdict: { passed_no_later_figure: 10, not_assessable: 9, achieved: 0, missed: 0 },
    });
  });
  it('stand in the order of their deadlines', () => {
    const deadlines = targets.slice(0, -1).map((series) => series.judgement.deadline);
    expect(deadlines).toEqual([...deadlines].sort());
    expect(deadlines[0]).toBe('2022-06-30');
    expect(deadlines.at(-1)).toBe('2027-12-31');
  });
  it('渝里乡商, asked for by no day, stands after all of them, on its own place', () => {
    const last = (list: typeof targets) => list.at(-1)?.target.id;
    expect(last(targets)).toBe('000B-16');
    expect(last(selectTargets(dataset, TODAY, ['500000']))).toBe('000B-16');
  });
  it('沈阳 names nine districts in one sentence: one target of nine members; four areas in each of two others', () => {
    const sizes = groupTargets(targets)
      .map((group) => group.members.length)
      .filter((size) => size > 1);
    expect(sizes).toEqual([9, 4, 4]);
  });
  it('重庆 lists two coverages in one phrase: they stay two targets', () => {
    const keys = groupTargets(targets).map((group) => group.key);
    expect(keys.filter((key) => key.includes('chongqing-party-coverage'))).toHaveLength(2);
  });
  it('重庆 has 5 targets, none of another province', () => {
    const chongqing = selectTargets(dataset, TODAY, ['500000']);
    expect(chongqing.map((series) => series.target.id).sort()).toEqual([
      '000B-12',
      '000B-13',
      '000B-14',
      '000B-15',
      '000B-16',
    ]);
  });
});

describe('one target', () => {
  it('重庆 certified over 50,000: no actual, and 10.45万 of all kinds is refused, not used', () => {
    const series = selectTarget(dataset, '000B-14', TODAY);
    expect(series?.actuals).toEqual([]);
    expect(series?.judgement).toMatchObject({ verdict: 'not_assessable', attainmentRatio: null, daysLeft: 404 });
    expect(series?.refused.map((link) => link.figure.value)).toEqual([104500]);
  });
  it('铜仁 30 organisations: 15 agencies are refused, so there is no attainment', () => {
    const series = selectTarget(dataset, '004D-21', TODAY);
    expect(series?.judgement.attainmentRatio).toBeNull();
    expect(series?.judgement.reasons).toContain('different_definition');
    expect(series?.refused.map((link) => link.figure.value)).toEqual([15]);
  });
  it('an actual or an unknown id is not a target', () => {
    expect(selectTarget(dataset, '004D-02', TODAY)).toBeNull();
    expect(selectTarget(dataset, '999Z-01', TODAY)).toBeNull();
  });
});
