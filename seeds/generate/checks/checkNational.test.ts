import { describe, expect, it } from 'vitest';
import { checkNational } from './checkNational';
import { findDiagnostics, NATIONAL } from '../read/exampleSeeds';

describe('checkNational', () => {
  it('two conflicting reports of one year are no diagnostic', () => {
    expect(findDiagnostics(checkNational)).toEqual([]);
  });

  it('an id of another series, or one that is taken, is caught', () => {
    expect(findDiagnostics(checkNational, ['id: example-certified-2014-b', 'id: national-2014'])).toEqual([
      {
        file: NATIONAL,
        line: 6,
        message: 'national-2014: it does not begin with example-certified-',
        fix: 'write e.g. id: example-certified-2014',
      },
    ]);
    expect(findDiagnostics(checkNational, ['id: example-certified-2014-b', 'id: example-certified-2014'])).toEqual([
      {
        file: NATIONAL,
        line: 6,
        message: 'example-certified-2014: this id is already taken',
        fix: expect.stringContaining('keep both reports'),
      },
    ]);
  });

  it('an empty source is caught', () => {
    expect(findDiagnostics(checkNational, ['title: 示例年报', 'title: ""'])).toEqual([
      { file: NATIONAL, line: 5, message: 'example-certified-2014: the source is empty', fix: 'name the publication' },
    ]);
  });

  it('an address that is none is caught; null is none needed', () => {
    expect(findDiagnostics(checkNational, ['"https://example.org/report"', 'example.org'])[0]).toMatchObject({
      line: 5,
      message: 'example-certified-2014: example.org is not an address',
    });
  });

  it('a year out of range, or one that the period does not name, is caught', () => {
    expect(
      findDiagnostics(checkNational, ['period: 2014年底, year: 2014', 'period: 1914年底, year: 1914'])[0]?.message,
    ).toBe('example-certified-2014-b: 1914 is not a year from 1990 to 2030');
    expect(
      findDiagnostics(checkNational, ['period: 2014年底, year: 2014', 'period: 2014年底, year: 2015'])[0]?.message,
    ).toBe('example-certified-2014-b: the period “2014年底” does not name 2015');
  });

  it('a period that cannot be read is caught', () => {
    expect(findDiagnostics(checkNational, ['period: 2014年底', 'period: 2014年初'])[0]?.message).toBe(
      'example-certified-2014-b: the period “2014年初” cannot be read',
    );
  });

  it('a value that is not positive is caught, and null unless indefinite', () => {
    expect(findDiagnostics(checkNational, ['value: 152985', 'value: 0'])[0]?.message).toBe(
      'example-certified-2014: 0 is not a positive number',
    );
    expect(findDiagnostics(checkNational, ['value: 152985', 'value: null'])[0]?.message).toBe(
      'example-certified-2014: null is not a positive number',
    );
    expect(
      findDiagnostics(checkNational, ['value: 159000, qualifier: about', 'value: null, qualifier: indefinite']),
    ).toEqual([]);
  });

  it('a series that is not in kebab-case is caught', () => {
    expect(findDiagnostics(checkNational, ['series: example-certified', 'series: Example'])[0]).toMatchObject({
      file: NATIONAL,
      line: 1,
      message: 'series Example is not in kebab-case',
    });
  });

  it('an unknown grade cannot be read', () => {
    expect(() => findDiagnostics(checkNational, ['grade: C, note', 'grade: D, note'])).toThrow(
      /grade must be one of A, B, C/,
    );
  });
});
