import { CAVEAT_CODES, KINDS, LIST_ORDERS, PROGRAMME_KINDS, QUALIFIERS, SYSTEM_FORMS } from '../domain/codes';
import { FIGURE_COLUMNS } from '../domain/figureColumns';
import { VERDICTS } from '../domain/verdict';
import { isProvinceCode } from '../domain/provinceCode';
import {
  anyWord,
  chosenCodes,
  type Codec,
  firstOf,
  freeWords,
  isOne,
  knownCode,
  knownYear,
  oneOf,
  sortedBy,
  sortedCodes,
  wholeWithin,
} from './codec';

/** Pages that read parameters of their own; `plain` are all others. */
const PAGES = ['home', 'region', 'indicator', 'targets', 'evidence', 'programmes', 'compare', 'data', 'plain'] as const;

/** A page of the site, the map on the page of targets, or the frame in which another site shows one figure. */
export type View = (typeof PAGES)[number] | 'targetMap' | 'frame';

/** One row of the table. */
export interface Parameter {
  /** As it stands in the address, where that is not the key of the row. */
  readonly name?: string;
  readonly codec: Codec<unknown>;
  /** Where it is read. */
  readonly views: readonly View[];
  /** It follows the reader from page to page. */
  readonly isCarried?: true;
  /** It says how the page looks to its reader and not what it shows: left out where the address is printed or cited. */
  readonly isLook?: true;
  /** The row whose change takes this one back: what was chosen for one indicator is asked again for the next. */
  readonly within?: 'indicator';
  /** The row whose value this one may not repeat. */
  readonly unlike?: 'indicator';
  /** What it was once called, or is often called instead, on the pages whose paths the pattern matches. */
  readonly old?: { readonly name: string; readonly pages: RegExp };
}

/** Longest search that an address may carry, in characters. */
export const FIND_MAX = 100;

/** When a target is due, seen from today: past, within 365 days, or later. */
export const DUES = ['passed', 'year', 'later'] as const;
export type Due = (typeof DUES)[number];

