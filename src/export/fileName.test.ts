import { describe, expect, it } from 'vitest';
import { formatFileStem } from './fileName';

describe('the name of an exported file', () => {
  it.each([
    [['重庆', '持证社会工作者', '2026-11-22'], '重庆-持证社会工作者-2026-11-22', 'Chinese stays'],
    [
      ['Chongqing', 'Certified social workers', '2026-11-22'],
      'Chongqing-Certified-social-workers-2026-11-22',
      'spaces become hyphens',
    ],
    [['a/b\\c:d*e?f"g<h>i|j'], 'a-b-c-d-e-f-g-h-i-j', 'nothing that a system refuses'],
    [['乡镇（街道）社工站', '  ', ''], '乡镇（街道）社工站', 'empty parts leave no trace'],
    [['安徽', '?', '2023*'], '安徽-2023', 'nor do parts of signs alone'],
    [['../../etc/passwd'], 'etc-passwd', 'a name is no path'],
    [['a\u0000b\u202Ec\n'], 'a-b-c', 'control characters and marks of direction go'],
    [['CON'], 'figure-CON', 'Windows keeps some names'],
    [[], 'figure', 'a file has a name'],
  ])('%j → %s: %s', (parts, stem) => {
    expect(formatFileStem(parts)).toBe(stem);
  });

  it('has at most 80 characters and halves none', () => {
    const stem = formatFileStem(['社'.repeat(79), '工'.repeat(9)]);
    expect(stem).toBe('社'.repeat(79));
    expect([...formatFileStem(['𠮷'.repeat(200)])]).toHaveLength(80);
  });

  it('is the same when made twice', () => {
    const stem = formatFileStem(['铜仁', '目标: 500 人']);
    expect(formatFileStem([stem])).toBe(stem);
  });
});
