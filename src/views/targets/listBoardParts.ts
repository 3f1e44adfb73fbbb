import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { Address } from '../../ui/browser/useAddress';
import { type FilterName, type FilterPart, listProvinceParts, nameShortly } from '../../ui/filters/filterParts';

/** Filters that let every target pass. */
export const NO_FILTERS = { province: [], indicator: null, due: null, verdict: null } as const;

/** What the board is narrowed to, part by part. */
export function listBoardParts(
  dataset: Dataset,
  { query: { province, indicator, due, verdict }, change }: Address<'targets'>,
  text: Text,
): FilterPart[] {
  const { regions, indicators } = indexDataset(dataset);
  const named = indicator === null ? undefined : indicators.get(indicator);
  const add = (filter: FilterName & ('indicator' | 'due' | 'verdict'), label: string | null): FilterPart[] =>
    label === null ? [] : [{ filter, code: '', label, remove: () => change({ [filter]: null }) }];
  return [
    ...listProvinceParts(province, nameShortly(regions, text), (next) =>
      change((now) => ({ province: next(now.province) })),
    ),
    ...add('indicator', named ? text.both(named.name) : null),
    ...add('due', due && text.t('target.board.dueChip', { due: text.t(`target.due.${due}`) })),
    ...add('verdict', verdict && text.t(`verdict.${verdict}`)),
  ];
}
