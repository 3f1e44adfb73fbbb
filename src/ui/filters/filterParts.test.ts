import { describe, expect, it } from 'vitest';
import { realText } from '../../testing/realData';
import { describeParts, listProvinceParts } from './filterParts';

describe('the chips of provinces', () => {
  it('each take away their own province and leave the others', () => {
    const changes: (readonly string[])[] = [];
    const parts = listProvinceParts(
      ['340000', '520000'],
      (code) => `<${code}>`,
      (codes) => changes.push(codes),
    );
    for (const part of parts) part.remove();
    expect(parts.map((part) => part.label)).toEqual(['<340000>', '<520000>']);
    expect(changes).toEqual([['520000'], ['340000']]);
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
