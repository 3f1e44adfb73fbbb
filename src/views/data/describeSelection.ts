import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { CaveatFilter, EvidenceFilter } from '../../selectors/selectEvidence';
import { type FilterPart, listProvinceParts } from '../../ui/filters/filterParts';
import type { Selection } from './useSelection';

const describeCaveat = (caveat: CaveatFilter, text: Text): string =>
  caveat === 'any' ? text.t('caveat.has') : caveat === 'none' ? text.t('doubt.none') : text.t(`caveat.${caveat}`);

/** What is chosen, part by part, as on chips, in file names and in the notes of a workbook. */
export function describeSelection(
  { query, set }: Pick<Selection, 'query' | 'set'>,
  dataset: Dataset,
  text: Text,
): FilterPart[] {
  const index = indexDataset(dataset);
  const nameOf = (code: string) => {
    const region = index.regions.get(code);
    return region ? text.both(region.short) : code;
  };
  const parts = listProvinceParts(query.province, nameOf, (province) => set('province', province));
  const add = (filter: Exclude<EvidenceFilter, 'province'>, label: string) => {
    if (label !== '')
      parts.push({ filter, code: '', label, remove: () => (filter === 'find' ? set('find', '') : set(filter, null)) });
  };
  const indicator = query.indicator === null ? undefined : index.indicators.get(query.indicator);
  add('indicator', indicator ? text.both(indicator.short) : '');
  add('kind', query.kind ? text.t(`kind.${query.kind}`) : '');
  add(
    'qualifier',
    query.qualifier === null
      ? ''
      : query.qualifier === 'inexact'
        ? text.t('evidence.inexact')
        : text.t(`qualifier.${query.qualifier}`),
  );
  add('year', query.year === null ? '' : String(query.year));
  const article = query.article ? index.articles.get(query.article) : undefined;
  add('article', article ? `${article.id} ${text.both(article.credit)}` : '');
  add('caveat', query.caveat ? describeCaveat(query.caveat, text) : '');
  add('find', query.find.trim() === '' ? '' : text.t('evidence.quoted', { words: query.find.trim() }));
  return parts;
}
