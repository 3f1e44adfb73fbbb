/** What a parameter says, and which of its values were not understood. */
interface Reading<Value> {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/**
 * How one parameter of an address is read and written. `Known` is what the data must tell for that: the codes that
 * occur in it. Reading never fails: what is not understood is dropped and listed.
 */
export interface Codec<Value, Known = unknown> {
  /** What holds where the parameter is absent or not understood. Never written. */
  readonly fallback: Value;
  /** Reads the values of the parameter as they stand in the address, one for each time it is written, none empty. */
  parse(texts: readonly string[], known: Known): Reading<Value>;
  /** The value as it is written; empty for the fallback. */
  format(value: Value): string;
}

/** What occurs in the data: a set, or a map by code. */
interface Occurring<Code> {
  has(code: Code): boolean;
}

type KnownCodes<SetName extends string> = { readonly [Name in SetName]: Occurring<string> };
type KnownYears<SetName extends string> = { readonly [Name in SetName]: Occurring<number> };

/** A parameter of one value: written twice, the first counts. `read` gives undefined for what it does not know. */
function single<Value, Fallback, Known>(
  fallback: Fallback,
  read: (text: string, known: Known) => Value | undefined,
): Codec<Value | Fallback, Known> {
  return {
    fallback,
    parse([text, ...others], known) {
      if (text === undefined) return { value: fallback, dropped: [] };
      const value = read(text, known);
      return value === undefined ? { value: fallback, dropped: [...others, text] } : { value, dropped: others };
    },
    format: (value) => (value === fallback ? '' : String(value)),
  };
}

/** One of a list of codes, or null. */
export const oneOf = <const Code extends string>(codes: readonly Code[]): Codec<Code | null> =>
  single(null, (text) => codes.find((code) => code === text));

/** One of a list of codes; its first is the default and stands for none. */
export const firstOf = <const Code extends string>(codes: readonly [Code, ...Code[]]): Codec<Code> =>
  single(codes[0], (text) => codes.find((code) => code === text));

/** A code that the data knows, or null. */
export const knownCode = <SetName extends string>(set: SetName): Codec<string | null, KnownCodes<SetName>> =>
  single(null, (text, known: KnownCodes<SetName>) => (known[set].has(text) ? text : undefined));

/** A year that the data knows, or null; `anyYear` is the word that stands for null where it is written. */
export const knownYear = <SetName extends string>(
  set: SetName,
  anyYear?: string,
): Codec<number | null, KnownYears<SetName>> =>
  single(null, (text, known: KnownYears<SetName>) => {
    if (text === anyYear) return null;
    const year = Number(text);
    return known[set].has(year) && String(year) === text ? year : undefined;
  });

/** Yes where the parameter is 1; anything else is no. */
export const isOne: Codec<boolean> = {
  fallback: false,
  parse: ([text]) => ({ value: text === '1', dropped: [] }),
  format: (value) => (value ? '1' : ''),
};

/** A whole number from `least` to `most`, or null. */
export const wholeWithin = (least: number, most: number): Codec<number | null> =>
  single(null, (text) => (/^\d+$/.test(text) && +text >= least && +text <= most ? +text : undefined));

/** Any word, or null. */
export const anyWord: Codec<string | null> = single(null, (text) => text);

/** Free words up to a number of characters; what is longer is cut off there, and the rest is dropped. */
export const freeWords = (maxLength: number): Codec<string> => ({
  fallback: '',
  parse: ([text = '', ...others]) => ({
    value: text.slice(0, maxLength),
    dropped: text.length > maxLength ? [...others, text.slice(maxLength)] : others,
  }),
  format: (value) => value,
});

/** Several codes, parted by commas, each once; the unknown ones among them are dropped one by one. */
function listOf<Known>(
  isKnown: (code: string, known: Known) => boolean,
  arrange: (codes: string[]) => string[],
): Codec<readonly string[], Known> {
  return {
    fallback: [],
    parse(texts, known) {
      const codes = [...new Set(texts.join(',').split(',').filter(Boolean))];
      return {
        value: arrange(codes.filter((code) => isKnown(code, known))),
        dropped: codes.filter((code) => !isKnown(code, known)),
      };
    },
    format: (codes) => arrange([...codes]).join(','),
  };
}

/** Codes for which a rule holds, in the order of the codes. */
export const sortedCodes = (isKnown: (code: string) => boolean): Codec<readonly string[]> =>
  listOf(isKnown, (codes) => codes.sort());

/** Codes that the data knows, in the order in which they were chosen. */
export const chosenCodes = <SetName extends string>(set: SetName): Codec<readonly string[], KnownCodes<SetName>> =>
  listOf(
    (code, known: KnownCodes<SetName>) => known[set].has(code),
    (codes) => codes,
  );

/** A column to sort by and its direction. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** A column of a table to sort by, with a minus before it for descending; null = the order that the table comes in. */
export const sortedBy = <const Column extends string>(columns: readonly Column[]): Codec<Sorting<Column> | null> => ({
  ...single(null, (text): Sorting<Column> | undefined => {
    const column = columns.find((known) => known === text.replace(/^-/, ''));
    return column && { column, isDescending: text.startsWith('-') };
  }),
  format: (sorting) => (sorting === null ? '' : `${sorting.isDescending ? '-' : ''}${sorting.column}`),
});
