import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { compileNational, compileProgrammes } from './compileProgrammes';
import { parseSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';

const { seeds } = parseSeeds(makeSources());

it('programmes compile in printed order with their article and figures', () => {
  const [first, second] = compileProgrammes(seeds!);
  expect(first).toEqual({
    id: '900A-P1',
    article: '900A',
    region: '990100',
    name: { zh: '社工队伍壮大', en: 'Growing the workforce' },
    kind: 'programme',
    year: 2024,
    line: 1,
    summary: { zh: '市里建站的计划', en: 'The city’s plan for stations' },
    figures: ['900A-02', '900A-03'],
  });
  expect(second).toMatchObject({ id: '900A-P2', year: null, figures: [] });
});

it('conflicting national reports of one year stay side by side', () => {
  const [census, journal] = compileNational(seeds!);
  expect(census).toEqual({
    ...{
      id: 'example-certified-2014',
      series: 'example-certified',
      name: { zh: '持证人数', en: 'Certified people' },
      period: [{ date: '2014', when: 'at' }],
      year: 2014,
    },
    ...{
      value: 152985,
      unit: 'person',
      qualifier: 'exact',
      kind: 'actual',
      printed: '152985人',
      source: { title: '示例年报', lang: 'zh' },
      url: 'https://example.org/report',
      grade: 'B',
    },
  });
  expect(journal).toMatchObject({
    id: 'example-certified-2014-b',
    year: 2014,
    value: 159000,
    qualifier: 'about',
    url: null,
    grade: 'C',
    note: { zh: '不一致', en: 'conflicts' },
  });
});

describe('the committed dataset', () => {
  const dataset = JSON.parse(readFileSync(new URL('../../dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;

  /** Typed by hand from the newspaper pages. */
  const ROWS: readonly (readonly [
    name: string,
    region: string,
    kind: string,
    year: number | null,
    document: string,
    line: number,
  ])[] = [
    ['心灵社工APP', '441200', 'platform', 2024, '000', 29],
    ['童梦微光社工支持项目', '500000', 'programme', null, '000', 73],
    ['民政社工敲门行动', '411100', 'programme', 2023, '001', 19],
    ['威宁自治县社工人才信息库', '520526', 'platform', null, '001', 69],
    ['深湘牵手计划', '430300', 'programme', null, '002', 406],
    ['双百工程', '440000', 'programme', null, '003', 27],
    ['三级社会工作服务体系', '460000', 'tier', null, '003', 65],
    ['莞铜协作', '520600', 'mechanism', null, '004', 251],
    ['7·20河南暴雨灾害社会工作支援行动', '410000', 'programme', 2021, '004', 6],
  ];

  it.each(ROWS)('%s is of %s, a %s of %s', (name, region, kind, year, document, line) => {
    const found = dataset.programmes.filter((programme) => programme.name.zh === name);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ region, kind, year, line });
    expect(found[0]?.id.startsWith(document)).toBe(true);
  });

  it('Dongguan’s help to Tongren carries seven figures, and a notice of Shenyang nineteen', () => {
    const figures = (name: string): readonly string[] | undefined =>
      dataset.programmes.find((programme) => programme.name.zh === name)?.figures;
    expect(figures('莞铜协作')).toEqual(['004D-14', '004D-15', '004D-16', '004D-17', '004D-18', '004D-19', '004D-20']);
    expect(figures('关于加快推进乡镇（街道）社工站建设工作的通知')).toHaveLength(19);
  });

  it('the two counts of certified people of 2022 stay side by side', () => {
    const found = dataset.national.filter(({ series, year }) => series === 'national-certified' && year === 2022);
    expect(found.map(({ value }) => value)).toEqual([931000, 929000]);
  });

  it('no national figure is among those of the documents', () => {
    const ids = new Set<string>(dataset.figures.map(({ id }) => id));
    expect(dataset.national).toHaveLength(52);
    expect(dataset.national.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});
