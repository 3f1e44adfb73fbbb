import { describe, expect, it } from 'vitest';
import { SLICE_ELEMENT } from '../domain/slice';
import { selectSlice } from '../selectors/selectSlice';
import { realDataset } from '../testing/realData';
import { readSlice } from './readSlice';

const slice = selectSlice(realDataset, { of: 'figure', key: '000B-14' });
const json = JSON.stringify(slice);
const RELEASE = realDataset.version;

/** A document that brings this text, or none. */
const pageWith = (text: string | null) => ({
  getElementById: (id: string) =>
    id === SLICE_ELEMENT && text !== null ? ({ textContent: text } as HTMLElement) : null,
});

describe('the facts that a document brings of its page', () => {
  it('are taken over when they are of the release of the program', () => {
    expect(readSlice(pageWith(json), RELEASE)).toEqual(slice);
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['cut off', json.slice(0, -200)],
    ['nothing', 'null'],
    ['of another edition of the shape', JSON.stringify({ ...slice, schemaVersion: 2 })],
    ['of another release', JSON.stringify({ ...slice, facts: { ...slice.facts, version: 'ffffffff' } })],
    ['not all there', JSON.stringify({ ...slice, facts: { version: RELEASE } })],
  ])('are left alone when they are %s: the page waits for the whole dataset', (_, text) => {
    expect(readSlice(pageWith(text), RELEASE)).toBeNull();
  });
});
