import { beforeAll, describe, expect, it } from 'vitest';
import { parseAdcode, parseArticleId } from '../domain/records/ids';
import type { Article } from '../domain/records/article';
import type { Figure } from '../domain/records/figure';
import type { Period } from '../domain/period';
import type { Population } from '../domain/records/population';
import type { Region } from '../domain/records/region';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { type FigureParts, makeFigure, makeRegion } from '../testing/makeRecords';
import { describeSources, listDates, type SourceFacts } from './describeSources';

const day = (date: string): Period => ({ type: 'as_of', start: date, end: date, precision: 'day', basis: 'stated' });
const december2021: Period = {
  type: 'as_of',
  start: '2021-12-01',
  end: '2021-12-31',
  precision: 'month',
  basis: 'inferred',
  reason: { zh: '由会议日期推断', en: 'from the date of a meeting' },
};
const early2024: Period = { ...december2021, type: 'during', start: '2024-01-01', end: '2024-03-31' };

function article(id: string, document: string, zh: string, en: string, publishedOn: Period): Article {
  return {
    id: parseArticleId(id),
    document,
    headline: '',
    headlineLine: 1,
    titleEn: '',
    credit: { zh, en },
    publishedOn,
    regions: [],
  };
}
function region(adcode: string, zh: string, en: string): Region {
  return { ...makeRegion(en, 'prefecture', adcode), name: { zh, en }, short: { zh, en } };
}
const facts: SourceFacts = {
  publication: { zh: '公益时报', en: 'China Philanthropy Times' },
  articles: [
    article('000A', '000', '中国社会工作联合会', 'China Association of Social Workers', day('2024-12-17')),
    article('000B', '000', '《重庆日报》', 'Chongqing Daily', day('2024-12-17')),
    article('001A', '001', '《安徽日报》', 'Anhui Daily', early2024),
    article('004B', '004', '温州民政', 'Wenzhou Civil Affairs', december2021),
  ],
  regions: [
    region('340000', '安徽', 'Anhui'),
    region('441200', '肇庆', 'Zhaoqing'),
    region('500000', '重庆', 'Chongqing'),
    region('330300', '温州', 'Wenzhou'),
  ],
};

function figure({ id, ...rest }: FigureParts & { readonly id: string }): Figure {
  return makeFigure({
    id,
    article: id.slice(0, 4),
    value: 33000,
    period: day('2023-12-31'),
    printed: '3.3万人',
    excerpt: '全省持证社会工作者达到3.3万人',
    line: 5,
    ...rest,
  });
}
const flowOrStock = {
  code: 'ambiguous',
  zh: '可能是当年新取证人数，也可能是累计',
  en: 'May be a yearly flow or a stock',
} as const;
const anhui = figure({ id: '001A-01', region: '340000' });
const zhaoqing = figure({
  id: '000A-02',
  region: '441200',
  value: 966,
  printed: '966人',
  excerpt: '激增至2023年966人',
  caveats: [flowOrStock],
});
const chongqing = figure({
  id: '000B-14',
  region: '500000',
  kind: 'target',
  value: 50000,
  qualifier: 'over',
  printed: '突破5万人',
  excerpt: '持证社会工作人才突破5万人',
});
const wenzhou = figure({
  id: '004B-03',
  region: '330300',
  value: 17500,
  qualifier: 'about',
  printed: '约1.75万人',
  excerpt: '约1.75万人',
  period: december2021,
});

let zh: Text;
let en: Text;
beforeAll(async () => {
  [zh, en] = await Promise.all([loadText('zh'), loadText('en')]);
});

describe('the source line', () => {
  it('names newspaper, credits and dates once, in the order of the figures, one issue together', () => {
    const figures = [anhui, wenzhou, zhaoqing, chongqing, figure({ id: '001A-02', region: '340000' })];
    expect(describeSources(facts, figures, zh).sources).toBe(
      '《公益时报》所载：据《安徽日报》（2024 年初*） · 温州民政（2021年12月*） · 中国社会工作联合会、《重庆日报》（2024年12月17日）。每个数字的原句见网页。',
    );
    expect(describeSources(facts, figures, en).sources).toBe(
      'As carried by China Philanthropy Times: Anhui Daily (early 2024*) · Wenzhou Civil Affairs (December 2021*) · China Association of Social Workers, Chongqing Daily (17 December 2024). For the source wording, see the page.',
    );
  });

  it('is empty where no figure is shown', () => {
    expect(describeSources(facts, [], zh)).toEqual({ sources: '', signs: {}, notes: [], lesser: [] });
  });
});

describe('the dates of figures', () => {
  it('stand in the order of time and not of the alphabet, each once', () => {
    expect(listDates([anhui, { period: early2024 }, wenzhou, zhaoqing], en)).toEqual([
      'Dec 2021*',
      '31 Dec 2023',
      'Jan–Mar 2024*',
    ]);
    expect(listDates([anhui, wenzhou], zh)).toEqual(['2021-12*', '2023-12-31']);
  });
});