/** Orders of the board of targets. */
export const BOARD_ORDERS = ['deadline', 'place', 'attainment'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** `inexact` = every qualifier but exact. */
export const QUALIFIER_FILTERS = ['inexact', ...QUALIFIERS] as const;

/** A kind of doubt, any doubt, or none. */
export const CAVEAT_FILTERS = ['any', ...CAVEAT_CODES, 'none'] as const;

/** Seconds for which a page of the view for a wall may stand before it turns. */
export const TURN_SECONDS = { least: 10, most: 600 } as const;

/** Pages that list figures. */
const FIGURES = ['evidence', 'data'] as const;

/**
 * Every parameter of an address. What is absent has its codec's fallback, and only what differs from it is written.
 * Parameters that all pages share are read on all of them, so that what nobody understands is told there too. An `old`
 * name is never taken away: links that are out in the world keep it.
 */
const parameters = {
  /** Provinces that a page is narrowed to; empty = all. */
  province: {
    codec: sortedCodes(isProvinceCode),
    views: PAGES,
    isCarried: true,
    old: { name: 'region', pages: /^\/(?:$|targets|indicators|evidence|programmes|data)/ },
  },
  /** Words to search for. */
  find: {
    codec: freeWords(FIND_MAX),
    views: PAGES,
    old: { name: 'q', pages: /^\/(?:evidence|programmes|data)\/?$/ },
  },
  /** Language of the page; null = the reader's. app/boot.js reads it before the page is there. */
  lang: { codec: oneOf(['zh', 'en']), views: PAGES, isCarried: true },
  /** Colours of the page; null = the reader's. app/boot.js reads it before the page is there. */
  theme: { codec: oneOf(['light', 'dark']), views: PAGES, isCarried: true, isLook: true },
  /** The year that a map shows; null = each place's latest report. On pages of figures `year` is another filter. */
  period: {
    codec: knownYear('years', 'latest'),
    views: PAGES,
    old: { name: 'year', pages: /^\/(?:$|regions\/|indicators\/)/ },
  },
  indicator: { codec: knownCode('indicators'), views: PAGES },
  /** Kind of figure. */
  kind: { codec: oneOf(KINDS), views: PAGES },
  /** Whether counts are shown as they are or by 10,000 residents. */
  per: { codec: firstOf(['total', '10k']), views: PAGES },
  /** `mixed`: the reader asked to rank compared values whose dates lie more than two years apart. */
  rank: { codec: oneOf(['mixed']), views: PAGES, within: 'indicator' },

  /** `wall`: the whole screen for a wall in an office, without controls. app/boot.js reads it, too. */
  view: { codec: oneOf(['wall']), views: ['home'], isLook: true },
  /** `tiers`: who has which tier of places of service, as a table. */
  systemView: { name: 'view', codec: oneOf(['tiers']), views: ['programmes'] },
  /** After so many seconds the pages of that view turn; null = they stand. */
  turn: { codec: wholeWithin(TURN_SECONDS.least, TURN_SECONDS.most), views: ['home'], isLook: true },
  /** Order of a list of places. */
  listOrder: { name: 'sort', codec: firstOf(LIST_ORDERS), views: ['home', 'indicator'] },

  qualifier: { codec: oneOf(QUALIFIER_FILTERS), views: FIGURES },
  /** Year that a figure is filed under: the one in which its period ends. */
  year: { codec: knownYear('figureYears'), views: FIGURES },
  article: { codec: knownCode('articles'), views: FIGURES },
  caveat: { codec: oneOf(CAVEAT_FILTERS), views: FIGURES },
  /** Order of the evidence table; null = as printed. */
  sorting: { name: 'sort', codec: sortedBy(FIGURE_COLUMNS), views: ['evidence'] },

  verdict: { codec: oneOf(VERDICTS), views: ['targets'] },
  due: { codec: oneOf(DUES), views: ['targets'] },
  /** Order of the board of targets. */
  order: { name: 'sort', codec: firstOf(BOARD_ORDERS), views: ['targets'] },
  /** The place that the map of targets explains. */
  place: { codec: knownCode('regions'), views: ['targetMap'] },

  /** Kind of programme: `kind` is a figure's. */
  type: { codec: oneOf(PROGRAMME_KINDS), views: ['programmes'] },
  /** Form of the systems that are shown. */
  form: { codec: oneOf(SYSTEM_FORMS), views: ['programmes'] },

  /** Places that are compared. */
  places: { codec: chosenCodes('places'), views: ['compare'] },
  /** The indicator that the first one is set against; null = one indicator alone. */
  against: { codec: knownCode('indicators'), views: ['compare'], within: 'indicator', unlike: 'indicator' },

  /** How much the map of a prefecture shows: the province around it, or its own counties. */
  scope: { codec: firstOf(['around', 'inside']), views: ['region'] },

  /** One figure alone, as other sites frame it. */
  embed: { codec: isOne, views: ['frame'], isLook: true },
  /** The figure that is framed; null = the main one of the page. */
  figure: { codec: anyWord, views: ['frame'], isLook: true },
} as const satisfies Record<string, Parameter>;

type Table = typeof parameters;

/** The key of a row. */
export type ParameterName = keyof Table;

/** The rows that a view reads. */
export type NameOf<V extends View> = {
  [Name in ParameterName]: V extends Table[Name]['views'][number] ? Name : never;
}[ParameterName];

type ValueOf<Name extends ParameterName> = Table[Name]['codec'] extends Codec<infer Value, never> ? Value : never;

/** The values of some rows, by their keys. */
export type Values<Name extends ParameterName = ParameterName> = { readonly [N in Name]: ValueOf<N> };

/** What the address of a view says. */
export type Query<V extends View = 'plain'> = Values<NameOf<V>>;

/** As a parameter of a function, so that what several rows ask of the data is joined, not a choice. */
type AskOf<Name extends ParameterName> =
  Table[Name]['codec'] extends Codec<unknown, infer Known> ? (known: Known) => void : never;

/** What the data must tell for some rows to be read. */
export type KnownFor<Name extends ParameterName> = { [N in Name]: AskOf<N> }[Name] extends (known: infer Known) => void
  ? Known
  : never;

/** The rows of the table as data, in its order. */
export const rows: readonly (Parameter & { readonly key: ParameterName; readonly name: string })[] = (
  Object.keys(parameters) as ParameterName[]
).map((key) => ({ name: key, ...parameters[key], key }));
