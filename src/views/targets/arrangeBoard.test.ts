import { describe, expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import { indexDataset } from '../../selectors/indexDataset';
import { selectTargets } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
import { arrangeRows } from '../../export/figures/targetRows';
import { computeDue, filterTargets, groupByClock, sortRows } from './arrangeBoard';

const targets = selectTargets(realDataset, '2026-11-22');
const rows = arrangeRows(targets, indexDataset(realDataset), await loadText('zh'));

describe('the targets of the documents on 22 November 2026', () => {
  it('a deadline of today has not passed, and one in 366 days is later than a year', () => {
    expect([-1, 0, 365, 366].map(computeDue)).toEqual(['passed', 'year', 'year', 'later']);
  });
  it('every target with a deadline lies in exactly one part of time, 渝里乡商 without one in none', () => {
    const parts = (['passed', 'year', 'later'] as const).flatMap((due) =>
      filterTargets(targets, { indicator: null, due }),
    );
    expect(new Set(parts).size).toBe(parts.length);
    expect(targets.filter((series) => !parts.includes(series)).map(({ target }) => target.id)).toEqual(['000B-16']);
  });
  it('certified workers have a target in 重庆, later than a year, and one in 铜仁, passed', () => {
    const certified = filterTargets(targets, { indicator: 'certified', due: null });
    expect(certified.map((series) => series.target.id)).toEqual(expect.arrayContaining(['000B-14', '004D-22']));
    expect(
      filterTargets(certified, { indicator: 'certified', due: 'later' }).map((series) => series.target.id),
    ).toEqual(['000B-14']);
  });
});

describe('the order of the rows', () => {
  it('is that of the deadlines unless another is asked for', () => {
    expect(sortRows(rows, 'deadline')).toEqual(rows);
  });
  it('that of the deadlines falls into passed, ahead and, last, what is asked for by no day', () => {
    const { passed, ahead, undated } = groupByClock(rows);
    expect([...passed, ...ahead, ...undated]).toEqual(rows);
    expect(undated.map((row) => row.first.target.id)).toEqual(['000B-16']);
  });
  it('by place is that of the administrative codes', () => {
    const codes = sortRows(rows, 'place').map((row) => row.first.region.adcode);
    expect(codes).toEqual([...codes].sort());
  });
  it('by attainment begins with 铜仁 2,986 of 8,000, then 89 of 500, 嘉定 1 of 6, then all without an actual by deadline', () => {
    const sorted = sortRows(rows, 'attainment');
    // 37.3 %, 17.8 %, 16.7 %
    expect(sorted.slice(0, 3).map((row) => row.first.target.id)).toEqual(['004D-23', '004D-22', '002C-01']);
    expect(sorted.slice(3)).toEqual(rows.filter((row) => !sorted.slice(0, 3).includes(row)));
  });
});
