import type { Query } from '../../address/parameters';
import { useText } from '../../messages/TextContext';
import { selectEmptiedBy } from '../../selectors/selectEmptiedBy';
import type { FilterName } from '../../ui/filters/filterParts';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import type { HomeQueryProps } from './homeQueryProps';
import { listHomeParts } from './listHomeParts';
import { listPlaces } from './narrowHome';

/** The query without one of its filters. */
const WITHOUT: Partial<Record<FilterName, Partial<Query>>> = {
  province: { province: [] },
  year: { period: null },
  per: { per: 'total' },
};

/** No place is left: which of province, year and measure would have to go. */
export default function HomeNothing({ dataset, indicator, query, onChange }: HomeQueryProps) {
  const text = useText();
  const parts = listHomeParts(dataset, query, text, onChange);
  const filters = [...new Set(parts.map((part) => part.filter))];
  const emptiedBy = selectEmptiedBy(
    filters,
    (filter) => listPlaces(dataset, indicator.id, query, WITHOUT[filter]).length,
  );
  const isSilent = listPlaces(dataset, indicator.id, query, { per: 'total' }).length === 0;
  const silent =
    query.period !== null && isSilent ? text.t('home.finding.noneIn', { year: String(query.period) }) : null;
  return (
    <NothingLeft
      silent={silent}
      parts={parts}
      emptiedBy={emptiedBy}
      onDrop={(filter) => onChange(WITHOUT[filter] ?? {})}
      onClear={() => onChange({ province: [], period: null, per: 'total' })}
    />
  );
}
