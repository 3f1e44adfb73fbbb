import { useText } from '../../messages/TextContext';
import { FilterChips } from '../../ui/filters/FilterChips';
import type { HomeQueryProps } from './homeQueryProps';
import { listHomeParts } from './listHomeParts';
import { listPlaces } from './narrowHome';

/** What map and list are narrowed to, and how many of the places that report the indicator remain. */
export default function HomeChips({ dataset, indicator, query, onChange }: HomeQueryProps) {
  const text = useText();
  const total = listPlaces(dataset, indicator.id, query, { province: [], period: null }).length;
  return (
    <FilterChips
      parts={listHomeParts(dataset, query, text, onChange).filter((part) => part.filter !== 'per')}
      counted="places"
      shown={listPlaces(dataset, indicator.id, query).length}
      total={total}
      onClear={() => onChange({ province: [], period: null })}
    />
  );
}
