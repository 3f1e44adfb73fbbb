import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import type { CaveatFilter, EvidenceFilter, EvidenceQuery } from '../../selectors/selectEvidence';
import { indexDataset } from '../../selectors/indexDataset';

/** One part of a selection in words. */
export interface SelectionPart {
  readonly filter: EvidenceFilter;
  /** Of provinces, the one that this part names; otherwise empty. */
  readonly code: string;
  readonly label: string;
}

const describeCaveat = (caveat: CaveatFilter, text: Text): string =>
  caveat === 'any' ? text.t('caveat.has') : caveat === 'none' ? text.t('doubt.none') : text.t(`caveat.${caveat}`);

/** What is chosen, part by part, as on chips, in file names and in the notes of a workbook. */
export function describeSelection(query: EvidenceQuery, dataset: Dataset, text: Text): SelectionPart[] {
  const index = indexDataset(dataset);
  const parts: SelectionPart[] = query.province.map((code) => {
    const region = index.regions.get(code);
    return { filter: 'province', code, label: region ? text.both(region.short) : code };
  });
  const add = (filter: EvidenceFilter, label: string) => { if (label !== '') parts.push({ filter, code: '', label }); };
  const indicator = query.indicator === null ? undefined : index.indicators.get(query.indicator);
  add('indicator', indicator ? text.both(indicator.short) : '');
  add('kind', query.kind ? text.t(`kind.${query.kind}`) : '');
  add('qualifier', query.qualifier === null ? '' : query.qualifier === 'inexact' ? text.t('evidence.inexact') : text.t(`qualifier.${query.qualifier}`));
  add('year', query.year === null ? '' : String(query.year));
  const article = query.article ? index.articles.get(query.article) : undefined;
  add('article', article ? `${article.id} ${text.both(article.credit)}` : '');
  add('caveat', query.caveat ? describeCaveat(query.caveat, text) : '');
  add('find', query.find.trim() === '' ? '' : text.t('evidence.quoted', { words: query.find.trim() }));
  return parts;
}
