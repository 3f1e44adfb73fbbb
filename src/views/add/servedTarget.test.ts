import { expect, it } from 'vitest';
import type { ReadFigure } from '../../domain/ownArticle';
import { makeReadFigure } from '../../testing/makeReadFigure';
import { realDataset } from '../../testing/realData';
import { compareServed, selectServedTarget } from './servedTarget';

const served = (part: Partial<ReadFigure>) => selectServedTarget(realDataset, makeReadFigure(part))?.id ?? null;

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
  figures: figures.map((part) => makeReadFigure({ decision: 'accepted', ...part })),
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