describe('the signs', () => {
  it('are not explained where they do not occur', () => {
    expect(describeSources(facts, [chongqing], zh).signs).toEqual({ '>': '> 原文写“突破”' });
    expect(describeSources(facts, [{ ...anhui, article: parseArticleId('000B') }], zh).signs).toEqual({});
  });

  it('are explained in the words of the source', () => {
    expect(describeSources(facts, [wenzhou, zhaoqing, chongqing], zh).signs).toEqual({
      '≈': '≈ 原文写“约”',
      '>': '> 原文写“突破”',
      '※': '※ 须注意',
      '*': '* 原文未写日期，由文中线索推断',
    });
    expect(describeSources(facts, [wenzhou, zhaoqing, chongqing], en).signs).toEqual({
      '≈': '≈ source says “约” (about)',
      '>': '> source says “突破” (over)',
      '※': '※ has a caveat',
      '*': '* date not stated, inferred from the text',
    });
  });

  it.each([
    ['over', '1150余万元', '> 原文写“余”'],
    ['at_least', '500人以上', '≥ 原文写“以上”'],
    ['over', '超过13万人', '> 原文写“超过”'],
    ['over', '400多名', '> 原文写“多”'],
    ['at_least', '不少于40小时', '≥ 原文写“不少于”'],
    ['nearly', '近400人', '<≈ 原文写“近”'],
  ] as const)('%s %s: %s', (qualifier, printed, words) => {
    const { signs } = describeSources(facts, [figure({ id: '000B-01', region: '500000', qualifier, printed })], zh);
    expect(Object.values(signs)).toEqual([words]);
  });

  it('find the word in the excerpt where the numeral stands apart from it, and quote none that is not there', () => {
    const full = figure({
      id: '000B-01',
      region: '500000',
      qualifier: 'about',
      value: 100,
      unit: 'percent',
      printed: '100%',
      excerpt: '基本实现全市镇(街)社工站100%覆盖',
    });
    expect(describeSources(facts, [full], zh).signs).toEqual({ '≈': '≈ 原文写“基本”' });
    expect(describeSources(facts, [{ ...full, excerpt: '100%覆盖' }], zh).signs).toEqual({ '≈': '≈ 原文为约数' });
  });
});

describe('the notes', () => {
  it('say caveats with their places', () => {
    expect(describeSources(facts, [wenzhou, zhaoqing, chongqing], zh).notes).toEqual([
      '※ 肇庆：可能是当年新取证人数，也可能是累计',
    ]);
    expect(describeSources(facts, [wenzhou, zhaoqing, chongqing], en).notes).toEqual([
      '※ Zhaoqing: May be a yearly flow or a stock',
    ]);
  });

  it('say one caveat of several places once, and which number it is of where a place shows several', () => {
    const both = describeSources(facts, [zhaoqing, { ...anhui, caveats: [flowOrStock] }], zh).notes;
    expect(both[0]).toBe('※ 肇庆、安徽：可能是当年新取证人数，也可能是累计');
    const earlier = figure({ id: '000A-01', region: '441200', value: 13, printed: '13人' });
    expect(describeSources(facts, [zhaoqing, earlier], zh).notes[0]).toBe(
      '※ 肇庆 966：可能是当年新取证人数，也可能是累计',
    );
    expect(describeSources(facts, [zhaoqing, { ...earlier, caveats: [flowOrStock] }], zh).notes[0]).toBe(
      '※ 肇庆 966和13：可能是当年新取证人数，也可能是累计',
    );
  });

  it('are all given; those after the eighth give way first where there is no room', () => {
    const caveats = Array.from(
      { length: 10 },
      (_, n) => ({ code: 'scope', zh: `保留${n}`, en: `caveat ${n}` }) as const,
    );
    const shown = [figure({ id: '000B-01', region: '500000', caveats })];
    expect(describeSources(facts, shown, zh).notes).toHaveLength(10);
    expect(describeSources(facts, shown, zh).lesser).toEqual(['※ 重庆：保留8', '※ 重庆：保留9']);
  });

  it('name the residents that a value was divided by', () => {
    const population: Population = {
      region: parseAdcode('340000'),
      value: 61027171,
      asOf: '2020-11-01',
      source: '第七次全国人口普查公报（第三号）',
      url: null,
      grade: 'B',
    };
    expect(describeSources(facts, [{ ...anhui, article: parseArticleId('000B') }], zh, [population]).notes).toEqual([
      '每万人由本站推算，分母为常住人口：安徽 61,027,171（2020-11-01，第七次全国人口普查公报，B 级）。',
    ]);
  });
});
