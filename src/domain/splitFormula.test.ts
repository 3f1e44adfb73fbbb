import { describe, expect, it } from 'vitest';
import { splitFormula } from './splitFormula';

describe('a formula over figures', () => {
  it('splits into figures, operators and numbers; the hyphen of an id is not a minus', () => {
    expect(splitFormula('000A-03 - 000A-04')).toEqual([
      { kind: 'figure', id: '000A-03' },
      { kind: 'operator', sign: '-' },
      { kind: 'figure', id: '000A-04' },
    ]);
    expect(
      splitFormula('001D-01/(1+001D-02/100)').map((part) =>
        part.kind === 'figure' ? part.id : part.kind === 'number' ? part.value : part.sign,
      ),
    ).toEqual(['001D-01', '/', '(', 1, '+', '001D-02', '/', 100, ')']);
  });
  it('knows the printed signs too', () => {
    expect(splitFormula('7 − 2 × 3 ÷ 1').flatMap((part) => (part.kind === 'operator' ? part.sign : []))).toEqual([
      '-',
      '*',
      '/',
    ]);
  });
});
