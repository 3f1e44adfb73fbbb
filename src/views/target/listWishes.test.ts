import { describe, expect, it } from 'vitest';
import { REASONS } from '../../domain/verdict';
import { loadText } from '../../messages/loadMessages';
import { listWishes, WISHES } from './listWishes';

const values = { place: '甲', indicator: '乙', date: '2026-01-01' };

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each(REASONS)('%s has words of its own and a wish', async (reason) => {
    const { t } = await loadText(lang);
    const words = t(`reason.${reason}`);
    expect(words).not.toContain('reason.');
    expect(REASONS.filter((other) => t(`reason.${other}`) === words)).toEqual([reason]);
    expect(
      WISHES[reason].map((wish) => t(wish, values)).filter((wish) => wish === '' || wish.startsWith('target.')),
    ).toEqual([]);
    expect(WISHES[reason].length).toBeGreaterThan(0);
  });
});

it('only a single actual is settled by a second figure', () => {
  expect(REASONS.filter((reason) => WISHES[reason].includes('target.change.secondFigure'))).toEqual(['single_actual']);
});
it('every reason that keeps a target from being judged wishes for something of its own', () => {
  const keeping = [
    'no_actual',
    'single_actual',
    'no_deadline',
    'no_number',
    'no_direction',
    'deadline_open',
    'zero_baseline',
    'sign_change',
    'baseline_meets_target',
    'zero_target',
    'date_open',
    'qualifier_open',
    'sources_contradict',
  ] as const;
  expect(new Set(keeping.map((reason) => WISHES[reason].join())).size).toBe(keeping.length);
});
it('a pace that words leave open wishes for surer words, not for a later figure', () => {
  expect(listWishes({ verdict: 'not_assessable', reasons: ['qualifier_open', 'pace'] })).toEqual([
    'target.change.exactFigure',
  ]);
});
