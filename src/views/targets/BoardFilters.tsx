import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { BoardSelect } from './BoardSelect';
import { type Due, DUES, type Sort, SORTS } from './boardQuery';

interface BoardFiltersProps {
  readonly regions: readonly Region[];
  readonly provinces: readonly string[];
  /** Targets of each province within the other filters. */
  readonly count: () => ReadonlyMap<string, number>;
  /** Indicators that some target asks for. */
  readonly indicators: readonly Indicator[];
  readonly indicator: string | null;
  readonly due: Due | null;
  readonly sort: Sort;
  readonly onProvince: (provinces: readonly string[]) => void;
  readonly onIndicator: (indicator: string | null) => void;
  readonly onDue: (due: Due | null) => void;
  readonly onSort: (sort: Sort) => void;
}

/** Lists to narrow the board by place, indicator and deadline, and to order it. */
export function BoardFilters({
  regions,
  provinces,
  count,
  indicators,
  indicator,
  due,
  sort,
  onProvince,
  onIndicator,
  onDue,
  onSort,
}: BoardFiltersProps) {
  const { t, both } = useText();
  const all = { value: '', label: t('target.board.all') };
  return (
    <div className="targets-filter no-print" role="group" aria-label={t('target.board.filters')}>
      <ProvincePicker regions={regions} chosen={provinces} counted="targets" count={count} onChange={onProvince} />
      <BoardSelect
        label={t('target.board.filterIndicator')}
        value={indicator ?? ''}
        options={[all, ...indicators.map(({ id, name }) => ({ value: id, label: both(name) }))]}
        onChange={(value) => onIndicator(value || null)}
      />
      <BoardSelect
        label={t('target.board.filterDue')}
        value={due ?? ''}
        options={[all, ...DUES.map((value) => ({ value, label: t(`target.due.${value}`) }))]}
        onChange={(value) => onDue(DUES.find((known) => known === value) ?? null)}
      />
      <BoardSelect
        label={t('target.board.sort')}
        value={sort}
        options={SORTS.map((value) => ({ value, label: t(`target.sort.${value}`) }))}
        onChange={(value) => onSort(SORTS.find((known) => known === value) ?? 'deadline')}
      />
    </div>
  );
}
