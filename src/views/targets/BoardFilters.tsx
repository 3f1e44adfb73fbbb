import type { Indicator } from '../../domain/records/indicator';
import type { Dataset } from '../../domain/dataset';
import { BOARD_ORDERS, DUES } from '../../address/parameters';
import { isCode } from '../../domain/codes';
import { useText } from '../../messages/TextContext';
import type { Address } from '../../ui/browser/useAddress';
import { type OptionGroup, Options } from '../../ui/filters/Options';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { countTargetsByProvince } from './narrowBoard';

interface BoardSelectProps {
  /** What is chosen here: said before the list. */
  readonly label: string;
  readonly value: string | null;
  /** The words of the empty choice; null = none. */
  readonly all: string | null;
  readonly options: OptionGroup['options'];
  readonly onChange: (value: string) => void;
}

/** A list with its name before it. */
function BoardSelect({ label, value, all, options, onChange }: BoardSelectProps) {
  return (
    <label className="targets-select">
      <span>{label}</span>
      <select className="select" value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <Options all={all} groups={[{ label: null, options }]} />
      </select>
    </label>
  );
}

interface BoardFiltersProps {
  readonly dataset: Dataset;
  readonly today: string;
  readonly address: Address<'targets'>;
  /** Indicators that some target asks for. */
  readonly indicators: readonly Indicator[];
}

/** Lists to narrow the board by place, indicator and deadline, and to order it. */
export function BoardFilters({ dataset, today, address, indicators }: BoardFiltersProps) {
  const { t, both } = useText();
  const { query, change } = address;
  const all = t('target.board.all');
  return (
    <div className="targets-filter no-print" role="group" aria-label={t('target.board.filters')}>
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="targets"
        count={() => countTargetsByProvince(dataset, today, query)}
        onChange={(province) => change({ province })}
      />
      <BoardSelect
        label={t('target.board.filterIndicator')}
        value={query.indicator}
        all={all}
        options={indicators.map(({ id, name }) => ({ value: id, label: both(name) }))}
        onChange={(value) => change({ indicator: value || null })}
      />
      <BoardSelect
        label={t('target.board.filterDue')}
        value={query.due}
        all={all}
        options={DUES.map((value) => ({ value, label: t(`target.due.${value}`) }))}
        onChange={(value) => change({ due: isCode(DUES, value) ? value : null })}
      />
      <BoardSelect
        label={t('target.board.sort')}
        value={query.order}
        all={null}
        options={BOARD_ORDERS.map((value) => ({ value, label: t(`target.sort.${value}`) }))}
        onChange={(value) => change({ order: isCode(BOARD_ORDERS, value) ? value : 'deadline' })}
      />
    </div>
  );
}
