import { describe, expect, it } from 'vitest';
import { checkBilingual } from './checkBilingual';
import { findOffences, RECORDS, REGIONS } from '../read/exampleSeeds';

describe('checkBilingual', () => {
  it('a faultless folder has no offence', () => {
    expect(findOffences(checkBilingual)).toEqual([]);
  });

  it('an empty text is caught', () => {
    expect(findOffences(checkBilingual, ['en: No number', 'en: ""'])).toEqual([
      { file: RECORDS, line: 31, message: 'en: the English text is empty', mend: expect.stringContaining('write it') },
    ]);
  });

  it('Chinese in an English text is caught', () => {
    expect(findOffences(checkBilingual, ['titleEn: Example City', 'titleEn: 示例市 City'])).toEqual([
      {
        file: RECORDS,
        line: 6,
        message: expect.stringContaining('has Chinese in it'),
        mend: expect.stringContaining('in English'),
      },
    ]);
  });

  it('Chinese punctuation in an English text is caught', () => {
    expect(findOffences(checkBilingual, ['en: Funds from above', 'en: Funds，from above'])).toEqual([
      {
        file: RECORDS,
        line: 32,
        message: expect.stringContaining('has Chinese in it'),
        mend: expect.stringContaining('Western punctuation'),
      },
    ]);
  });

  it('a Chinese text without Chinese is caught', () => {
    expect(findOffences(checkBilingual, ['zh: 示例街道', 'zh: Example'])).toEqual([
      {
        file: RECORDS,
        line: 32,
        message: expect.stringContaining('has no Chinese in it'),
        mend: 'write the Chinese text',
      },
    ]);
  });

  it('the names of places are looked at too', () => {
    expect(findOffences(checkBilingual, ['zh: 虚构省, en: Fiction', 'zh: 虚构省, en: 虚构'])).toEqual([
      {
        file: REGIONS,
        line: 3,
        message: expect.stringContaining('has Chinese in it'),
        mend: expect.stringContaining('pinyin'),
      },
    ]);
  });
});
