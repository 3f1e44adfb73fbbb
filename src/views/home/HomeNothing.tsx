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
  const parts = listHomeParts(dataset, query, useText(), onChange);
  const filters = [...new Set(parts.map((part) => part.filter))];
  const emptiedBy = selectEmptiedBy(
    filters,
    (filter) => listPlaces(dataset, indicator.id, query, WITHOUT[filter]).length,
  );
  return (
    <NothingLeft
      parts={parts}
      emptiedBy={emptiedBy}
      onDrop={(filter) => onChange(WITHOUT[filter] ?? {})}
      onClear={() => onChange({ province: [], period: null, per: 'total' })}
    />
  );
}
