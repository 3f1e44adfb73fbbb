import { describe, expect, it } from 'vitest';
import { parseChanges } from './parseChanges';

const FIRST = '# What moved 数据变动\n\nWritten by npm.\n\n## 9f3b3a43 – 2026-11-22\n\n- First edition: 16 articles.\n- 第一版：16篇报道。\n';

describe('the change log', () => {
  it('gives each reader the sentences of their language where everything is said twice', () => {
    expect(parseChanges(FIRST, 'zh')).toEqual([{ version: '9f3b3a43', date: '2026-11-22', lines: ['第一版：16篇报道。'] }]);
    expect(parseChanges(FIRST, 'en')).toEqual([{ version: '9f3b3a43', date: '2026-11-22', lines: ['First edition: 16 articles.'] }]);
  });
  it('gives lines that carry both languages to everyone, newest edition first', () => {
    const two = FIRST.replace('\n## ', '\n## aaaabbbb – 2026-11-23\n\n- added figure 新增数字 `004D-30` Tongren\n\n## ');
    const [newest, first] = parseChanges(two, 'en');
    expect(newest).toEqual({ version: 'aaaabbbb', date: '2026-11-23', lines: ['added figure 新增数字 004D-30 Tongren'] });
    expect(first?.version).toBe('9f3b3a43');
  });
  it('of an empty file is empty', () => {
    expect(parseChanges('', 'zh')).toEqual([]);
  });
});
