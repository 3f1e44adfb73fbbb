import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { parseDerivedId, parseFigureId } from '../domain/records/ids';
import type { DerivedValue } from '../domain/records/derivedValue';
import { parseCsv } from '../testing/parseCsv';
import { realDataset } from '../testing/realData';
import { COLUMN_CODES } from './columnTypes';
import { formatCsv } from './formatCsv';
import { OBSERVATION_COLUMNS, selectObservations } from './observations';
import { PROGRAMME_COLUMNS, selectProgrammeRows } from './programmeRows';

const rows = selectObservations(realDataset);
const csv = formatCsv(OBSERVATION_COLUMNS, rows);
const [head, ...records] = parseCsv(csv);
const parsed = records.map((cells) =>
  Object.fromEntries(cells.map((cell, position) => [head?.[position] ?? '', cell])),
);

const threeStations: DerivedValue = {
  id: parseDerivedId('003B-D9'),
  article: realDataset.articles[0]!.id,
  region: realDataset.figures[0]!.region,
  name: { zh: '两数之差', en: 'Difference of two' },
  value: 3.5,
  min: 3.5,
  max: null,
  unit: 'ratio',
  formula: '000A-02 - 000A-01',
  inputs: [parseFigureId('000A-02'), parseFigureId('000A-01')],
  note: { zh: '只为测试', en: 'for the test only' },
};
const withDerived: Dataset = { ...realDataset, derived: [threeStations] };

describe('observations.csv', () => {
  it('has the columns of the design, in their order', () => {
    expect(head).toEqual(
      (
        'id,kind,indicator,indicator_zh,indicator_en,region,region_zh,region_en,level,value,value_max,unit,qualifier,period_type,period_start,' +
        'period_end,period_basis,document,article,publisher,published_on,line,printed,excerpt,caveats,derived_from,' +
        'measure,period_earliest,period_latest,basis_publisher,basis_url,covers'
      ).split(','),
    );
  });

  it('温州: certified social workers, typed by hand from 004, line 75', () => {
    expect(
      parsed.find((row) => row['region'] === '330300' && row['indicator'] === 'certified' && row['kind'] === 'actual'),
    ).toMatchObject({
      indicator_zh: '持证社会工作者',
      region_zh: '温州市',
      level: 'prefecture',
      value: '17500',
      value_max: '',
      unit: 'person',
      qualifier: 'about',
      period_basis: 'inferred',
      document: '004_368af51edcac6a52',
      line: '75',
      printed: '约1.75万人',
      derived_from: '',
    });
  });

  it('has every figure exactly once, and nothing but figures and derived values', () => {
    const ids = parsed.map((row) => row['id']);
    expect(ids).toEqual([...realDataset.figures.map(({ id }) => id), ...realDataset.derived.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('read again gives the same figures', () => {
    const numberOf = (cell: string | undefined) => (cell === '' || cell === undefined ? null : Number(cell));
    const figures = realDataset.figures.map((figure) => ({
      id: figure.id,
      kind: figure.kind,
      indicator: figure.indicator,
      region: figure.region,
      value: figure.value,
      valueMax: figure.qualifier === 'range' ? figure.valueMax : null,
      unit: figure.unit,
      qualifier: figure.qualifier,
      type: figure.period.type,
      start: figure.period.start,
      end: figure.period.end,
      basis: figure.period.basis,
      article: figure.article,
      line: figure.line,
      printed: figure.printed,
      excerpt: figure.excerpt,
    }));
    const again = parsed.slice(0, realDataset.figures.length).map((row) => ({
      id: row['id'],
      kind: row['kind'],
      indicator: row['indicator'],
      region: row['region'],
      value: numberOf(row['value']),
      valueMax: numberOf(row['value_max']),
      unit: row['unit'],
      qualifier: row['qualifier'],
      type: row['period_type'],
      start: row['period_start'],
      end: row['period_end'],
      basis: row['period_basis'],
      article: row['article'],
      line: numberOf(row['line']),
      printed: row['printed'],
      excerpt: row['excerpt'],
    }));
    expect(again).toEqual(figures);
  });

  it('carries every doubt of a figure beside it', () => {
    const cells = new Map(parsed.map((row) => [row['id'], row['caveats']]));
    const lost = realDataset.figures.flatMap(({ id, caveats, comparable }) => {
      const wanted = [
        ...caveats.map(({ code, zh, en }) => `${code}: ${zh} / ${en}`),
        ...(comparable ? [] : ['not_comparable']),
      ];
      return wanted.filter((words) => !cells.get(id)?.includes(words));
    });
    expect(lost).toEqual([]);
  });

  it('uses only the codes that the dictionary lists', () => {
    const unknown = Object.entries(COLUMN_CODES).flatMap(([column, codes]) =>
      parsed.map((row) => row[column] ?? '').filter((code) => code !== '' && !codes.includes(code)),
    );
    expect(unknown).toEqual([]);
  });

  it('a derived value says what it is computed from, and claims no words, line or period of its own', () => {
    expect(selectObservations(withDerived).at(-1)).toMatchObject({
      id: '003B-D9',
      kind: 'derived',
      value: 3.5,
      unit: 'ratio',
      qualifier: 'at_least',
      derived_from: '000A-02 000A-01',
      printed: null,
      line: null,
      period_end: null,
      caveats: 'formula: 000A-02 - 000A-01 | interval: 3.5.. | note: 只为测试 / for the test only',
    });
  });

  it('a derived value stays away when one of its figures is not chosen', () => {
    const [first, second] = realDataset.figures;
    expect(selectObservations(withDerived, [first!]).map((row) => row.id)).toEqual(['000A-01']);
    expect(selectObservations(withDerived, [first!, second!]).map((row) => row.id)).toEqual([
      '000A-01',
      '000A-02',
      '003B-D9',
    ]);
    expect(selectObservations(withDerived, [first!, second!], false).map((row) => row.id)).toEqual([
      '000A-01',
      '000A-02',
    ]);
  });
});

describe('programmes.csv', () => {
  it('has every programme once, with its names intact', () => {
    const [heading, ...programmes] = parseCsv(formatCsv(PROGRAMME_COLUMNS, selectProgrammeRows(realDataset)));
    expect(heading).toEqual([...PROGRAMME_COLUMNS]);
    expect(programmes.map(([id, , zh]) => [id, zh])).toEqual(
      realDataset.programmes.map(({ id, name }) => [id, name.zh]),
    );
  });
});
