import { describe, expect, it } from 'vitest';
import { checkBilingual } from './checkBilingual';
import { findDiagnostics, RECORDS, REGIONS } from '../read/exampleSeeds';

describe('checkBilingual', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkBilingual)).toEqual([]);
  });

  it('an empty text is caught', () => {
    expect(findDiagnostics(checkBilingual, ['en: No number', 'en: ""'])).toEqual([
      { file: RECORDS, line: 31, message: 'en: the English text is empty', fix: expect.stringContaining('write it') },
    ]);
  });

  it('Chinese in an English text is caught', () => {
    expect(findDiagnostics(checkBilingual, ['titleEn: Example City', 'titleEn: 示例市 City'])).toEqual([
      {
        file: RECORDS,
        line: 6,
        message: expect.stringContaining('has Chinese in it'),
        fix: expect.stringContaining('in English'),
      },
    ]);
  });

  it('Chinese punctuation in an English text is caught', () => {
    expect(findDiagnostics(checkBilingual, ['en: Funds from above', 'en: Funds，from above'])).toEqual([
      {
        file: RECORDS,
        line: 32,
        message: expect.stringContaining('has Chinese in it'),
        fix: expect.stringContaining('Western punctuation'),
      },
    ]);
  });

  it('a Chinese text without Chinese is caught', () => {
    expect(findDiagnostics(checkBilingual, ['zh: 示例街道', 'zh: Example'])).toEqual([
      {
        file: RECORDS,
        line: 32,
        message: expect.stringContaining('has no Chinese in it'),
        fix: 'write the Chinese text',
      },
    ]);
  });

  it('the names of places are looked at too', () => {
    expect(findDiagnostics(checkBilingual, ['zh: 虚构省, en: Fiction', 'zh: 虚构省, en: 虚构'])).toEqual([
      {
        file: REGIONS,
        line: 3,
        message: expect.stringContaining('has Chinese in it'),
        fix: expect.stringContaining('pinyin'),
      },
    ]);
  });
});
