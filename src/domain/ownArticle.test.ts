import { describe, expect, it } from 'vitest';
import {
  countDecided,
  findNext,
  formatShelf,
  needsReader,
  type OwnArticle,
  type ReadFigure,
  readShelf,
} from './ownArticle';

const candidate = (indicator: string, score: number) => ({ indicator, unit: 'person' as const, score });
const figure = (part: Partial<ReadFigure> = {}): ReadFigure => ({
  start: 0,
  end: 3,
  printed: '20人',
  excerpt: '持证社工20人',
  value: 20,
  unit: 'person',
  qualifier: 'exact',
  indicator: 'certified',
  regions: ['520600'],
  kind: 'actual',
  period: { type: 'as_of', start: '2026-01-01', end: '2026-01-31' },
  candidates: [candidate('certified', 120)],
  decision: 'open',
  ...part,
});
const article = (figures: readonly ReadFigure[]): OwnArticle => ({
  id: 'own-1',
  title: '题',
  text: '持证社工20人',
  published: '2026-01-05',
  place: '520600',
  figures: [...figures],
  setAside: [],
});

describe('a number of an article', () => {
  it('needs its reader where two indicators are as likely, or place, unit or value are open', () => {
    expect(needsReader(figure())).toBe(false);
    expect(needsReader(figure({ candidates: [candidate('certified', 120), candidate('professionals', 118)] }))).toBe(
      true,
    );
    expect(needsReader(figure({ candidates: [candidate('certified', 120), candidate('professionals', 90)] }))).toBe(
      false,
    );
    expect(needsReader(figure({ regions: [] }))).toBe(true);
    expect(needsReader(figure({ unit: null }))).toBe(true);
    expect(needsReader(figure({ regions: [], decision: 'dropped' }))).toBe(false);
  });
  it('is counted by what was decided', () => {
    const figures = [
      figure({ decision: 'accepted' }),
      figure({ decision: 'dropped' }),
      figure(),
      figure({ unit: null }),
    ];
    expect(countDecided(article(figures))).toEqual({ decided: 2, accepted: 1, all: 4, asked: 1 });
  });
  it('is followed by the next open one, from the start again, until all are decided', () => {
    const [open, done] = [figure(), figure({ decision: 'accepted' })];
    expect(findNext([open, done, open], 0)).toBe(2);
    expect(findNext([open, done, done], 2)).toBe(0);
    expect(findNext([done], 0)).toBeNull();
  });
});

describe('the file of all articles', () => {
  it('gives back what was written', () => {
    const articles = [article([figure()])];
    expect(readShelf(formatShelf(articles))).toEqual({ ok: true, articles });
  });
  it('is refused with what is wrong: no JSON, another file, a newer one, and all broken places together', () => {
    const broken = JSON.parse(formatShelf([article([figure()])])) as { articles: Record<string, unknown>[] };
    Object.assign(broken.articles[0] ?? {}, { published: 'yesterday', place: 7 });
    expect(readShelf('{')).toMatchObject({ problem: 'notJson' });
    expect(readShelf('[]')).toMatchObject({ problem: 'otherFile' });
    expect(readShelf('{"format":"atlas-own-articles","version":9}')).toMatchObject({ problem: 'newer' });
    expect(readShelf(JSON.stringify(broken))).toMatchObject({
      problem: 'broken',
      places: ['articles.0.published', 'articles.0.place'],
    });
  });
});
