import type { Bilingual } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import type { CaveatFilter, EvidenceFilter, EvidenceQuery, QualifierFilter } from '../../selectors/selectEvidence';

/** Names that a filter's codes stand for. */
export interface FilterNames {
  readonly regions: ReadonlyMap<string, Bilingual>;
  readonly indicators: ReadonlyMap<string, Bilingual>;
  /** Place and credit of each article: headlines are too long for a chip. */
  readonly articles: ReadonlyMap<string, string>;
}

const nameOf = (names: ReadonlyMap<string, Bilingual>, code: string, text: Text) => {
  const name = names.get(code);
  return name ? text.both(name) : code;
};

/** A kind of doubt, any doubt, or none. */
export const describeCaveat = (caveat: CaveatFilter, text: Text): string =>
  caveat === 'any' ? text.t('caveat.has') : caveat === 'none' ? text.t('doubt.none') : text.t(`caveat.${caveat}`);

/** "Not exact" or the name of one qualifier. */
export const describeQualifier = (qualifier: QualifierFilter, text: Text): string =>
  qualifier === 'inexact' ? text.t('evidence.inexact') : text.t(`qualifier.${qualifier}`);

/** One filter in words, as on its chip; empty when the filter is not set. */
export function describeFilter(query: EvidenceQuery, filter: EvidenceFilter, names: FilterNames, text: Text): string {
  switch (filter) {
    case 'province':
      return query.province.map((code) => nameOf(names.regions, code, text)).join(text.t('evidence.separator'));
    case 'kind':
      return query.kind ? text.t(`kind.${query.kind}`) : '';
    case 'indicator':
      return query.indicator ? nameOf(names.indicators, query.indicator, text) : '';
    case 'qualifier':
      return query.qualifier ? describeQualifier(query.qualifier, text) : '';
    case 'year':
      return query.year === null ? '' : String(query.year);
    case 'article':
      return query.article ? (names.articles.get(query.article) ?? query.article) : '';
    case 'caveat':
      return query.caveat ? describeCaveat(query.caveat, text) : '';
    case 'find':
      return query.find.trim() === '' ? '' : text.t('evidence.quoted', { words: query.find.trim() });
  }
}
