import { describe, expect, it } from 'vitest';
import { makeReadFigure } from '../testing/makeReadFigure';
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
    expect(needsReader(makeReadFigure())).toBe(false);
    expect(
      needsReader(makeReadFigure({ candidates: [candidate('certified', 120), candidate('professionals', 118)] })),
    ).toBe(true);
    expect(
      needsReader(makeReadFigure({ candidates: [candidate('certified', 120), candidate('professionals', 90)] })),
    ).toBe(false);
    expect(needsReader(makeReadFigure({ regions: [] }))).toBe(true);
    expect(needsReader(makeReadFigure({ unit: null }))).toBe(true);
    expect(needsReader(makeReadFigure({ regions: [], decision: 'dropped' }))).toBe(false);
  });
  it('is counted by what was decided', () => {
    const figures = [
      makeReadFigure({ decision: 'accepted' }),
      makeReadFigure({ decision: 'dropped' }),
      makeReadFigure(),
      makeReadFigure({ unit: null }),
    ];
    expect(countDecided(article(figures))).toEqual({ decided: 2, accepted: 1, all: 4, asked: 1 });
  });
  it('is followed by the next open one, from the start again, until all are decided', () => {
    const [open, done] = [makeReadFigure(), makeReadFigure({ decision: 'accepted' })];
    expect(findNext([open, done, open], 0)).toBe(2);
    expect(findNext([open, done, done], 2)).toBe(0);
    expect(findNext([done], 0)).toBeNull();
  });
});

describe('the file of all articles', () => {
  it('gives back what was written', () => {
    const articles = [article([makeReadFigure()])];
    expect(readShelf(formatShelf(articles))).toEqual({ ok: true, articles });
  });
  it('is refused with what is wrong: no JSON, another file, a newer one, and all broken places together', () => {
    const broken = JSON.parse(formatShelf([article([makeReadFigure()])])) as { articles: Record<string, unknown>[] };
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
