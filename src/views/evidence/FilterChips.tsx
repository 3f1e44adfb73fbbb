import { useText } from '../../messages/TextContext';
import type { EvidenceFilter } from '../../selectors/selectEvidence';
import { describeFilter, type FilterNames } from './describeFilter';
import type { EvidenceAddress } from './useEvidenceQuery';

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

const SINGLE: readonly Exclude<EvidenceFilter, 'province'>[] = ['kind', 'indicator', 'qualifier', 'year', 'article', 'caveat', 'find'];

function useChips(address: EvidenceAddress, names: FilterNames): Chip[] {
  const text = useText();
  const { query } = address;
  const provinces = query.province.map((code) => ({
    key: code,
    label: describeFilter({ ...query, province: [code] }, 'province', names, text),
    remove: () => address.set('province', query.province.filter((other) => other !== code)),
  }));
  const others = SINGLE.flatMap((filter) => {
    const label = describeFilter(query, filter, names, text);
    return label === '' ? [] : [{ key: filter, label, remove: () => (filter === 'find' ? address.set('find', '') : address.set(filter, null)) }];
  });
  return [...provinces, ...others];
}

interface FilterChipsProps {
  readonly address: EvidenceAddress;
  readonly names: FilterNames;
  readonly shown: number;
  readonly total: number;
}

/** What the table is narrowed to, each part removable, and how many figures remain. */
export function FilterChips({ address, names, shown, total }: FilterChipsProps) {
  const { t } = useText();
  const chips = useChips(address, names);
  return (
    <div className="evidence-chips">
      <p role="status">{chips.length === 0 ? t('evidence.count.all', { total }) : t('evidence.count.some', { shown, total })}</p>
      {chips.map((chip) => (
        <button key={chip.key} type="button" className="chip is-active" onClick={chip.remove}>
          {chip.label}
          <span aria-hidden="true">×</span>
          <span className="sr-only">{t('evidence.remove')}</span>
        </button>
      ))}
      {chips.length > 1 ? <button type="button" className="evidence-clear" onClick={address.clear}>{t('evidence.clear')}</button> : null}
    </div>
  );
}
