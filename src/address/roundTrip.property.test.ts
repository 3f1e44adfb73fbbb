import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOARD_ORDERS,
  CAVEAT_FILTERS,
  DUES,
  FIND_MAX,
  QUALIFIER_FILTERS,
  rows,
  TURN_SECONDS,
  type Values,
} from './parameters';
import { KINDS, LIST_ORDERS, PROGRAMME_KINDS, SYSTEM_FORMS } from '../domain/codes';
import { FIGURE_COLUMNS } from '../domain/figureColumns';
import { VERDICTS } from '../domain/verdict';
import { defaultQuery, parseAddress, parseRow } from './parseAddress';
import { formatSearch, writeAddress } from './writeAddress';

const CODES = ['certified', 'professionals', 'exam-passed', '000A', '520600'];
const YEARS = [2008, 2023, 2027];
const known = {
  indicators: new Set(CODES),
  articles: new Set(CODES),
  places: new Set(CODES),
  regions: new Set(CODES),
  years: new Set(YEARS),
  figureYears: new Set(YEARS),
};

const orNone = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const code = orNone(CODES);
const provinces = fc
  .subarray(['110000', '340000', '500000', '520000', '710000', '820000'])
  .map((codes): readonly string[] => codes);

/** Any view's values; what is set against an indicator differs from it. */
const values: fc.Arbitrary<Values> = fc
  .record({
    province: provinces,
    find: fc.string({ maxLength: FIND_MAX }),
    lang: orNone(['zh', 'en'] as const),
    theme: orNone(['light', 'dark'] as const),
    period: orNone(YEARS),
    indicator: code,
    kind: orNone(KINDS),
    per: fc.constantFrom('total', '10k'),
    rank: orNone(['mixed'] as const),
    view: orNone(['wall'] as const),
    turn: fc.option(fc.integer({ min: TURN_SECONDS.least, max: TURN_SECONDS.most })),
    listOrder: fc.constantFrom(...LIST_ORDERS),
    qualifier: orNone(QUALIFIER_FILTERS),
    year: orNone(YEARS),
    article: code,
    caveat: orNone(CAVEAT_FILTERS),
    sorting: fc.option(fc.record({ column: fc.constantFrom(...FIGURE_COLUMNS), isDescending: fc.boolean() })),
    verdict: orNone(VERDICTS),
    due: orNone(DUES),
    order: fc.constantFrom(...BOARD_ORDERS),
    place: code,
    type: orNone(PROGRAMME_KINDS),
    form: orNone(SYSTEM_FORMS),
    systemView: orNone(['tiers'] as const),
    places: fc.shuffledSubarray(CODES),
    against: code,
    scope: fc.constantFrom('around', 'inside'),
    embed: fc.boolean(),
    figure: orNone(['map', 'chart-004D-22']),
  })
  .filter(({ indicator, against }) => against === null || against !== indicator);

const views = [...new Set(rows.flatMap((row) => row.views))];

describe.each(views)('every address of the view %s', (view) => {
  const pick = (all: Values) =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => rows.some((row) => row.key === key && row.views.includes(view))),
    );

  it('says what was written into it, and nothing else', () => {
    fc.assert(
      fc.property(values, (all) => {
        const written = writeAddress(view, new URLSearchParams(), pick(all));
        const { query, dropped } = parseAddress(view, new URLSearchParams(written.toString()), known);
        expect(query).toEqual(pick(all));
        expect(dropped).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('stays as it is when what it says is written again', () => {
    fc.assert(
      fc.property(values, (all) => {
        const search = formatSearch(pick(all));
        const { query } = parseAddress(view, new URLSearchParams(search), known);
        expect(writeAddress(view, new URLSearchParams(search), query).toString()).toBe(search.replace(/^\?/, ''));
      }),
      { numRuns: 50 },
    );
  });

  it('without a parameter says the default', () => {
    expect(parseAddress(view, new URLSearchParams(), known).query).toEqual(defaultQuery(view));
    expect(formatSearch(defaultQuery(view))).toBe('');
  });
});

it('any text whatever is read without an error, and every part of it that a row does not take is named', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.array(fc.string(), { maxLength: 4 }), (row, texts) => {
      const params = new URLSearchParams(texts.map((text) => [row.name, text]));
      const { value, dropped } = parseRow(row, params, known);
      const again = row.codec.parse([row.codec.format(value)].filter(Boolean), known);
      expect(again).toEqual({ value, dropped: [] });
      for (const part of dropped) expect(texts.join(',')).toContain(part);
    }),
  );
});
