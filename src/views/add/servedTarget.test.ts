import { expect, it } from 'vitest';
import type { ReadFigure } from '../../domain/ownArticle';
import { realDataset } from '../../testing/realData';
import { describeServed, selectServedTarget } from './servedTarget';

const later: ReadFigure = {
  start: 0,
  end: 4,
  printed: '523人',
  excerpt: '全市持证社工523人',
  value: 523,
  unit: 'person',
  qualifier: 'exact',
  indicator: 'certified',
  regions: ['520600'],
  kind: 'actual',
  period: { type: 'as_of', start: '2026-01-01', end: '2026-01-31' },
  candidates: [],
  decision: 'open',
};
const served = (part: Partial<ReadFigure>) => selectServedTarget(realDataset, { ...later, ...part })?.id ?? null;

it('a later certified count of Tongren serves its target; a look-alike, another place or a goal serves none', () => {
  expect(served({})).toBe('004D-22');
  expect(served({ indicator: 'professionals' })).toBe('004D-23');
  expect(served({ indicator: 'exam-passed' })).toBeNull();
  expect(served({ regions: ['520000'] })).toBeNull();
  expect(served({ regions: ['520600', '441900'] })).toBeNull();
  expect(served({ kind: 'target' })).toBeNull();
  expect(served({ qualifier: 'nearly' })).toBeNull();
});
it('a served number stands there on the last day that it speaks of, and no later than its article', () => {
  expect(describeServed(later, '题', '2026-01-20')).toEqual({
    value: '523',
    date: '2026-01-20',
    note: '题：「全市持证社工523人」',
  });
});
