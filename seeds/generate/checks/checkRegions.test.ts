import { describe, expect, it } from 'vitest';
import { checkRegions } from './checkRegions';
import { findDiagnostics, REGIONS } from '../read/exampleSeeds';

describe('checkRegions', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkRegions)).toEqual([]);
  });

  it('a parent that does not exist is caught', () => {
    expect(findDiagnostics(checkRegions, ['parent: "990000"', 'parent: "980000"'])).toEqual([
      {
        file: REGIONS,
        line: 2,
        message: 'parent 980000 of 990100 does not exist',
        fix: expect.stringContaining('add it'),
      },
    ]);
  });

  it('a place above its parent is caught', () => {
    expect(findDiagnostics(checkRegions, ['level: prefecture', 'level: province'])).toEqual([
      {
        file: REGIONS,
        line: 2,
        message: expect.stringContaining('990100 (province) stands below 990000 (province)'),
        fix: expect.stringContaining('levels descend'),
      },
    ]);
  });

  it('a code that is not its parent’s is caught', () => {
    expect(findDiagnostics(checkRegions, ['adcode: "990100"', 'adcode: "980100"'])).toEqual([
      {
        file: REGIONS,
        line: 2,
        message: '980100 does not belong to 990000',
        fix: expect.stringContaining('starts with 98'),
      },
    ]);
  });

  it('a code of five digits is caught', () => {
    expect(findDiagnostics(checkRegions, ['adcode: "990000"', 'adcode: "99000"'])).toEqual([
      expect.objectContaining({ line: 2 }),
      { file: REGIONS, line: 3, message: '99000 is not a six-digit code', fix: expect.stringContaining('GB/T 2260') },
    ]);
  });

  it('a code given twice is caught', () => {
    expect(findDiagnostics(checkRegions, ['"990000", zh', '"990100", zh'])).toEqual([
      expect.objectContaining({ line: 2 }),
      { file: REGIONS, line: 3, message: '990100 stands here a second time', fix: 'keep one entry per place' },
    ]);
  });

  it('longitude and latitude exchanged are caught', () => {
    expect(findDiagnostics(checkRegions, ['seat: [113.2, 23.1]', 'seat: [23.1, 113.2]'])).toEqual([
      {
        file: REGIONS,
        line: 2,
        message: expect.stringContaining('is not in China'),
        fix: expect.stringContaining('[longitude, latitude]'),
      },
    ]);
  });
});
