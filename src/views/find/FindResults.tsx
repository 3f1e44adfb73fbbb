import { useEffect } from 'react';
import type { SearchKind } from '../../domain/searchIndex';
import { useText } from '../../messages/TextContext';
import { FoundRow } from './FoundRow';
import { type FindOption, type FindState, optionId } from './useFind';

interface FindResultsProps {
  readonly find: FindState;
  readonly listId: string;
  /** An entry is being opened. */
  readonly onOpen: () => void;
}

interface PlacedOption {
  readonly option: FindOption;
  readonly order: number;
}

function groupOptions(options: readonly FindOption[]): [SearchKind, PlacedOption[]][] {
  const groups = new Map<SearchKind, PlacedOption[]>();
  options.forEach((option, order) => groups.set(option.kind, [...(groups.get(option.kind) ?? []), { option, order }]));
  return [...groups];
}

/** The list under the field: kinds of things, each with what was found of it. */
export function FindResults({ find, listId, onOpen }: FindResultsProps) {
  const { t } = useText();
  const { active, options, setActive, showAll } = find;
  useEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [listId, active, options]);
  return (
    <div id={listId} role="listbox" aria-label={t('find.results')} hidden={options.length === 0} className="find-list">
      {groupOptions(options).map(([kind, placed]) => (
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
          <div className="find-kind" id={`${listId}-${kind}`} role="presentation">
            {t(`find.kind.${kind}`)}
          </div>
          {placed.map(({ option, order }) => {
            const shared = {
              id: optionId(listId, order),
              role: 'option',
              'aria-selected': order === active,
              tabIndex: -1,
              onMouseMove: () => setActive(order),
            } as const;
            return option.found ? (
              <FoundRow key={`${option.found.entry.id}`} found={option.found} option={shared} onOpen={onOpen} />
            ) : (
              <button
                key="more"
                type="button"
                {...shared}
                className="find-option find-more"
                onClick={() => showAll(kind)}
              >
                {t('find.more', { count: option.hidden })}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
