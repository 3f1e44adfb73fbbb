import { describe, expect, it } from 'vitest';
import { parseAddress, parseParameter } from './parseAddress';
import { writeAddress } from './writeAddress';

const known = {
  indicators: new Set(['certified']),
  years: new Set([2023]),
  figureYears: new Set([2019, 2027]),
  articles: new Set(['000A']),
};
const readFigures = (text: string) => parseAddress('evidence', new URLSearchParams(text), known);
const readBoard = (text: string) => parseAddress('targets', new URLSearchParams(text), known);

describe('the address of the board of targets', () => {
  it('asks for a verdict, a part of time and an order', () => {
    expect(readBoard('verdict=missed&due=year&sort=place').query).toMatchObject({
      verdict: 'missed',
      due: 'year',
      order: 'place',
    });
    expect(readBoard('').query).toMatchObject({ verdict: null, due: null, order: 'deadline' });
  });
  it('is read without what it does not know, which is named', () => {
    expect(readBoard('verdict=perfect&due=soon&sort=size')).toMatchObject({
      query: { verdict: null, due: null, order: 'deadline' },
      dropped: [
        { name: 'verdict', value: 'perfect' },
        { name: 'due', value: 'soon' },
        { name: 'sort', value: 'size' },
      ],
    });
  });
});

describe('the address of a list of figures', () => {
  it('names how sure the words are, a year of any figure, an article and a kind of doubt', () => {
    expect(readFigures('qualifier=inexact&year=2027&article=000A&caveat=none').query).toMatchObject({
      qualifier: 'inexact',
      year: 2027,
      article: '000A',
      caveat: 'none',
    });
  });
  it('drops a year that no figure has, also one that is written like no year', () => {
    expect(readFigures('year=2023').dropped).toEqual([{ name: 'year', value: '2023' }]);
    expect(readFigures('year=2019.0').dropped).toEqual([{ name: 'year', value: '2019.0' }]);
    expect(readFigures('period=latest')).toMatchObject({ query: { period: null }, dropped: [] });
  });
  it('sorts by a column, downwards with a minus, and by no other', () => {
    expect(readFigures('sort=value').query.sorting).toEqual({ column: 'value', isDescending: false });
    expect(readFigures('sort=-period').query.sorting).toEqual({ column: 'period', isDescending: true });
    expect(readFigures('sort=--period')).toMatchObject({
      query: { sorting: null },
      dropped: [{ name: 'sort', value: '--period' }],
    });
  });
  it('does not read what belongs to another page, and keeps it', () => {
    const params = new URLSearchParams('verdict=missed&places=x');
    expect(readFigures(params.toString()).dropped).toEqual([]);
    expect(writeAddress('evidence', params, { kind: 'target' }).toString()).toBe('verdict=missed&places=x&kind=target');
  });
});

describe('the address of the view for a wall', () => {
  const readHome = (text: string) => parseAddress('home', new URLSearchParams(text), known);
  it('asks for pages that turn after ten seconds to ten minutes', () => {
    expect(readHome('view=wall&turn=30')).toMatchObject({ query: { view: 'wall', turn: 30 }, dropped: [] });
    expect(readHome('view=wall&turn=10').query.turn).toBe(10);
    expect(readHome('view=wall&turn=600').query.turn).toBe(600);
  });
  it('stands still unless asked to turn in words that are understood', () => {
    expect(readHome('view=wall').query.turn).toBeNull();
    for (const turn of ['9', '601', '30.5', '3e1', '-30', 'fast'])
      expect(readHome(`view=wall&turn=${turn}`)).toMatchObject({
        query: { turn: null },
        dropped: [{ name: 'turn', value: turn }],
      });
  });
  it('is dropped where it is misspelt', () => {
    expect(readHome('view=walls')).toMatchObject({
      query: { view: null },
      dropped: [{ name: 'view', value: 'walls' }],
    });
  });
});

describe('one parameter alone', () => {
  it('is read wherever it stands, and is the default where it is not understood', () => {
    expect(parseParameter('lang', new URLSearchParams('lang=en&embed=1'))).toBe('en');
    expect(parseParameter('theme', new URLSearchParams('theme=neon'))).toBeNull();
    expect(parseParameter('figure', new URLSearchParams('figure=chart-004D-22'))).toBe('chart-004D-22');
  });
});
