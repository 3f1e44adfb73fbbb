import type { Bilingual } from '../../domain/records/parts';
import type { Text } from '../../messages/text';
import type { CaveatFilter, EvidenceFilter, QualifierFilter } from '../../selectors/selectEvidence';
import { type FilterPart, listProvinceParts } from '../../ui/filters/filterParts';
import type { EvidenceAddress } from './useEvidenceQuery';

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

/** What the table is narrowed to, part by part, as on the chips. */
export function listEvidenceParts({ query, set }: EvidenceAddress, names: FilterNames, text: Text): FilterPart[] {
  const parts = listProvinceParts(
    query.province,
    (code) => nameOf(names.regions, code, text),
    (province) => set('province', province),
  );
  const add = (filter: Exclude<EvidenceFilter, 'province' | 'find'>, label: string | null) => {
    if (label !== null) parts.push({ filter, code: '', label, remove: () => set(filter, null) });
  };
  add('kind', query.kind && text.t(`kind.${query.kind}`));
  add('indicator', query.indicator && nameOf(names.indicators, query.indicator, text));
  add('qualifier', query.qualifier && describeQualifier(query.qualifier, text));
  add('year', query.year === null ? null : String(query.year));
  add('article', query.article ? (names.articles.get(query.article) ?? query.article) : null);
  add('caveat', query.caveat ? describeCaveat(query.caveat, text) : null);
  const words = query.find.trim();
  if (words !== '')
    parts.push({
      filter: 'find',
      code: '',
      label: text.t('evidence.quoted', { words }),
      remove: () => set('find', ''),
    });
  return parts;
}
