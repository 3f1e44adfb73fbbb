import type { Bilingual } from '../../domain/records/parts';
import { joinNames } from '../../format/joinNames';
import type { Text } from '../../messages/text';

/** What a page lists, and so what its filters count. */
export type Counted = 'figures' | 'places' | 'targets' | 'programmes';

/** Filters of all pages; each page has some of them. */
export type FilterName =
  | 'province'
  | 'kind'
  | 'indicator'
  | 'qualifier'
  | 'year'
  | 'article'
  | 'caveat'
  | 'find'
  | 'verdict'
  | 'due'
  | 'type'
  | 'per';

/** One part of what narrows a page: a chip. */
export interface FilterPart {
  readonly filter: FilterName;
  /** Of provinces, the one that this part names; otherwise empty. */
  readonly code: string;
  /** What it is set to, in words. */
  readonly label: string;
  readonly remove: () => void;
}

/** Short names by code, as chips have room for; a code without a name stands for itself. */
export const nameShortly =
  (named: ReadonlyMap<string, { readonly short: Bilingual }>, text: Text) =>
  (code: string): string => {
    const known = named.get(code);
    return known ? text.both(known.short) : code;
  };

/** One chip a province. `onChange` is told how the chosen ones change, whatever they are when it happens. */
export function listProvinceParts(
  codes: readonly string[],
  nameOf: (code: string) => string,
  onChange: (next: (codes: readonly string[]) => readonly string[]) => void,
): FilterPart[] {
  return codes.map((code) => ({
    filter: 'province',
    code,
    label: nameOf(code),
    remove: () => onChange((chosen) => chosen.filter((other) => other !== code)),
  }));
}

/** All parts of one filter in words: the provinces of the address are one filter. */
export const describeParts = (parts: readonly FilterPart[], filter: FilterName, { lang }: Text): string =>
  joinNames(
    parts.filter((part) => part.filter === filter).map((part) => part.label),
    lang,
  );

/**
 * The change that takes one filter of a page away. `none` holds the page's filters when nothing is narrowed; a filter
 * that the page does not have changes nothing.
 */
export const dropFilter = <Filters extends object>(none: Filters, filter: FilterName): Partial<Filters> =>
  Object.fromEntries(Object.entries(none).filter(([name]) => name === filter)) as Partial<Filters>;
