import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { type FilterPart, listProvinceParts } from '../../ui/filters/filterParts';
import type { ProgrammeAddress } from './useProgrammeQuery';

/** What the list is narrowed to, part by part. */
export function listProgrammeParts(dataset: Dataset, address: ProgrammeAddress, text: Text): FilterPart[] {
  const { province, kind, find } = address.query;
  const { regions } = indexDataset(dataset);
  const nameOf = (code: string) => {
    const region = regions.get(code);
    return region ? text.both(region.short) : code;
  };
  const parts = listProvinceParts(province, nameOf, address.setProvince);
  if (kind !== null)
    parts.push({
      filter: 'type',
      code: '',
      label: text.t(`programme.kind.${kind}`),
      remove: () => address.clear('kind'),
    });
  if (find !== '')
    parts.push({
      filter: 'find',
      code: '',
      label: text.t('evidence.quoted', { words: find }),
      remove: () => address.clear('find'),
    });
  return parts;
}
