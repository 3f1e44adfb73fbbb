import type { Query } from '../../address/parameters';
import type { Census } from '../../domain/facts';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { Address } from '../../ui/browser/useAddress';
import { type FilterPart, listProvinceParts, nameShortly } from '../../ui/filters/filterParts';

/**
 * What narrows map and list, part by part: provinces, a year, and the measure that leaves out places without a
 * denominator.
 */
export function listHomeParts(
  dataset: Census,
  query: Query,
  text: Text,
  onChange: Address<'home'>['change'],
): FilterPart[] {
  const nameOf = nameShortly(indexDataset(dataset).regions, text);
  const parts = listProvinceParts(query.province, nameOf, (next) =>
    onChange((now) => ({ province: next(now.province) })),
  );
  if (query.period !== null)
    parts.push({ filter: 'year', code: '', label: String(query.period), remove: () => onChange({ period: null }) });
  if (query.per === '10k')
    parts.push({
      filter: 'per',
      code: '',
      label: text.t('home.perTenThousand'),
      remove: () => onChange({ per: 'total' }),
    });
  return parts;
}
