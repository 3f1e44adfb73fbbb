import { beforeAll, expect, it } from 'vitest';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { realDataset } from '../testing/realData';
import { formatUnit } from './formatUnit';

const texts = {} as Record<'zh' | 'en', Text>;
beforeAll(async () => {
  texts.zh = await loadText('zh');
  texts.en = await loadText('en');
});
const figuresOf = (indicator: string) => realDataset.figures.filter((figure) => figure.indicator === indicator);

it.each([
  ['community-rooms', 2, 'rooms'],
  ['guidance-centres', 1, 'centre'],
  ['hotlines', 236, 'hotlines'],
  ['technical-posts', 189, 'posts'],
  ['divisions', 1, 'division'],
  ['community-workers-per-10k', 13.7, 'per 10,000 urban residents'],
  ['departments-issuing', 13, 'departments'],
  ['township-stations', 60, 'stations'],
  ['certified', 966, 'people'],
])('%s are counted in English as %d %s', (indicator, count, word) => {
  const [figure] = figuresOf(indicator);
  expect(figure && formatUnit(figure, count, texts.en)).toBe(word);
});

it('a percent of an indicator that counts posts is a percent, not a post', () => {
  const change = realDataset.figures.find((figure) => figure.kind === 'change' && figure.unit === 'percent');
  expect(change?.counted).toBeUndefined();
});

// 人 for 名 and 位, the words for people; 家 and 个 stand for stations in different articles (13家, 60个).
const SAME: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位'],
  个: ['个', '家'],
  家: ['家', '个'],
  次: ['次', '场'],
  '人/万人': ['人'],
  '人/万城镇人口': ['人'],
};

it('the Chinese measure word is the one that the articles print, or a word for the same', () => {
  const differing = realDataset.figures.flatMap((figure) => {
    const printed = /\d(?:\.\d+)?万?[余多]?(人次|场次|[人名户个家条件项场次天])/.exec(
      figure.printed.replace(/\s/g, ''),
    )?.[1];
    const word = formatUnit(figure, 1, texts.zh);
    return printed && ![...(SAME[word] ?? []), word].includes(printed)
      ? [`${figure.id}: ${figure.printed} is shown with ${word}`]
      : [];
  });
  expect(differing).toEqual([]);
});
