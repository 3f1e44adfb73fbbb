import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnArticle } from '../domain/ownArticle';
import { forgetUnwritten, holdUnwritten, readUnwritten } from './unwrittenArticles';

const article = (title: string): OwnArticle => ({
  id: 'one',
  title,
  text: '',
  published: '2026-01-12',
  place: null,
  figures: [],
  setAside: [],
});

const ROOM = 200;

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > ROOM) throw new Error('full');
      items.set(key, value);
    },
    removeItem: (key: string) => items.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a decision that the browser has not written yet', () => {
  it('is there when the page opens again, and gone once it is written', () => {
    holdUnwritten('one', article('a'));
    expect(readUnwritten()).toEqual([['one', article('a')]]);
    forgetUnwritten('one', article('a'));
    expect(readUnwritten()).toEqual([]);
  });

  it('stays when an earlier one of the same article is written', () => {
    holdUnwritten('one', article('a'));
    holdUnwritten('one', null);
    forgetUnwritten('one', article('a'));
    expect(readUnwritten()).toEqual([['one', null]]);
  });

  it('that is too long to be held leaves no earlier one in its place', () => {
    holdUnwritten('one', article('a'));
    holdUnwritten('one', article('a'.repeat(ROOM)));
    expect(readUnwritten()).toEqual([]);
  });
});
