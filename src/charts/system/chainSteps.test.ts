import { describe, expect, it } from 'vitest';
import { realSystemViews } from '../../testing/realData';
import { type Arrow, listArrows, listSteps } from './chainSteps';

const arrowsOf = (id: string): string[] => {
  const view = realSystemViews.find(({ programme }) => programme.id === id);
  if (!view) throw new Error(id);
  const say = ({ from, to, verb, isBoth }: Arrow) => `${from + 1}${isBoth ? '↔' : '→'}${to + 1} ${verb.zh}`;
  return listArrows(listSteps(view), view).map(say);
};

describe('the arrows of a chain', () => {
  it('go from who acts, past what stands between: the social workers of 漯河 act on all that follows', () => {
    expect(arrowsOf('001B-P1')).toEqual(['1→3 号召', '3→4 走访', '3→5 解决', '3→6 链接', '3→7 惠及']);
  });
  it('have two heads where each does the same to the other, and point back where the later acts on the earlier', () => {
    expect(arrowsOf('002C-P2')).toEqual(['2↔4 双向转介', '3→2 联结', '3→4 联结']);
  });
  it('stand only where all parts of a step do it to all of the other', () => {
    // 民政厅 and 13 departments issue the opinions, which stand beside the university in step 2.
    expect(arrowsOf('001A-P3')).toEqual([]);
    expect(arrowsOf('001D-P7')).toEqual(['2→3 开展']);
  });
});
