import { describe, expect, it } from 'vitest';
import { realText } from '../testing/realData';
import { formatCorrected } from './formatCorrected';

describe('what was corrected is told in the words of the reader', () => {
  it('names qualifiers, dates and how they are known, and leaves what has no words', () => {
    const { zh, en } = realText;
    expect(formatCorrected('qualifier', 'over', zh)).toBe('超过');
    expect(formatCorrected('qualifier', 'at_least', en)).toBe('at least');
    expect(formatCorrected('period', '2024-01', zh)).toBe('2024年1月');
    expect(formatCorrected('period', '2024-01…2024-03', zh)).toBe('2024年1月—3月');
    expect(formatCorrected('period', '2023-12…2024-03', en)).toBe('December 2023 – March 2024');
    expect(formatCorrected('period', '2023', en)).toBe('2023');
    expect(formatCorrected('period', 'inferred', zh)).toBe('推断');
    expect(formatCorrected('indicator', 'divisions', en)).toBe('divisions');
    expect(formatCorrected('value', null, en)).toBe(en.t('data.change.nothing'));
  });
});
