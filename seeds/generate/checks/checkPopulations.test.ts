import { describe, expect, it } from 'vitest';
import { checkPopulations } from './checkPopulations';
import { findDiagnostics, POPULATIONS } from '../read/exampleSeeds';

describe('checkPopulations', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkPopulations)).toEqual([]);
  });

  it('residents of an unknown place are caught', () => {
    expect(
      findDiagnostics(checkPopulations, ['{ region: "990100", value: 1000000', '{ region: "980100", value: 1000000']),
    ).toEqual([
      {
        file: POPULATIONS,
        line: 1,
        message: 'region 980100 is not known',
        fix: expect.stringContaining('regions.yaml'),
      },
    ]);
  });

  it('a population left in 万 is caught', () => {
    expect(findDiagnostics(checkPopulations, ['value: 1000000', 'value: 100.5'])).toEqual([
      {
        file: POPULATIONS,
        line: 1,
        message: '100.5 is not a number of persons',
        fix: expect.stringContaining('万 expanded'),
      },
    ]);
  });

  it('a day that no calendar has is caught', () => {
    expect(findDiagnostics(checkPopulations, ['asOf: 2020-11-01, grade: A', 'asOf: 2020-11-31, grade: A'])).toEqual([
      { file: POPULATIONS, line: 1, message: '2020-11-31 is not a day', fix: expect.stringContaining('2020-11-01') },
    ]);
  });

  it('a place given twice is caught', () => {
    expect(findDiagnostics(checkPopulations, ['region: "100000"', 'region: "990100"'])).toEqual([
      {
        file: POPULATIONS,
        line: 2,
        message: '990100 stands here a second time',
        fix: 'keep one population per place',
      },
    ]);
  });

  it('an address that is none is caught', () => {
    expect(findDiagnostics(checkPopulations, ['https://example.org/census', 'example'])).toEqual([
      { file: POPULATIONS, line: 2, message: 'example is not an address', fix: expect.stringContaining('null') },
    ]);
  });

  it('a population without a source is caught', () => {
    expect(findDiagnostics(checkPopulations, ['source: 示例公报', 'source: ""'])).toEqual([
      expect.objectContaining({ line: 1, message: 'the source is empty' }),
    ]);
  });
});
