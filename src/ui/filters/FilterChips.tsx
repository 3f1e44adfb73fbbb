import { useRef } from 'react';
import { useText } from '../../messages/TextContext';
import type { Counted, FilterPart } from './filterParts';
import { LineIcon } from '../LineIcon';
import '../controls.css';
import './filters.css';

interface FilterChipsProps {
  readonly parts: readonly FilterPart[];
  readonly counted: Counted;
  readonly shown: number;
  readonly total: number;
  /** Takes every filter out of the address in one step. */
  readonly onClear: () => void;
}

/** What a page is narrowed to, each part removable, and how much remains. The count is read out whenever it changes. */
export function FilterChips({ parts, counted, shown, total, onClear }: FilterChipsProps) {
  const { t } = useText();
  const chips = useRef<HTMLDivElement>(null);
  // The pressed button goes; whoever works by keyboard stays where it was.
  const press = (act: () => void) => () => {
    act();
    chips.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={chips} className="filter-chips" tabIndex={-1}>
      <p role="status">
        {parts.length === 0 ? t(`filter.all.${counted}`, { total }) : t(`filter.remain.${counted}`, { shown, total })}
      </p>
      {parts.map(({ filter, code, label, remove }) => (
        <button
          key={filter + code}
          type="button"
          className="chip is-active no-print"
          aria-label={t('filter.remove', { filter: label })}
          onClick={press(remove)}
        >
          <span>{label}</span>
          <LineIcon d="m4 4 8 8m0-8-8 8" sizePx={12} />
        </button>
      ))}
      {parts.length > 1 ? (
        <button type="button" className="filter-clear no-print" onClick={press(onClear)}>
          {t('filter.clear')}
        </button>
      ) : null}
    </div>
  );
}
