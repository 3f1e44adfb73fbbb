import { expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';

it.each(['zh', 'en'] as const)(
  'in %s the method names both methods, their sources, its year, and both ends',
  async (lang) => {
    const { t } = await loadText(lang);
    const methods = t('about.targets.methods');
    for (const name of ['Eurostat', 'Open SDG', 'CAGR', '95']) expect(methods).toContain(name);
    expect(methods).toMatch(lang === 'zh' ? /线性法.*复合增长法/ : /Linear.*Compound/);
    expect(t('about.targets.year')).toContain('365.25');
    expect(t('about.targets.interval')).toMatch(lang === 'zh' ? /两头各判一遍/ : /both ends are judged/);
    expect(t('about.targets.decides')).toMatch(
      lang === 'zh' ? /期限当天的数，没有就看最新的数/ : /day of the deadline, or else/,
    );
  },
);
