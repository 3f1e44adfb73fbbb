import { describe, expect, it } from 'vitest';
import { realText } from '../../testing/realData';
import { describeParts, listProvinceParts } from './filterParts';

describe('the chips of provinces', () => {
  it('each take away their own province and leave the others', () => {
    const removals: ((codes: readonly string[]) => readonly string[])[] = [];
    const parts = listProvinceParts(
      ['340000', '520000'],
      (code) => `<${code}>`,
      (next) => removals.push(next),
    );
    for (const part of parts) part.remove();
    expect(parts.map((part) => part.label)).toEqual(['<340000>', '<520000>']);
    expect(removals.map((next) => next(['340000', '520000', '440000']))).toEqual([
      ['520000', '440000'],
      ['340000', '440000'],
    ]);
  });
  it('are one filter in words, in the manner of each language', () => {
    const parts = listProvinceParts(
      ['1', '2'],
      (code) => `P${code}`,
      () => undefined,
    );
    expect(describeParts(parts, 'province', realText.zh)).toBe('P1、P2');
    expect(describeParts(parts, 'province', realText.en)).toBe('P1, P2');
    expect(describeParts(parts, 'kind', realText.en)).toBe('');
  });
});
