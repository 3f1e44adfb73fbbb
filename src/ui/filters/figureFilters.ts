import type { Values } from '../../address/parameters';
import type { Text } from '../../messages/text';
import { type FilterPart, listProvinceParts } from './filterParts';

/** What narrows a list of figures. */
export type FigureFilters = Values<
  'province' | 'kind' | 'indicator' | 'qualifier' | 'year' | 'article' | 'caveat' | 'find'
>;

/** Filters that let every figure pass. */
export const noFilters: FigureFilters = {
  province: [],
  kind: null,
  indicator: null,
  qualifier: null,
  year: null,
  article: null,
  caveat: null,
  find: '',
};

/** The filters of an address that says more: what a link to another list of figures takes along. */
export const pickFilters = (query: FigureFilters): FigureFilters => {
  const { province, kind, indicator, qualifier, year, article, caveat, find } = query;
  return { province, kind, indicator, qualifier, year, article, caveat, find };
};

/** Names that the codes of filters stand for, as on chips. */
export interface FilterNames {
  readonly region: (adcode: string) => string;
  readonly indicator: (id: string) => string;
  readonly article: (id: string) => string;
}

/** A kind of doubt, any doubt, or none. */
export const describeCaveat = (caveat: NonNullable<FigureFilters['caveat']>, text: Text): string =>
  caveat === 'any' ? text.t('caveat.has') : caveat === 'none' ? text.t('doubt.none') : text.t(`caveat.${caveat}`);

/** "Not exact" or the name of one qualifier. */
export const describeQualifier = (qualifier: NonNullable<FigureFilters['qualifier']>, text: Text): string =>
  qualifier === 'inexact' ? text.t('evidence.inexact') : text.t(`qualifier.${qualifier}`);

/** Each filter but the provinces in words; null where it is not set. */
function describeFilters(filters: FigureFilters, names: FilterNames, text: Text) {
  const { kind, indicator, qualifier, year, article, caveat } = filters;
  const words = filters.find.trim();
  return {
    kind: kind && text.t(`kind.${kind}`),
    indicator: indicator && names.indicator(indicator),
    qualifier: qualifier && describeQualifier(qualifier, text),
    year: year === null ? null : String(year),
    article: article && names.article(article),
    caveat: caveat && describeCaveat(caveat, text),
    find: words === '' ? null : text.t('evidence.quoted', { words }),
  };
}

export interface FigureFilterState {
  readonly filters: FigureFilters;
  readonly change: (part: Partial<FigureFilters> | ((now: FigureFilters) => Partial<FigureFilters>)) => void;
}

/** What a list of figures is narrowed to, part by part: the provinces, then the other filters in the order given. */
export function listFigureParts(
  { filters, change }: FigureFilterState,
  order: readonly Exclude<keyof FigureFilters, 'province'>[],
  names: FilterNames,
  text: Text,
): FilterPart[] {
  const words = describeFilters(filters, names, text);
  return [
    ...listProvinceParts(filters.province, names.region, (next) => change((now) => ({ province: next(now.province) }))),
    ...order.flatMap((filter): FilterPart[] => {
      const label = words[filter];
      const remove = () => change({ [filter]: noFilters[filter] });
      return label === null ? [] : [{ filter, code: '', label, remove }];
    }),
  ];
}
