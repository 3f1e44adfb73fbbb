import { useText } from '../../messages/TextContext';
import { EmptyState } from '../EmptyState';
import { describeParts, type FilterName, type FilterPart } from './filterParts';
import './filters.css';

interface NothingLeftProps {
  /** Said first where nothing was reported in the year that is chosen. */
  readonly silent?: string | null;
  readonly parts: readonly FilterPart[];
  /** Filters whose removal alone would leave something, with how much. */
  readonly emptiedBy: readonly { readonly filter: FilterName; readonly count: number }[];
  /** Takes one filter, all its provinces too, out of the address. */
  readonly onDrop: (filter: FilterName) => void;
  readonly onClear: () => void;
}

/** Says which filters emptied a page, and takes them away on request. */
export function NothingLeft({ silent = null, parts, emptiedBy, onDrop, onClear }: NothingLeftProps) {
  const text = useText();
  const { t } = text;
  // The pressed button goes with the notice; reading goes on at the start of the page.
  const press = (act: () => void) => () => {
    act();
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <EmptyState>
      {silent === null ? null : (
        <p>
          <strong>{silent}</strong>
        </p>
      )}
      <p>
        <strong>{t(emptiedBy.length > 0 ? 'filter.empty.by' : 'filter.empty.together')}</strong>
      </p>
      <p className="filter-mend">
        {emptiedBy.map(({ filter, count }) => (
          <button key={filter} type="button" className="button" onClick={press(() => onDrop(filter))}>
            {t('filter.empty.without', {
              name: t(`filter.name.${filter}`),
              value: describeParts(parts, filter, text),
              count,
            })}
          </button>
        ))}
        {parts.length > 1 ? (
          <button type="button" className="button" onClick={press(onClear)}>
            {t('filter.clear')}
          </button>
        ) : null}
      </p>
    </EmptyState>
  );
}
