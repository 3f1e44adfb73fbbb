import { describe, expect, it } from 'vitest';
import { DataError } from '../data/DataError';
import { SaidError } from './SaidError';
import { realText } from '../testing/realData';
import { explainFailure } from './explainFailure';

const cases: readonly (readonly [string, unknown, string, string])[] = [
  ['that is in the reader’s words already', new SaidError('不能打印'), '不能打印', '不能打印'],
  [
    'of a file of the program in Chromium',
    new TypeError('Failed to fetch dynamically imported module: https://x/a.js'),
    '文件无法获取',
    'The file cannot be reached',
  ],
  [
    'of a style sheet of the program',
    new Error('Unable to preload CSS for /assets/a.css'),
    '文件无法获取',
    'The file cannot be reached',
  ],
  ['of the network in Safari', new TypeError('Load failed'), '文件无法获取', 'The file cannot be reached'],
  ['of a data file', new DataError('truncated', 'a.json', []), '数据文件不完整', 'The data file is incomplete'],
  [
    'of a permission',
    new DOMException('Write permission denied.', 'NotAllowedError'),
    '浏览器不允许',
    'the browser does not allow it',
  ],
  ['of a full disk', new DOMException('the disk is full', 'QuotaExceededError'), '磁盘已满', 'the disk is full'],
  [
    'that nobody foresaw',
    new TypeError('window.print is not a function'),
    '浏览器报错（TypeError）',
    'the browser reports an error (TypeError)',
  ],
];

describe('why an export failed', () => {
  it.each(cases)('%s is told in the reader’s language', (_, error, inChinese, inEnglish) => {
    expect([explainFailure(error, realText.zh), explainFailure(error, realText.en)]).toEqual([inChinese, inEnglish]);
  });

  it('of a map without boundaries is told as the map told it', () => {
    expect(explainFailure(new Error('地图边界无法获取'), realText.zh)).toBe('地图边界无法获取');
  });

  it('says no more than that there was an error where something else was thrown', () => {
    expect(explainFailure('out of memory', realText.en)).toBe('the browser reports an error (Error)');
  });
});
