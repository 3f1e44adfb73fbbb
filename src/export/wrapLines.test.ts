import { describe, expect, it } from 'vitest';
import { wrapLines } from './wrapLines';

describe('lines of an exported figure', () => {
  it.each([
    ['持证社会工作者三万人', 5, ['持证社会工', '作者三万人'], 'Chinese breaks anywhere'],
    ['持证社会工，作者', 5, ['持证社会', '工，作者'], 'but not before a sign that closes'],
    ['据中国《安徽日报》', 4, ['据中国', '《安徽日', '报》'], 'nor behind one that opens'],
    ['原文写“约”字', 4, ['原文写', '“约”字'], 'quotation marks count as wide as a character'],
    ['共有12,316户', 5, ['共有', '12,316户'], 'a number stays whole'],
    ['Weining Civil Affairs Bureau', 8, ['Weining Civil', 'Affairs Bureau'], 'Latin breaks at spaces'],
    ['/evidence?province=actual', 6, ['/evidence?', 'province=', 'actual'], 'an address breaks behind its signs'],
    ['', 5, [], 'nothing has no lines'],
    ['  ', 5, [], 'nor have spaces'],
    ['”，。”，。”，。', 4, ['”，。”', '，。”，', '。'], 'signs alone break where they must'],
  ])('%s in %d characters: %j (%s)', (text, characters, lines) => {
    expect(wrapLines(text, 10, characters * 10)).toEqual(lines);
  });
});
