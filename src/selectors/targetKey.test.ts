import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { groupTargets, selectTargets } from './selectTargets';
import { countTargets } from './targetKey';

describe('counting targets without judging them', () => {
  it('counts the nine districts of 沈阳 once, as the board does', () => {
    expect(countTargets(realDataset)).toBe(groupTargets(selectTargets(realDataset, '2026-11-22')).length);
  });

  it('counts only the targets of the chosen provinces', () => {
    expect(countTargets(realDataset, ['500000'])).toBe(
      groupTargets(selectTargets(realDataset, '2026-11-22', ['500000'])).length,
    );
    expect(countTargets(realDataset, ['810000'])).toBe(0);
  });
});
