import { describe, expect, it } from 'vitest';
import { parseChanges } from './parseChanges';

const FIRST =
  '# What moved 数据变动\n\nWritten by npm.\n\n## 9f3b3a43 – 2026-11-22\n\n- First edition: 16 articles.\n- 第一版：16篇报道。\n';
const withLine = (line: string) => FIRST.replace('\n## ', `\n## aaaabbbb – 2026-11-23\n\n- ${line}\n\n## `);

describe('the change log', () => {
  it('gives each reader the sentences of their language where everything is said twice', () => {
    expect(parseChanges(FIRST, 'zh')).toEqual([
      { version: '9f3b3a43', date: '2026-11-22', changes: [], lines: ['第一版：16篇报道。'] },
    ]);
    expect(parseChanges(FIRST, 'en')).toEqual([
      { version: '9f3b3a43', date: '2026-11-22', changes: [], lines: ['First edition: 16 articles.'] },
    ]);
  });
  it('tells an entry that moved in the language of the reader, newest edition first', () => {
    const two = withLine(
      'changed place 更改地区 `210113` Shenbei New District 沈北新区 – name.en `"Shenbei Xinqu"` → `"Shenbei New District"`; counted nothing 无 → `个 / point / points`',
    );
    const [zh, first] = parseChanges(two, 'zh');
    expect(zh?.changes).toEqual([
      {
        what: '更改地区',
        part: 'place',
        id: '210113',
        title: '沈北新区',
        fields: [
          { name: 'name.en', from: 'Shenbei Xinqu', to: 'Shenbei New District' },
          { name: 'counted', from: '无', to: '个' },
        ],
      },
    ]);
    expect(first?.version).toBe('9f3b3a43');
    const [en] = parseChanges(two, 'en');
    expect(en?.changes[0]).toMatchObject({ what: 'changed place', title: 'Shenbei New District' });
    expect(en?.changes[0]?.fields[1]).toEqual({ name: 'counted', from: 'nothing', to: 'point / points' });
  });
  it('keeps a description with a dash in it apart from the fields, and reasons in one language each', () => {
    const two = withLine(
      'changed figure 更改数字 `000B-15` Chongqing 重庆市 – Active volunteers 活跃志愿者: target 2000000 person (over) – figures that look alike and do not count 相似而不算的数字 `000B-09: 十万 / 100,000; no` → nothing 无',
    );
    const [change] = parseChanges(two, 'en')[0]?.changes ?? [];
    expect(change?.title).toBe('Chongqing, Active volunteers');
    expect(change?.fields).toEqual([
      { name: 'figures that look alike and do not count', from: '100,000; no', to: 'nothing' },
    ]);
  });
  it('of a line in another form keeps what it says, and of an empty file is empty', () => {
    expect(
      parseChanges(withLine('the same entries in another order or form 条目相同，次序或形式不同'), 'en')[0]?.lines,
    ).toEqual(['the same entries in another order or form 条目相同，次序或形式不同']);
    expect(parseChanges('', 'zh')).toEqual([]);
  });
});
