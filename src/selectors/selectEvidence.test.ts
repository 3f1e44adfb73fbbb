import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { type EvidenceQuery, selectEvidence, sortEvidence } from './selectEvidence';

const dataset = JSON.parse(
  readFileSync(new URL('../../seeds/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const all: EvidenceQuery = { province: [], kind: null, indicator: null, qualifier: null, year: null, find: '' };
const idsOf = (part: Partial<EvidenceQuery>) =>
  selectEvidence(dataset, { ...all, ...part }).rows.map((row) => row.figure.id);

describe('the evidence table', () => {
  it('has one row for every figure of the documents, in printed order', () => {
    expect(idsOf({})).toEqual(dataset.figures.map((figure) => figure.id));
  });
  it('answers "every figure that is over, nearly or about" with one filter', () => {
    const qualifiers = new Set(
      selectEvidence(dataset, { ...all, qualifier: 'inexact' }).rows.map((row) => row.figure.qualifier),
    );
    expect([...qualifiers].sort()).toEqual(['about', 'at_least', 'indefinite', 'nearly', 'over', 'range']);
    expect(idsOf({ qualifier: 'about' })).toContain('004B-03');
    expect(idsOf({ qualifier: 'about' })).not.toContain('001A-01');
  });
  it('keeps the figures of cities and counties with their province', () => {
    expect(idsOf({ province: ['520000'], indicator: 'certified', kind: 'actual' })).toEqual(['001D-16', '004D-02']);
  });
  it('finds a number in the words, white space aside, and a place in either language', () => {
    expect(idsOf({ find: '持证 89人' })).toEqual(['004D-02']);
    expect(idsOf({ find: 'wenzhou certified', kind: 'actual' })).toContain('004B-03');
  });
  it('narrows to an article, and to the figures with a doubt of one kind, of any kind or of none', () => {
    expect(idsOf({ article: '004D' })).toEqual(
      dataset.figures.filter((figure) => figure.article === '004D').map((figure) => figure.id),
    );
    expect(idsOf({ article: '004D', caveat: 'contradicted' })).toEqual(['004D-11', '004D-16']);
    expect(idsOf({ caveat: 'any' }).length + idsOf({ caveat: 'none' }).length).toBe(dataset.figures.length);
    expect(idsOf({ caveat: 'garbled' })).toContain('002B-18');
  });
  it('files a figure under the year in which its period ends', () => {
    expect(idsOf({ year: 2027, indicator: 'certified' })).toEqual(['000B-14']);
  });
});

describe('an empty evidence table', () => {
  it('names each filter whose removal alone brings figures back, and how many', () => {
    const empty = selectEvidence(dataset, { ...all, province: ['500000'], kind: 'actual', indicator: 'certified' });
    expect(empty.rows).toEqual([]);
    expect(empty.emptiedBy.map((entry) => entry.filter)).toEqual(['province', 'kind', 'indicator']);
    expect(empty.emptiedBy.find((entry) => entry.filter === 'kind')?.count).toBe(1);
  });
  it('names none when no single filter is to blame', () => {
    expect(selectEvidence(dataset, { ...all, province: ['540000'], find: '没有这样的词' }).emptiedBy).toEqual([]);
  });
  it('blames nothing while rows remain', () => {
    expect(selectEvidence(dataset, all).emptiedBy).toEqual([]);
  });
});

describe('the order of the evidence table', () => {
  const certified = selectEvidence(dataset, { ...all, indicator: 'certified' }).rows;
  it('by value: 重庆 leads with the 50,000 it aims for, 肇庆 closes with the 13 of 2008', () => {
    const sorted = sortEvidence(certified, 'value', true).map((row) => row.figure.value);
    expect([sorted[0], sorted.at(-1)]).toEqual([50_000, 13]);
  });
  it('by period: 2008 is the oldest', () => {
    expect(sortEvidence(certified, 'period', false)[0]?.figure.id).toBe('000A-01');
  });
  it('puts a figure without a value (数百名) last, whether the largest or the smallest come first', () => {
    const rows = selectEvidence(dataset, { ...all, province: ['500000'] }).rows;
    expect(sortEvidence(rows, 'value', true).at(-1)?.figure.printed).toBe('数百名');
    expect(sortEvidence(rows, 'value', false).at(-1)?.figure.printed).toBe('数百名');
  });
});
