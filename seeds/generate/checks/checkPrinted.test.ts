import { describe, expect, it } from 'vitest';
import { checkPrinted } from './checkPrinted';
import { findDiagnostics, RECORDS, type Slip } from '../read/exampleSeeds';

describe('checkPrinted', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkPrinted)).toEqual([]);
  });

  it('a value that is not the printed one is caught', () => {
    expect(findDiagnostics(checkPrinted, ['value: 12,', 'value: 21,'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: value is 21, but “12家” reads 12',
        fix: 'write value: 12, or fix printed',
      },
    ]);
  });

  it('the wrong upper end of a range is caught', () => {
    expect(findDiagnostics(checkPrinted, ['valueMax: 8', 'valueMax: 9'])).toEqual([
      {
        file: RECORDS,
        line: 16,
        message: '900A-04: valueMax is 9, but “5-8个” reads 8',
        fix: 'write valueMax: 8, or fix printed',
      },
    ]);
  });

  it('a qualifier that the words do not carry is caught', () => {
    expect(findDiagnostics(checkPrinted, ['qualifier: nearly', 'qualifier: about'])).toEqual([
      {
        file: RECORDS,
        line: 15,
        message: '900A-03: qualifier is about, but “近40名” reads nearly',
        fix: expect.stringContaining('write qualifier: nearly'),
      },
    ]);
  });

  it('a measure word that does not fit the unit is caught', () => {
    expect(
      findDiagnostics(checkPrinted, ['printed: 12家, excerpt: 社工站12家', 'printed: 12人次, excerpt: 社工站12人次']),
    ).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: “12人次” counts in 人次 (person-time), but the unit is station',
        fix: expect.stringContaining('write unit: person-time'),
      },
    ]);
  });

  it('a printed form without a number is caught', () => {
    expect(findDiagnostics(checkPrinted, ['printed: 12家', 'printed: 社工站'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: no number in “社工站”',
        fix: expect.stringContaining('copy the numeral'),
      },
    ]);
  });

  it('two numbers in one printed form are caught', () => {
    expect(findDiagnostics(checkPrinted, ['printed: 12家', 'printed: 12家和13家'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: more than one number in “12家和13家”',
        fix: expect.stringContaining('second record'),
      },
    ]);
  });

  it('a qualifier left outside the printed form is caught', () => {
    expect(
      findDiagnostics(checkPrinted, ['qualifier: nearly, period: now, printed: 近40名', 'period: now, printed: 40名']),
    ).toEqual([
      {
        file: RECORDS,
        line: 15,
        message: expect.stringContaining('says nearly beside the printed form'),
        fix: expect.stringContaining('write qualifier: nearly'),
      },
    ]);
  });

  it('a qualifier left outside the excerpt is caught in the document', () => {
    expect(
      findDiagnostics(checkPrinted, [
        'qualifier: nearly, period: now, printed: 近40名, excerpt: 近40名督导, line: 5',
        'period: now, printed: 40名, excerpt: 40名督导, line: 6',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 15,
        message: expect.stringContaining('[40名]督导” says nearly'),
        fix: expect.stringContaining('write qualifier: nearly'),
      },
    ]);
  });

  it('基本 stands away from its number and still qualifies it: printed holds both', () => {
    const about: Slip = ['value: 12,', 'value: 12, qualifier: about,'];
    const excerpt: Slip = ['excerpt: 社工站12家', 'excerpt: 基本建成社工站12家'];
    expect(findDiagnostics(checkPrinted, about, excerpt, ['printed: 12家', 'printed: 基本建成社工站12家'])).toEqual([]);
    expect(findDiagnostics(checkPrinted, about, excerpt)).toEqual([
      expect.objectContaining({ message: '900A-02: qualifier is about, but “12家” reads exact' }),
    ]);
    expect(findDiagnostics(checkPrinted, ['excerpt: 社工站12家', 'excerpt: 基本建成社工站12家'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: expect.stringContaining('says about'),
        fix: expect.stringContaining('write qualifier: about'),
      },
    ]);
  });
});
