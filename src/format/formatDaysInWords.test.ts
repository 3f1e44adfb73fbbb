import { expect, it } from 'vitest';
import { formatDaysInWords } from './formatDaysInWords';

it('a line of the change log has its days in the language of the reader, and its ids as they are', () => {
  expect(formatDaysInWords('002C-01 nothing → 2025-12-31–2026-12-31', 'en')).toBe(
    '002C-01 nothing → 31 Dec 2025–31 Dec 2026',
  );
  expect(formatDaysInWords('002C-01 nothing → 2025-12-31', 'zh')).toBe('002C-01 nothing → 2025-12-31');
});
