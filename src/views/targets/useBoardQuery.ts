import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { EditAddress } from '../../ui/browser/useAddress';
import { type BoardQuery, parseBoardQuery, type ParsedBoardQuery } from './boardQuery';

export interface BoardAddress extends ParsedBoardQuery {
  set(part: Partial<BoardQuery>): void;
  /**
   * Takes every filter out of the address at once (two writes of one moment would overwrite each other); the order
   * stays.
   */
  clearFilters(): void;
}

/** The parts of the address that belong to this view alone, so they are read here and not with the shared query. */
export function useBoardQuery(edit: EditAddress): BoardAddress {
  const [params] = useSearchParams();
  const parsed = useMemo(() => parseBoardQuery(params), [params]);
  return {
    ...parsed,
    set: (part) =>
      edit((next) => {
        for (const [name, value] of Object.entries(part)) {
          if (value === null || value === 'deadline') next.delete(name);
          else next.set(name, value);
        }
      }),
    clearFilters: () =>
      edit((next) => ['verdict', 'due', 'indicator', 'province'].forEach((name) => next.delete(name))),
  };
}
