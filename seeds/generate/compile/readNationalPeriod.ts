import type { NationalMoment } from '../../../src/domain/records/nationalFigure';

const WRITTEN = /^(截至)?(\d{4}(?:-\d{2}){0,2})(年底|年)?(\(“十四五”\))?$/;

function readMoment(word: string): NationalMoment | null {
  const [, until, date, end, plan] = WRITTEN.exec(word) ?? [];
  if (date === undefined) return null;
  return {
    date,
    when: until !== undefined ? 'until' : end === '年底' ? 'yearEnd' : 'at',
    ...(plan === undefined ? {} : { plan: '14th-five-year' }),
  };
}

/**
 * When an outside figure holds, from the words of its source: `2013年底`, `2021-11`, `2024年底/截至2025-05`. Null where
 * they cannot be read: another wording is not guessed at.
 */
export function readNationalPeriod(words: string): readonly NationalMoment[] | null {
  const moments = words.split('/').map(readMoment);
  return moments.every((moment) => moment !== null) ? moments : null;
}
