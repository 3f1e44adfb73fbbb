import { describe, expect, it } from 'vitest';
import type { OwnArticle, ReadFigure } from '../domain/ownArticle';
import { isOwn, listPublished } from '../domain/observation';
import { makeReadFigure } from '../testing/makeReadFigure';
import { realDataset } from '../testing/realData';
import { composeOwn } from './composeOwn';
import { countScope } from './countScope';
import { selectContradicting } from './selectContradictions';
import { selectFinding } from './selectFinding';
import { selectPlaces, summarizeProvinces } from './selectPlaces';
import { selectTarget } from './selectTargets';
import { selectTotals } from './selectTotals';

const TODAY = '2026-12-01';
const NAMES = new Map([['330102', '上城区']]);

/** The real dataset with accepted numbers of one made-up article, 铜仁's 523 certified workers at the end of 2025. */
function compose(...parts: readonly Partial<ReadFigure>[]) {
  const figures = parts.map((part, start) =>
    makeReadFigure({
      start,
      decision: 'accepted',
      period: { type: 'as_of', start: '2025-12-01', end: '2025-12-31' },
      ...part,
    }),
  );
  const article: OwnArticle = {
    id: 'own-1-abcdef',
    title: '题',
    text: '',
    published: '2026-01-20',
    place: '520600',
    figures,
    setAside: [],
  };
  const dataset = composeOwn(
    realDataset,
    figures.map((figure) => ({ article, figure })),
    NAMES,
  );
  return { dataset, own: dataset.figures.filter(isOwn) };
}

const certified = (dataset: Parameters<typeof selectPlaces>[0]) =>
  selectPlaces(dataset, { indicator: 'certified', provinces: [], year: null, per: 'total' }).places;

describe("a reader's accepted numbers", () => {
  it('stand among the places in a state of their own, in no rank, no finding and no count', () => {
    const { dataset } = compose({}, { regions: ['330000'], value: 65000 });
    const states = certified(dataset).map(({ region, state }) => `${region.short.zh} ${state}`);
    expect(states).toContain('浙江 own');
    expect(states).toContain('铜仁 own');
    expect(selectFinding(certified(dataset))).toEqual(
      selectFinding(certified(realDataset).filter((one) => one.region.adcode !== '520600')),
    );
    expect(
      summarizeProvinces(dataset, certified(dataset)).find(({ region }) => region.adcode === '330000')?.summary,
    ).toBe('within');
    expect(countScope(dataset, [])).toEqual(countScope(realDataset, []));
    expect(selectTotals(dataset)).toEqual(selectTotals(realDataset));
  });

  it('give 铜仁’s target of 500 by 2025 the verdict that it lacks: 523 are reached', () => {
    expect(selectTarget(realDataset, '004D-22', TODAY)?.judgement.verdict).toBe('passed_no_later_figure');
    const judged = selectTarget(compose({}).dataset, '004D-22', TODAY);
    expect(judged?.judgement.verdict).toBe('achieved');
    expect(judged?.actuals.map(({ value }) => value)).toEqual([89, 523]);
  });

  it('give 重庆’s target of more than 50,000 by 2027 a pace, where there are two of different years', () => {
    const chongqing = { regions: ['500000'], printed: '3.5万人', value: 35000 };
    const { dataset } = compose(
      { ...chongqing, period: { type: 'as_of', start: '2024-12-01', end: '2024-12-31' } },
      { ...chongqing, printed: '3.9万人', value: 39000 },
    );
    expect(selectTarget(dataset, '000B-14', TODAY)?.judgement.verdict).toBe('behind');
  });

  it('serve no target as a look-alike, of another place, or as one number of two places', () => {
    const refused = [{ indicator: 'exam-passed' }, { regions: ['520000'] }, { regions: ['520600', '520300'] }];
    for (const part of refused)
      expect(selectTarget(compose(part).dataset, '004D-22', TODAY)?.judgement.verdict).toBe('passed_no_later_figure');
  });

  it('add nothing where the same is published, and are doubted, as that is, where it differs', () => {
    // 001A-01: 安徽, 3.3万 in 2023.
    const anhui: Partial<ReadFigure> = {
      regions: ['340000'],
      value: 33000,
      period: { type: 'during', start: '2023-01-01', end: '2023-12-31' },
    };
    expect(compose(anhui).own).toEqual([]);
    const { dataset, own } = compose({ ...anhui, value: 34000 });
    const published = dataset.figures.find(({ id }) => id === '001A-01');
    expect(own[0] && selectContradicting(dataset, own[0] as never)).toEqual([published]);
    expect(published && selectContradicting(dataset, published)).toHaveLength(1);
  });

  it('of two places together lie at what holds both; a place that no article named has its name', () => {
    const { dataset, own } = compose({ regions: ['520600', '520300'] }, { regions: ['330102'] });
    expect(own).toMatchObject([{ region: '520000', covers: ['520600', '520300'] }, { region: '330102' }]);
    expect(dataset.regions.find(({ adcode }) => adcode === '330102')).toMatchObject({
      name: { zh: '上城区' },
      level: 'county',
      parent: '330100',
    });
  });

  it('say of a date that no word gives that it is inferred, and why', () => {
    const { own } = compose({}, { period: { type: 'as_of', start: '2026-01-01', end: '2026-01-31' } });
    expect(own.map(({ period: { precision, basis, reason } }) => [precision, basis, reason?.zh])).toEqual([
      ['month', 'stated', undefined],
      ['month', 'inferred', '原文未写时间，按发布日期推断'],
    ]);
  });

  it('leave out what has no indicator, no unit or no place, and leave the published figures as they are', () => {
    const { dataset, own } = compose({ indicator: null }, { unit: null }, { regions: [] });
    expect(own).toEqual([]);
    expect(listPublished(dataset.figures)).toEqual(realDataset.figures);
  });
});
