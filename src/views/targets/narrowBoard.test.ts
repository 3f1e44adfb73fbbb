import { describe, expect, it } from 'vitest';
import { groupTargets } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
import { countTargetsByProvince, narrowTargets, selectBoardEmptiedBy } from './narrowBoard';

const TODAY = '2026-11-22';
const all = { province: [], indicator: null, due: null, verdict: null } as const;

describe('the board, narrowed', () => {
  it('counts for each province the rows that it would leave, nine districts in one sentence as one', () => {
    const counts = countTargetsByProvince(realDataset, TODAY, all);
    expect(counts.get('520000')).toBe(6);
    const left = [...counts.keys()].map((province) => [
      province,
      groupTargets(narrowTargets(realDataset, TODAY, { ...all, province: [province] })).length,
    ]);
    expect(left).toEqual([...counts]);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(
      groupTargets(narrowTargets(realDataset, TODAY, all)).length,
    );
  });
  it('says which filter emptied it: none of 贵州 is due later, but its six targets and the later ones elsewhere are there', () => {
    const narrowing = { ...all, province: ['520000'], due: 'later' } as const;
    expect(narrowTargets(realDataset, TODAY, narrowing)).toEqual([]);
    const emptiedBy = selectBoardEmptiedBy(realDataset, TODAY, narrowing);
    expect(emptiedBy.map(({ filter }) => filter)).toEqual(['province', 'due']);
    expect(emptiedBy.find(({ filter }) => filter === 'due')?.count).toBe(6);
  });
});
