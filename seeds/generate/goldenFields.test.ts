import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import type { Figure } from '../../src/domain/records/figure';

/** Fields typed by hand from the newspaper pages, figure by figure: what a second reading of the documents found. */

const dataset = JSON.parse(readFileSync(new URL('../dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;
const figures = new Map<string, Figure>(dataset.figures.map((figure) => [figure.id, figure]));
const indicators = new Map<string, Dataset['indicators'][number]>(dataset.indicators.map((one) => [one.id, one]));

function take(id: string): Figure {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`${id} is not in the dataset`);
  return figure;
}

const measureOf = (figure: Figure): string | undefined => figure.measure ?? indicators.get(figure.indicator)?.measure;

/** Ids of one article in a row: 000A-05, 000A-06, 000A-07. */
const list = (article: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${article}-${String(first + index).padStart(2, '0')}`);

describe('qualifiers', () => {
  it.each([
    ['001D-05', 90, '90学时以上'],
    ['004D-13', 14000, '14000人次以上'],
    ['004D-22', 500, '500人以上'],
    ['002B-15', 2, '不少于两天'],
    ['002B-16', 40, '不少于40小时'],
    ['002B-17', 24, '不少于24小时'],
  ])('%s is at least %d: %s', (id, value, printed) => {
    expect(take(id)).toMatchObject({ value, printed, qualifier: 'at_least' });
  });

  const OVER: readonly (readonly [id: string, value: number, printed: string])[] = [
    ['000B-14', 50000, '突破5万人'],
    ['000B-15', 2000000, '超过200万人'],
    ['001A-02', 130000, '超过13万人'],
    ['001B-05', 590000, '59万余元'],
    ['001C-08', 100, '100余个'],
    ['001C-09', 6800, '6800余场次'],
    ['001D-15', 38000, '3.8万余人次'],
    ['002B-08', 200, '200余个'],
    ['002B-11', 11500000, '1150余万元'],
    ['002B-13', 2000, '2000余人次'],
    ['002B-18', 50, '超过50%'],
    ['002B-19', 50, '超过50%'],
    ['003B-11', 7000, '7000余名'],
    ['003B-15', 20000, '两万余人次'],
    ['003B-17', 150000, '15万余人次'],
    ['003B-18', 30000, '三万余个'],
    ['003B-19', 12000000, '1200万余人次'],
    ['003C-02', 400, '400多名'],
    ['004B-02', 13000, '突破1.3万'],
    ['004D-12', 500, '500余次'],
  ];
  it.each(OVER)('%s is over %d: %s', (id, value, printed) => {
    expect(take(id)).toMatchObject({ value, printed, qualifier: 'over' });
  });

  it('these twenty are all that are over', () => {
    expect([...figures.values()].filter(({ qualifier }) => qualifier === 'over').map(({ id }) => id)).toEqual(
      OVER.map(([id]) => id),
    );
  });

  it.each([
    ['003A-03', 400, 'nearly', '近400人'],
    ['004B-03', 17500, 'about', '约1.75万人'],
    ['003B-12', 100, 'about', '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%'],
    ['003B-13', 100, 'about', '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%'],
    ['000B-08', null, 'indefinite', '数百名'],
  ])('%s is %s: %s', (id, value, qualifier, printed) => {
    expect(take(id)).toMatchObject({ value, qualifier, printed });
  });
});

describe('dates', () => {
  const GONGYI = { zh: '公益时报', en: 'China Philanthropy Times' };
  const ADDRESS = 'http://www.gongyishibao.com/newdzb/html/2022-07/19/content_30659.htm';
  it.each([
    ['000', '2024-12-17', null],
    ['002', '2023-09-19', null],
    ['003', '2022-07-19', ADDRESS],
  ])('the issue of %s, %s, is known from outside', (document, day, url) => {
    const articles = dataset.articles.filter(({ id }) => id.startsWith(document));
    expect(articles.length).toBeGreaterThan(0);
    for (const { publishedOn } of articles)
      expect(publishedOn).toMatchObject({
        start: day,
        end: day,
        basis: 'external',
        source: { publisher: GONGYI, url },
      });
  });

  it.each([
    ['001', '2024-01-01', '2024-03-31'],
    ['004', '2021-12-07', '2021-12-31'],
  ])('the issue of %s is inferred: %s to %s', (document, start, end) => {
    const articles = dataset.articles.filter(({ id }) => id.startsWith(document));
    expect(articles).toHaveLength(4);
    for (const { publishedOn } of articles) expect(publishedOn).toMatchObject({ start, end, basis: 'inferred' });
  });

  it.each(
    [
      ...list('001B', 1, 2),
      ...list('001C', 1, 4),
      '001C-06',
      '001C-07',
      '001C-11',
      '001C-12',
      '001D-05',
      ...list('001D', 16, 18),
    ].map((id) => [id]),
  )('%s is of January to March 2024', (id) => {
    expect(take(id).period.plausible).toEqual({ earliest: '2024-01-01', latest: '2024-03-31' });
  });

  it.each([
    ['000B-01', '2024-10-01', '2024-10-31', 'inferred'],
    ['000B-02', '2024-10-01', '2024-10-31', 'inferred'],
    ['000B-03', '2024-10-01', '2024-10-31', 'inferred'],
    ['001A-03', '2023-01-01', '2023-01-31', 'inferred'],
    ['001C-08', '2023-01-01', '2023-12-31', 'inferred'],
    ['001D-11', '2023-01-01', '2023-12-31', 'inferred'],
    ['003B-19', '2022-01-01', '2022-06-30', 'inferred'],
    ['004B-03', '2021-09-01', '2021-09-30', 'inferred'],
    ['004B-04', '2021-09-01', '2021-09-30', 'inferred'],
  ])('%s is dated %s to %s, %s', (id, start, end, basis) => {
    expect(take(id).period).toMatchObject({ start, end, basis });
  });

  it('“at the start of 2023” is its first quarter; stations are counted on a day, projects over a year', () => {
    expect(take('001A-03').period.plausible).toEqual({ earliest: '2023-01-01', latest: '2023-03-31' });
    expect(take('001D-11').period.type).toBe('as_of');
    expect(take('001C-08').period.type).toBe('during');
  });

  it('Wenzhou’s counts were written before the examination of 16 October 2021', () => {
    for (const id of ['004B-03', '004B-04']) expect(take(id).period.plausible?.latest).toBe('2021-10-15');
  });
});

describe('how a value lies in time', () => {
  const CUMULATIVE = [
    ...['000B-08', '000B-09', '000B-11', '001A-04'],
    ...list('001B', 3, 6),
    ...list('001D', 6, 8),
    ...list('002B', 3, 4),
    ...list('003A', 5, 10),
    ...['003A-13', '003B-15', '003B-17', '003B-18'],
    ...list('004A', 1, 5),
    ...['004D-12', '004D-13', '004D-17', '004D-18', '004D-19', '004D-20'],
  ];
  it('counts to date are cumulative, and no others', () => {
    const found = [...figures.values()].filter((figure) => measureOf(figure) === 'cumulative').map(({ id }) => id);
    expect(found).toEqual(CUMULATIVE);
  });

  it.each([
    ['001D-15', 'flow'],
    ['003B-19', 'flow'],
    ['001A-03', 'stock'],
    ['003B-01', 'stock'],
    ['004D-06', 'stock'],
    ['001D-11', 'stock'],
  ])('%s is a %s', (id, measure) => {
    expect(measureOf(take(id))).toBe(measure);
  });

  it.each([
    ['000B-04', 'week'],
    ['000B-05', 'month'],
    ['000B-06', 'quarter'],
    ['000B-07', 'year'],
  ])('%s is once a %s', (id, cycle) => {
    expect(take(id)).toMatchObject({ value: 1, cycle });
  });

  it('a post is allotted to a group leader and to the head of an area', () => {
    expect(take('003B-07').role?.zh).toBe('督导组长');
    expect(take('003B-09').role?.zh).toBe('区域负责人');
  });
});

describe('places', () => {
  it.each(list('004A', 1, 5).map((id) => [id]))('%s is of towns in Xunxian and Weihui', (id) => {
    expect(take(id)).toMatchObject({ region: '410000', covers: ['410621', '410781'] });
  });

  it('Zhaoqing has 3 districts, 1 county-level city and 4 counties: one indicator', () => {
    const rows = list('000A', 5, 7).map(take);
    expect(rows.map(({ indicator, value, note }) => [indicator, value, note?.zh])).toEqual([
      ['divisions', 3, '区'],
      ['divisions', 1, '县级市'],
      ['divisions', 4, '县'],
    ]);
  });
});

describe('requirements', () => {
  it.each([
    ['004C-17', '210115'],
    ['004C-18', '210181'],
    ['004C-19', '210123'],
    ['004C-20', '210124'],
  ])('%s: %s is to build a pilot station by 30 June 2022, without a number', (id, region) => {
    const pilot = { kind: 'target', indicator: 'township-stations', value: null, qualifier: 'indefinite', line: 122 };
    expect(take(id)).toMatchObject({ ...pilot, region, period: { type: 'by', end: '2022-06-30', basis: 'stated' } });
  });

  it('grassroots consultation in every township of Chongqing has no deadline', () => {
    expect(take('000B-16')).toMatchObject({ kind: 'target', region: '500000', value: 100, line: 87 });
    expect(take('000B-16').period.type).not.toBe('by');
  });

  it('all full-time community workers of Xiangtan are to be trained free of charge', () => {
    expect(take('002B-23')).toMatchObject({ kind: 'standard', region: '430300', value: 100, line: 307 });
  });

  it('Jiading’s first station is the baseline of its six: 1 of 6', () => {
    expect(take('002C-02')).toMatchObject({ kind: 'actual', value: 1, printed: '首家', line: 432 });
    expect(take('002C-01')).toMatchObject({ value: 6, actuals: ['002C-02'] });
  });

  it('Tongren’s four-tier system is to be complete by 2025, without a number', () => {
    expect(take('004D-26')).toMatchObject({ kind: 'target', value: null, line: 302, period: { end: '2025-12-31' } });
  });

  it('there are 33 targets, those of a list counted one by one', () => {
    expect([...figures.values()].filter(({ kind }) => kind === 'target')).toHaveLength(33);
  });
});

describe('words about figures', () => {
  it('a hundred percent that no digit prints is told as our reading', () => {
    const read = [...figures.values()].filter(({ value, unit, printed }) => {
      return unit === 'percent' && value === 100 && !/\d/.test(printed);
    });
    expect(read).toHaveLength(23);
    for (const { note } of read) {
      expect(note?.zh).toContain('我们对');
      expect(note?.en).toContain('our reading of words');
    }
  });

  it.each([
    ['003B-02', ['garbled']],
    ['003B-04', []],
    ['001D-15', ['ambiguous']],
    ['001B-04', ['ambiguous']],
    ['001B-01', ['unstated']],
    ['004C-11', ['ambiguous']],
    ['004D-09', ['ambiguous']],
    ['004D-21', ['ambiguous']],
    ['002B-01', ['ambiguous']],
  ])('the caveats of %s: %j', (id, codes) => {
    expect(take(id).caveats.map(({ code }) => code)).toEqual(codes);
  });

  it('what is not said is told as not said', () => {
    expect(take('003B-19').caveats.some(({ zh }) => zh.includes('有重叠'))).toBe(false);
    expect(take('000A-02').caveats[0]?.zh).toContain('25.9%');
    expect(take('002B-02').note?.zh).toContain('居全省第二');
  });
});

describe('programmes', () => {
  it.each([
    ['双百工程', ['003B-05', '003B-10', '003B-11', '003B-12', '003B-13']],
    ['学历提升、持证率提升和实务能力提升三项工程', ['001A-04']],
    ['三级社会工作服务体系', ['003C-01', '003C-02']],
    ['四个强化', list('001D', 1, 15)],
    ['六抓六强工作法', list('004D', 6, 20)],
  ])('%s has its figures', (name, ids) => {
    expect(dataset.programmes.find((programme) => programme.name.zh === name)?.figures).toEqual(ids);
  });

  it('no line says what the article does not', () => {
    const summaries = new Map(dataset.programmes.map(({ id, summary }) => [String(id), summary.zh]));
    expect(summaries.get('000B-P7')).not.toMatch(/创意|小店/);
    expect(summaries.get('000B-P17')).not.toContain('一站式');
    expect(summaries.get('001D-P7')).not.toContain('机构');
  });
});

describe('corrections', () => {
  it.each([
    ['001D-05', 'qualifier', 'over', 'at_least'],
    ['004D-13', 'qualifier', 'over', 'at_least'],
    ['004D-22', 'qualifier', 'over', 'at_least'],
    ['001D-11', 'basis', 'stated', 'inferred'],
    [
      '000B-01',
      'period',
      { start: '2024-12-01', end: '2024-12-31', precision: 'month' },
      { start: '2024-10-01', end: '2024-10-31', precision: 'month' },
    ],
    [
      '000A-05',
      'indicator',
      [{ id: 'divisions-districts', zh: '下辖区', en: 'Districts' }],
      [{ id: 'divisions', zh: '下辖县级行政区', en: 'County-level divisions' }],
    ],
    [
      '004A-01',
      'covers',
      null,
      [
        { id: '410621', zh: '浚县', en: 'Xunxian County' },
        { id: '410781', zh: '卫辉市', en: 'Weihui City' },
      ],
    ],
    ['003A-13', 'measure', 'flow', 'cumulative'],
  ])('%s: its %s was %s and is %s', (figure, field, before, after) => {
    expect(dataset.corrections).toContainEqual(
      expect.objectContaining({ figure, field, before, after, date: '2026-11-30' }),
    );
  });
});

describe('denominators', () => {
  it('Zhaoqing’s is rounded and says so; an address only where one is known', () => {
    const residents = new Map(dataset.populations.map((one) => [String(one.region), one]));
    expect(residents.get('441200')).toMatchObject({ value: 4113600, grade: 'C', url: null });
    expect(residents.get('441200')?.note?.zh).toContain('取整');
    expect(residents.get('430300')).toMatchObject({ value: 2726181, grade: 'A' });
    for (const { source, sourceEn } of dataset.populations) expect(sourceEn ?? source).not.toMatch(/\p{Script=Han}/u);
  });
});
