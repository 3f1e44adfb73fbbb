import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { compileSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

function compileWith(...slips: readonly Slip[]): Dataset {
  const { dataset, diagnostics } = compileSeeds(makeSources(slips));
  if (dataset === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return dataset;
}

describe('compileDataset', () => {
  it('a figure takes its unit from its indicator and its period from its name', () => {
    expect(compileWith().figures[0]).toEqual({
      id: '900A-01',
      article: '900A',
      kind: 'actual',
      indicator: 'certified',
      region: '990100',
      value: 17500,
      unit: 'person',
      qualifier: 'about',
      period: {
        type: 'as_of',
        start: '2024-12-01',
        end: '2024-12-31',
        precision: 'month',
        basis: 'inferred',
        reason: { zh: '按刊期推断', en: 'Dated by the issue' },
      },
      printed: '约1.75万人',
      excerpt: '持证社工约1.75万人',
      line: 4,
      caveats: [],
      comparable: true,
    });
  });

  it('optional keys are there only when something is in them', () => {
    expect(Object.keys(compileWith().figures[1] ?? {})).toEqual([
      'id',
      'article',
      'kind',
      'indicator',
      'region',
      'value',
      'unit',
      'qualifier',
      'period',
      'printed',
      'excerpt',
      'line',
      'caveats',
      'comparable',
      'list',
    ]);
  });

  it('a target keeps its links and their reasons', () => {
    expect(compileWith().figures[4]).toMatchObject({
      kind: 'target',
      period: { type: 'by', end: '2027-12-31' },
      actuals: ['900A-01'],
      refused: [{ figure: '900A-03', reason: { zh: '督导不是持证人数', en: 'Supervisors are not certified people' } }],
    });
  });

  it('a change may be a percent and says what it is counted from', () => {
    expect(compileWith().figures[5]).toMatchObject({ kind: 'change', unit: 'percent', value: 189, against: '2023' });
  });

  it('数百 has no value, and a range has two', () => {
    const { figures } = compileWith();
    expect(figures[6]).toMatchObject({ value: null, qualifier: 'indefinite', comparable: false });
    expect(figures[3]).toMatchObject({ value: 5, valueMax: 8 });
  });

  it('places are sorted by code and called without their suffix, unless a short name is written', () => {
    const { regions } = compileWith();
    expect(regions.map(({ adcode, short }) => [adcode, short.zh])).toEqual([
      ['100000', '全国'],
      ['990000', '虚构'],
      ['990100', '示例'],
    ]);
    expect(regions.map(({ seat }) => seat)).toEqual([undefined, undefined, [113.2, 23.1]]);
    expect(compileWith(['zh: 示例市, en', 'shortZh: 例, zh: 示例市, en']).regions[2]?.short).toEqual({
      zh: '例',
      en: 'Example',
    });
  });

  it('the version moves with the content and with nothing else', () => {
    const { version } = compileWith();
    expect(compileWith().version).toBe(version);
    expect(compileWith(['line: 6 }', 'line: 6 }  # a comment']).version).toBe(version);
    expect(compileWith(['zh: 上级资金', 'zh: 上级的资金']).version).not.toBe(version);
  });
});
