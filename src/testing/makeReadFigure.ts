import type { ReadFigure } from '../domain/ownArticle';

/** A number of a made-up article, as it was read: a certified count of Tongren, unless a test says otherwise. */
export const makeReadFigure = (part: Partial<ReadFigure> = {}): ReadFigure => ({
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
  candidates: [{ indicator: 'certified', unit: 'person', score: 120 }],
  decision: 'open',
  ...part,
});
