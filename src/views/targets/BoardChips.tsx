import { useText } from '../../messages/TextContext';

export interface BoardChip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

interface BoardChipsProps {
  readonly chips: readonly BoardChip[];
  readonly total: number;
  readonly shown: number;
  readonly onClear: () => void;
}

/** What the board is narrowed to, each part removable, and how many targets remain. */
export function BoardChips({ chips, total, shown, onClear }: BoardChipsProps) {
  const { t } = useText();
  return (
    <div className="targets-chips no-print">
      <p className="targets-remain" role="status">{chips.length > 0 ? t('target.board.remain', { total, shown }) : ''}</p>
      {chips.map((chip) => (
        <button key={chip.key} type="button" className="chip is-active" aria-label={t('target.board.removeFilter', { filter: chip.label })} onClick={chip.remove}>
          {chip.label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 0 ? <button type="button" className="button" onClick={onClear}>{t('target.board.clear')}</button> : null}
    </div>
  );
}
