import { describe, expect, it } from 'vitest';
import { checkArithmetic } from './checkArithmetic';
import { ARITHMETIC, findDiagnostics } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

const IDENTITY = '  - { left: 900A-02, relation: at_most, right: 900A-03,';

function replaceIdentity(left: string, relation: string, right: string): Slip {
  return [IDENTITY, `  - { left: ${left}, relation: ${relation}, right: ${right},`];
}

describe('checkArithmetic', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkArithmetic)).toEqual([]);
  });

  it('an identity that does not hold is caught, with both sides and the figures to read again', () => {
    // 12 + 12 = 24 is not 660,000
    expect(findDiagnostics(checkArithmetic, replaceIdentity('900A-02 + 900A-02', 'equals', '900A-08'))).toEqual([
      {
        file: ARITHMETIC,
        line: 2,
        message: '900A-02 + 900A-02 = 24 is not 900A-08 = 660000',
        fix: 'read 900A-02, 900A-08 again; if the article prints it so, write a caveat (code: arithmetic) and take the identity out',
      },
    ]);
  });

  it('a record that breaks an identity is caught', () => {
    // 41 stations are more than nearly 40 (38 to 40)
    expect(findDiagnostics(checkArithmetic, ['value: 12, period', 'value: 41, period'])).toEqual([
      {
        file: ARITHMETIC,
        line: 2,
        message: '900A-02 = 41 is more than 900A-03 = 40 (38 to 40)',
        fix: expect.stringContaining('read 900A-02, 900A-03 again'),
      },
    ]);
  });

  it('vague words hold as long as one reading of them does', () => {
    // about 17,500 is 16,625 to 18,375
    expect(findDiagnostics(checkArithmetic, replaceIdentity('900A-01', 'equals', '18000 + 0'))).toEqual([]);
    expect(findDiagnostics(checkArithmetic, replaceIdentity('900A-01', 'equals', '18400 + 0'))).toHaveLength(1);
  });

  it('a figure that does not exist is caught, with the nearest', () => {
    expect(findDiagnostics(checkArithmetic, ['formula: 900A-03 ÷ 900A-02', 'formula: 900A-03 ÷ 900A-12'])).toEqual([
      {
        file: ARITHMETIC,
        line: 7,
        message: '900A-03 ÷ 900A-12: figure 900A-12 does not exist',
        fix: expect.stringContaining('900A-02'),
      },
    ]);
  });

  it('a formula that cannot be read is caught', () => {
    expect(findDiagnostics(checkArithmetic, ['formula: 900A-03 ÷ 900A-02', 'formula: 900A-03 ÷'])).toEqual([
      {
        file: ARITHMETIC,
        line: 7,
        message: '900A-03 ÷: the formula breaks off',
        fix: expect.stringContaining('e.g.'),
      },
    ]);
  });

  it('a figure without a value cannot be reckoned with', () => {
    expect(
      findDiagnostics(checkArithmetic, ['formula: 900A-03 ÷ 900A-02', 'formula: 900A-07 ÷ 900A-02'])[0]?.message,
    ).toContain('900A-07 has no value');
  });

  it('an only whole number that is not there is caught', () => {
    const [fault] = findDiagnostics(checkArithmetic, ['    unit: ratio', '    unit: ratio\n    whole: only']);
    expect(fault?.message).toContain('not just one whole number fits');
    expect(findDiagnostics(checkArithmetic, ['    unit: ratio', '    unit: ratio\n    whole: up'])).toEqual([]);
  });

  it('a derived value without figures, or of another article, is caught', () => {
    expect(
      findDiagnostics(checkArithmetic, ['formula: 900A-03 ÷ 900A-02', 'formula: 3 ÷ 4']).map(({ message }) => message),
    ).toEqual(['3 ÷ 4 names no figure']);
    expect(
      findDiagnostics(checkArithmetic, ['id: 900A-D1', 'id: 900B-D1']).map(({ line, message }) => [line, message]),
    ).toEqual([
      [4, 'article 900B does not exist'],
      [7, '900A-03 is a figure of another article than 900B'],
      [7, '900A-02 is a figure of another article than 900B'],
    ]);
  });

  it('an id that is no id, and an id that does not rise, are caught', () => {
    expect(findDiagnostics(checkArithmetic, ['id: 900A-D1', 'id: 900A-01'])[0]).toMatchObject({
      line: 4,
      message: '900A-01 is no id of a derived value',
    });
    const again: Slip = [
      'derived:\n',
      'derived:\n  - { id: 900A-D1, region: "990100", name: { zh: 数, en: A }, formula: 900A-02, unit: station, note: { zh: 注, en: B } }\n',
    ];
    expect(findDiagnostics(checkArithmetic, again)).toEqual([
      { file: ARITHMETIC, line: 5, message: '900A-D1 follows 900A-D1', fix: expect.any(String) },
    ]);
  });

  it('an unknown region and an idle entry of rounded are caught', () => {
    const slips: readonly Slip[] = [['    unit: ratio', '    rounded: [900A-06]\n    unit: ratio']];
    expect(findDiagnostics(checkArithmetic, ...slips)).toEqual([
      { file: ARITHMETIC, line: 8, message: '900A-06 is not in the formula', fix: expect.any(String) },
    ]);
    expect(
      findDiagnostics(checkArithmetic, [
        '- id: 900A-D1\n    region: "990100"',
        '- id: 900A-D1\n    region: "990199"',
      ])[0],
    ).toMatchObject({ line: 5, message: 'region 990199 is not known' });
  });
});
