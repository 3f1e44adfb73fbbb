import { expect, it } from 'vitest';
import type { ReadFigure } from '../../domain/ownArticle';
import { realDataset } from '../../testing/realData';
import { compareServed, selectServedTarget } from './servedTarget';

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
const article = (...figures: readonly Partial<ReadFigure>[]) => ({
  title: '题',
  published: '2026-01-20',
  figures: figures.map((part) => ({ ...later, decision: 'accepted' as const, ...part })),
});

it('an accepted number stands at its target, with its words, on the last day that it speaks of and no later than its article', () => {
  expect(compareServed(realDataset, null, article({})).keep).toEqual([
    ['004D-22', { value: '523', date: '2026-01-20', note: '题：「全市持证社工523人」' }],
  ]);
});
it('the latest of several stands there; what is taken back goes, and what does not change is left alone', () => {
  const older = { value: 400, period: { type: 'as_of', start: '2025-01-01', end: '2025-01-31' } } as const;
  const [one, both] = [article(older), article({}, older)];
  expect(compareServed(realDataset, one, both).keep).toMatchObject([['004D-22', { value: '523' }]]);
  expect(compareServed(realDataset, both, both)).toEqual({ keep: [], remove: [] });
  expect(compareServed(realDataset, both, article({ decision: 'dropped' })).remove).toMatchObject([['004D-22', {}]]);
  expect(compareServed(realDataset, both, null).remove).toHaveLength(1);
});
