import { type KnownFor, type NameOf, type ParameterName, type Query, rows, type Values, type View } from './parameters';

/** A part of an address that could not be understood, and was left out. */
export interface DroppedPart {
  readonly name: string;
  readonly value: string;
}

/** What an address says to a view. */
export interface ParsedAddress<V extends View> {
  readonly query: Query<V>;
  /** In the order of the table; the view tells its reader. */
  readonly dropped: readonly DroppedPart[];
}

type Row = (typeof rows)[number];

/** Reads one row of the table. */
export function parseRow({ codec, name, unlike }: Row, params: URLSearchParams, known: unknown) {
  const texts = params.getAll(name).filter(Boolean);
  const other = unlike && params.get(unlike);
  const { value, dropped } = codec.parse(
    texts.filter((text) => text !== other),
    known,
  );
  return { value, dropped: [...texts.filter((text) => text === other), ...dropped] };
}

/** Reads what a view has of an address. Parts that are not understood are dropped and listed, never an error. */
export function parseAddress<V extends View>(
  view: V,
  params: URLSearchParams,
  known: KnownFor<NameOf<V>>,
): ParsedAddress<V> {
  const read = rows
    .filter((row) => row.views.includes(view))
    .map((row) => ({ ...row, ...parseRow(row, params, known) }));
  return {
    query: Object.fromEntries(read.map(({ key, value }) => [key, value])) as Query<V>,
    dropped: read.flatMap(({ name, dropped }) => dropped.map((value) => ({ name, value }))),
  };
}

/** Rows that can be read without the data. */
type FreeName = { [Name in ParameterName]: unknown extends KnownFor<Name> ? Name : never }[ParameterName];

/** Reads one parameter that needs no data, wherever it stands; its fallback where it is not understood. */
export function parseParameter<Name extends FreeName>(name: Name, params: URLSearchParams): Values[Name] {
  const row = rows.find(({ key }) => key === name);
  return (row && parseRow(row, params, {}).value) as Values[Name];
}

/** What an address without any parameter says to a view. */
export const defaultQuery = <V extends View>(view: V): Query<V> =>
  Object.fromEntries(
    rows.filter((row) => row.views.includes(view)).map(({ key, codec }) => [key, codec.fallback]),
  ) as Query<V>;
