import { describe, expect, it } from 'vitest';
import { judgeCase } from '../testing/targetFigures';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { computeAttainmentClass } from './attainmentClass';

const target = makeTarget(500, '2027-12-31');
const classOf = (value: number | null, more: Parameters<typeof makeActual>[2] = {}, asked = target) => {
  const judged = judgeCase(asked, value === null ? [] : [makeActual(value, '2025-12-31', more)]);
  return computeAttainmentClass(asked, judged, 'more');
};

describe('the class of an attainment', () => {
  it('is none where no comparable actual is reported, and none for an actual without a number', () => {
    expect(classOf(null)).toBeNull();
    const words = makeActual(null, '2025-12-31', { qualifier: 'indefinite' });
    expect(computeAttainmentClass(target, judgeCase(target, [words]), 'more')).toBeNull();
  });
  it('has its breaks at 60 % and 95 %, a value on a break in the class above', () => {
    expect([0, 299, 300, 474, 475, 499, 500].map((value) => classOf(value))).toEqual([
      'below60',
      'below60',
      'from60',
      'from60',
      'from95',
      'from95',
      'reached',
    ]);
  });
  it('is not reached at 100 % of “over 500”, which asks for 501', () => {
    const over = makeTarget(500, '2027-12-31', { qualifier: 'over', printed: '超500人' });
    expect([classOf(500, {}, over), classOf(501, {}, over)]).toEqual(['from95', 'reached']);
  });
  it('is open where the words of the actual reach across two classes, and not where they stay in one', () => {
    expect(classOf(100, { qualifier: 'over' })).toBe('open');
    expect(classOf(500, { qualifier: 'over' })).toBe('reached');
    expect(classOf(300, { qualifier: 'about' })).toBe('open');
    expect(classOf(100, { qualifier: 'about' })).toBe('below60');
    expect(classOf(310, { qualifier: 'nearly' })).toBe('open');
    expect(classOf(320, { qualifier: 'range', valueMax: 400 })).toBe('from60');
    expect(classOf(200, { qualifier: 'range', valueMax: 400 })).toBe('open');
  });
  it('is open where two targets contradict each other', () => {
    const rival = makeTarget(800, '2027-12-31', { id: 'rival' as never });
    const judged = judgeCase(target, [makeActual(100, '2025-12-31')], { others: [rival] });
    expect(computeAttainmentClass(target, judged, 'more')).toBe('open');
  });
  it('knows no degree where less is better: met, or open', () => {
    const of = (value: number) =>
      computeAttainmentClass(
        target,
        judgeCase(target, [makeActual(value, '2025-12-31')], { direction: 'less' }),
        'less',
      );
    expect([of(400), of(700)]).toEqual(['reached', 'open']);
  });
});
