import { describe, expect, it } from 'vitest';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { selectTargetFinding } from './selectTargetFinding';
import { selectTargets, summarizeTargets } from './selectTargets';

const TODAY = '2026-11-30';
const idsOf = (targets: readonly { readonly target: { readonly id: string } }[]) =>
  targets.map(({ target }) => target.id);

/** The catalogue of the documents with other figures. */
const withFigures = (...figures: (typeof realDataset)['figures']) => ({ ...realDataset, figures });

describe('the finding of the documents on 30 November 2026', () => {
  const finding = selectTargetFinding(realDataset, TODAY);
  it('19 targets, 12 passed, none with a later figure', () => {
    expect([finding.targets.length, finding.passed, finding.later]).toEqual([19, 12, 0]);
  });
  it('nine districts and four pilots of 沈阳 are overdue the longest: 30 June 2022', () => {
    expect(idsOf(finding.overdue)).toEqual(['004C-02', '004C-17']);
    expect(finding.overdue.map(({ region }) => region.short.zh)).toEqual(['沈阳', '沈阳']);
    expect(finding.overdue[0]?.target.period.end).toBe('2022-06-30');
  });
  it('most have passed at 铜仁: six, all due in 2025', () => {
    expect(finding.most).toMatchObject({ region: { adcode: '520600' }, isOneDay: true });
    expect(finding.most?.targets).toHaveLength(6);
  });
  it('沈阳 is next, on 31 December 2026; 嘉定, which may have passed, is not', () => {
    expect(idsOf(finding.next)).toEqual(['004C-16']);
  });
  it('stands by deadline, what is asked for by no day last', () => {
    expect(finding.targets.at(-1)?.target.id).toBe('000B-16');
  });
  it('重庆 has five, none passed', () => {
    const { targets, passed, overdue, most, next } = selectTargetFinding(realDataset, TODAY, ['500000']);
    expect([targets.length, passed, overdue.length, most]).toEqual([5, 0, 0, null]);
    expect(next).toHaveLength(4);
  });
  it('a province without targets has none', () => {
    expect(selectTargetFinding(realDataset, TODAY, ['340000'])).toMatchObject({ targets: [], passed: 0, next: [] });
  });
});

const DAYS = ['2022-06-30', '2022-07-01', '2024-01-01', '2026-11-30', '2026-12-31', '2027-01-01', '2028-01-05'];

it.each(DAYS)('counts on %s what the judged targets count', (today) => {
  const { targets, passed, later } = selectTargetFinding(realDataset, today);
  const judged = summarizeTargets(selectTargets(realDataset, today));
  expect([targets.length, passed, later]).toEqual([judged.total, judged.passed, judged.passedWithLater]);
});

describe('other data', () => {
  const target = makeTarget(500, '2025-12-31', { actuals: ['900A-02'] });
  const before = makeActual(89, '2021-12-31', { id: '900A-02' });
  const after = makeActual(620, '2026-01-31', { id: '900A-02' });
  it('a deadline that lies ahead has not passed and is the next', () => {
    expect(selectTargetFinding(withFigures(target, before), '2025-12-31')).toMatchObject({ passed: 0, most: null });
    expect(idsOf(selectTargetFinding(withFigures(target, before), '2025-12-31').next)).toEqual([target.id]);
  });
  it('a figure before the deadline is none since', () => {
    const finding = selectTargetFinding(withFigures(target, before), TODAY);
    expect(finding).toMatchObject({ passed: 1, later: 0 });
    expect(finding.overdue[0]).toMatchObject({ hasActual: true, hasLater: false });
  });
  it('a target that passed and was met by a later figure is not overdue', () => {
    expect(selectTargetFinding(withFigures(target, after), TODAY)).toMatchObject({ passed: 1, later: 1, overdue: [] });
  });
  it('where two places have as many silent targets, none is named as the one with most', () => {
    const at = (region: string, end: string) => makeTarget(1, end, { region, id: `900A-${region}${end}` });
    const two = [at('520600', '2024-12-31'), at('520600', '2025-12-31')];
    expect(selectTargetFinding(withFigures(...two), TODAY).most).toMatchObject({ isOneDay: false });
    const four = [...two, at('210100', '2024-12-31'), at('210100', '2025-12-31')];
    expect(selectTargetFinding(withFigures(...four), TODAY).most).toBeNull();
  });
  it('no targets: nothing to say', () => {
    expect(selectTargetFinding(withFigures(before), TODAY)).toMatchObject({ targets: [], passed: 0, later: 0 });
  });
});
