import { describe, expect, it } from 'vitest';
import { formatCsv, neutralizeText } from './formatCsv';

describe('CSV', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(formatCsv(['a', 'b'], [{ a: '持证', b: 1 }])).toBe('\uFEFFa,b\r\n持证,1\r\n');
  });
  it('quotes commas, quotes and line ends', () => {
    expect(formatCsv(['a'], [{ a: '安徽,"快车道"\n第二行' }])).toBe('\uFEFFa\r\n"安徽,""快车道""\n第二行"\r\n');
  });
  it('leaves a missing cell empty and writes a zero', () => {
    expect(formatCsv(['a', 'b'], [{ a: null, b: 0 }])).toBe('\uFEFFa,b\r\n,0\r\n');
  });
  it('keeps a negative number a number', () => {
    expect(formatCsv(['a'], [{ a: -5 }])).toBe('\uFEFFa\r\n-5\r\n');
  });
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['5-8个', '5-8个'],
    ["'23", "'23"],
    ['', ''],
  ])('text %j becomes %j, so that nothing runs as a formula', (text, safe) => {
    expect(neutralizeText(text)).toBe(safe);
  });
});
