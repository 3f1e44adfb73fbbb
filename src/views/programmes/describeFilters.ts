import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { ProgrammeAddress } from './useProgrammeQuery';

/** A part of what narrows the list. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** What the list is narrowed to, in words, and how to take each part away. */
export function describeFilters(dataset: Dataset, address: ProgrammeAddress, text: Text): FilterChip[] {
  const { province, kind, find } = address.query;
  const { regions } = indexDataset(dataset);
  return [
    ...province.map((adcode) => {
      const region = regions.get(adcode);
      return { key: adcode, label: region ? text.both(region.short) : adcode, remove: () => address.setProvince(province.filter((other) => other !== adcode)) };
    }),
    ...(kind === null ? [] : [{ key: 'kind', label: text.t(`programme.kind.${kind}`), remove: () => address.clear('kind') }]),
    ...(find === '' ? [] : [{ key: 'find', label: text.t('programmes.words', { words: find }), remove: () => address.clear('find') }]),
  ];
}
