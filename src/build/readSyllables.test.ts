import { expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { readSyllables } from './readSyllables';

const read = (text: string) => readSyllables(text, false);

it.each([
  ['重庆', 'chong qing'],
  ['重点', 'zhong dian'],
  ['长沙', 'chang sha'],
  ['培训时长', 'pei xun shi chang'],
  ['增长', 'zeng zhang'],
  ['厦门', 'xia men'],
  ['六安', 'lu an'],
  ['蚌埠', 'beng bu'],
  ['亳州', 'bo zhou'],
  ['乐山', 'le shan'],
  ['乐东', 'le dong'],
  ['浚县', 'xun xian'],
  ['喀什', 'ka shi'],
  ['大渡口', 'da du kou'],
  ['漯河', 'luo he'],
  ['泸州', 'lu zhou'],
  ['朝阳', 'chao yang'],
  ['吕梁', 'lv liang'],
  ['覆盖率', 'fu gai lv'],
  ['敲门行动', 'qiao men xing dong'],
  ['银行', 'yin hang'],
  ['参与', 'can yu'],
  ['调研', 'diao yan'],
  ['单位', 'dan wei'],
  ['督导', 'du dao'],
  ['曾', 'ceng'],
  ['台州', 'tai zhou'],
  ['丽水', 'li shui'],
  ['儋州', 'dan zhou'],
  ['和田', 'he tian'],
  ['郴州', 'chen zhou'],
  ['巴音郭楞', 'ba yin guo leng'],
])('%s is read %s', (text, syllables) => {
  expect(read(text)).toBe(syllables);
});

/**
 * Places whose official name is not the reading of the Chinese one: it is of another language, or tells two places
 * apart.
 */
const SPELLED_OTHERWISE = new Set([
  '100000',
  '150000',
  '150100',
  '150600',
  '150700',
  '150800',
  '150900',
  '152200',
  '152500',
  '152900',
  '210113',
  '220200',
  '230100',
  '230200',
  '232700',
  '513300',
  '533400',
  '540100',
  '540200',
  '540300',
  '540400',
  '540600',
  '542500',
  '610000',
  '632500',
  '632600',
  '650100',
  '650200',
  '650400',
  '652700',
  '652800',
  '652900',
  '653000',
  '653100',
  '653200',
  '654000',
  '654300',
  '659002',
  '659003',
  '659008',
  '810000',
  '820000',
]);

it('the reading of every other place is its official romanisation', () => {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  const checked = realDataset.regions.filter(({ adcode }) => !SPELLED_OTHERWISE.has(adcode));
  expect(checked).toHaveLength(realDataset.regions.length - SPELLED_OTHERWISE.size);
  for (const { short } of checked) {
    const reading = read(short.zh).replaceAll(' ', '').replaceAll('lv', 'lu');
    // 延边州 is Yanbian in English.
    expect([plain(short.en), `${plain(short.en)}zhou`]).toContain(reading);
  }
});

it('keeps one place for each character, reads Latin letters and digits as they are, and skips the rest', () => {
  expect(read('社工APP(2个)')).toBe('she gong a p p - 2 ge -');
});

it('adds the other readings of a character behind the right one, where names may be misread', () => {
  expect(readSyllables('重庆', true)).toMatch(/^chong\|(?:\w+\|)*zhong(?:\|\w+)* qing/);
});
