import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { Address } from '../../ui/browser/useAddress';
import { type FilterPart, listProvinceParts, nameShortly } from '../../ui/filters/filterParts';

/** What the list is narrowed to, part by part. */
export function listProgrammeParts(
  dataset: Dataset,
  { query: { province, type, find }, change }: Address<'programmes'>,
  text: Text,
): FilterPart[] {
  const nameOf = nameShortly(indexDataset(dataset).regions, text);
  const parts = listProvinceParts(province, nameOf, (next) => change((now) => ({ province: next(now.province) })));
  if (type !== null)
    parts.push({
      filter: 'type',
      code: '',
      label: text.t(`programme.kind.${type}`),
      remove: () => change({ type: null }),
    });
  if (find !== '')
    parts.push({
      filter: 'find',
      code: '',
      label: text.t('evidence.quoted', { words: find }),
      remove: () => change({ find: '' }),
    });
  return parts;
}
