import { describe, expect, it } from 'vitest';
import { checkIds } from './checkIds';
import { findDiagnostics, RECORDS } from '../read/exampleSeeds';

describe('checkIds', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkIds)).toEqual([]);
  });

  it('a figure of another article is caught', () => {
    expect(findDiagnostics(checkIds, ['id: 900A-02', 'id: 900B-02'])).toEqual([
      { file: RECORDS, line: 14, message: '900A: figure 900B-02 stands in article 900A', fix: 'write id: 900A-02' },
    ]);
  });

  it('an id given twice is caught', () => {
    const diagnostics = findDiagnostics(checkIds, ['id: 900A-02', 'id: 900A-01']);
    expect(diagnostics).toContainEqual({
      file: RECORDS,
      line: 14,
      message: '900A-01: this id is already taken',
      fix: 'give it the next free number',
    });
  });

  it('a withdrawn number may leave a gap, since public addresses carry it', () => {
    expect(findDiagnostics(checkIds, ['- { id: 900A-08', '- { id: 900A-11'])).toEqual([]);
  });

  it('numbers that go down are caught', () => {
    expect(findDiagnostics(checkIds, ['- { id: 900A-08', '- { id: 900A-04'])).toEqual([
      expect.objectContaining({ line: 32, message: '900A: figure 900A-04 follows 900A-07' }),
      expect.objectContaining({ line: 32, message: '900A-04: this id is already taken' }),
    ]);
  });

  it('an article out of the running order is caught', () => {
    expect(findDiagnostics(checkIds, ['- id: 900A\n', '- id: 900B\n'])).toEqual([
      expect.objectContaining({ file: RECORDS, line: 3, fix: 'write id: 900A' }),
      ...Array.from({ length: 8 }, () => expect.anything()),
    ]);
  });

  it('a document that is not called like its file is caught', () => {
    expect(findDiagnostics(checkIds, ['document: 900_example', 'document: 900_other'])).toEqual([
      {
        file: RECORDS,
        line: 1,
        message: expect.stringContaining('900_other.txt is not in the folder'),
        fix: expect.stringContaining('fix the name'),
      },
    ]);
  });
});
