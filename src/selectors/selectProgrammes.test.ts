import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { FigureId } from '../domain/records/ids';
import type { Programme } from '../domain/records/programme';
import { realDataset } from '../testing/realData';
import { selectProgrammeContext, selectProgrammePlaces, selectProgrammes } from './selectProgrammes';
import { selectProgrammesOfFigure, selectRegionProgrammes } from './selectLocalProgrammes';

/** Four of the recorded programmes, cut down to what the claims need. */
const record = (
  id: string,
  region: string,
  kind: Programme['kind'],
  zh: string,
  line: number,
  figures: readonly string[] = [],
): Programme => ({
  id: id as Programme['id'],
  article: id.slice(0, 4) as Programme['article'],
  region: region as Programme['region'],
  name: { zh, en: `${kind} of ${region}` },
  kind,
  year: null,
  line,
  summary: { zh: '说明', en: 'Summary' },
  figures: figures as readonly FigureId[],
});
const dataset: Dataset = {
  ...realDataset,
  programmes: [
    record('004D-P2', '520600', 'mechanism', '莞铜协作', 90),
    record('004D-P1', '520600', 'mechanism', '六抓六强', 80, ['004D-02']),
    record('000A-P1', '441200', 'programme', '心灵社工项目', 17),
    record('000A-P2', '100000', 'policy', '全国文件', 19),
    record('000B-P1', '500000', 'platform', '渝邻汇', 30),
  ],
};
const all = { province: [], kind: null, find: '' } as const;

describe('the list of programmes', () => {
  it('stands by province in code order, the nation first, each in printed order', () => {
    const { groups } = selectProgrammes(dataset, all);
    expect(
      groups.map(({ region, programmes }) => [region.short.zh, programmes.map((programme) => programme.id)]),
    ).toEqual([
      ['全国', ['000A-P2']],
      ['广东', ['000A-P1']],
      ['重庆', ['000B-P1']],
      ['贵州', ['004D-P1', '004D-P2']],
    ]);
  });
  it('a province keeps the programmes of the cities inside it', () => {
    expect(
      selectProgrammes(dataset, { ...all, province: ['440000', '500000'] }).shown.map((programme) => programme.id),
    ).toEqual(['000A-P1', '000B-P1']);
  });
  it('finds words in names, in places above them and in either language', () => {
    const find = (words: string) =>
      selectProgrammes(dataset, { ...all, find: words }).shown.map((programme) => programme.id);
    expect(find('协作')).toEqual(['004D-P2']);
    expect(find('贵州')).toEqual(['004D-P1', '004D-P2']);
    expect(find('GUANGDONG programme')).toEqual(['000A-P1']);
  });
  it('counts kinds within the other filters, so that the choice of one does not empty the rest', () => {
    const { byKind, shown } = selectProgrammes(dataset, { province: ['520000'], kind: 'mechanism', find: '' });
    expect([shown.length, byKind.mechanism, byKind.platform]).toEqual([2, 2, 0]);
    expect(selectProgrammes(dataset, { ...all, kind: 'mechanism' }).byKind.platform).toBe(1);
  });
  it('names the filters without which something would be left', () => {
    const { emptiedBy } = selectProgrammes(dataset, { province: ['520000'], kind: 'platform', find: '' });
    expect(emptiedBy).toEqual([
      { filter: 'province', count: 1 },
      { filter: 'kind', count: 2 },
    ]);
    expect(selectProgrammes(dataset, all).emptiedBy).toEqual([]);
  });
});

describe('programmes around a place, an article and a figure', () => {
  it('a map counts them at their very place, most first', () => {
    expect(
      selectProgrammePlaces(dataset, dataset.programmes).map(({ region, programmes }) => [
        region.short.zh,
        programmes.length,
      ]),
    ).toEqual([
      ['铜仁', 2],
      ['全国', 1],
      ['肇庆', 1],
      ['重庆', 1],
    ]);
  });
  it('a province lists those of its cities; a city not those of its province', () => {
    expect(selectRegionProgrammes(dataset, '520000').map(({ region }) => region.short.zh)).toEqual(['铜仁']);
    expect(selectRegionProgrammes(dataset, '520526')).toEqual([]);
  });
  it('neighbours share the article, or the place in another article', () => {
    const context = selectProgrammeContext(dataset, '004D-P1');
    expect(context?.sameArticle.map((item) => item.id)).toEqual(['004D-P2']);
    expect(context?.sameRegion).toEqual([]);
    expect(context?.figures.map((figure) => figure.id)).toEqual(['004D-02']);
    expect(selectProgrammeContext(dataset, '004D-P99')).toBeNull();
  });
  it('a figure knows its programmes', () => {
    const figure = findFigure('004D-02');
    expect(selectProgrammesOfFigure(dataset, figure).map((item) => item.id)).toEqual(['004D-P1']);
  });
});

function findFigure(id: string) {
  const figure = dataset.figures.find((item) => item.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}
