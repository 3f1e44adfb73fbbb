import { describe, expect, it } from 'vitest';
import { cleanAddress } from './cleanAddress';

describe('the address under a figure', () => {
  it('keeps what is shown and drops how it looked to its reader', () => {
    expect(cleanAddress('https://example.org/?theme=dark&indicator=certified&lang=en')).toBe(
      'https://example.org/?indicator=certified&lang=en',
    );
    expect(cleanAddress('https://example.org/targets?embed=1&figure=board&theme=light')).toBe(
      'https://example.org/targets',
    );
  });

  it('stays as it is without such parts', () => {
    expect(cleanAddress('https://example.org/regions/520000')).toBe('https://example.org/regions/520000');
  });
});
