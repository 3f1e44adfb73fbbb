import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DroppedPart } from '../../config/query';
import { useAddress } from '../../ui/browser/useAddress';
import type { Dataset } from '../../domain/dataset';
import { isCode, PROGRAMME_KINDS, type ProgrammeKind } from '../../domain/codes';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import type { ProgrammeFilter, ProgrammeQuery } from '../../selectors/selectProgrammes';

const isKind = (value: string): value is ProgrammeKind => isCode(PROGRAMME_KINDS, value);

export interface ProgrammeAddress {
  readonly query: ProgrammeQuery;
  readonly dropped: readonly DroppedPart[];
  setProvince(adcodes: readonly string[]): void;
  setKind(kind: ProgrammeKind | null): void;
  /** Words being typed: no step of the history. */
  setFind(words: string): void;
  /** Takes one filter out of the address, or all of them at once. */
  clear(filter?: ProgrammeFilter): void;
}

/** `type` of the address belongs to this page alone (`kind` is a figure's); the rest is read by ui/browser/useAddress. */
const NAMES: Record<ProgrammeFilter, string> = { province: 'province', kind: 'type', find: 'find' };

/** The filters of `/programmes` as the address has them. */
export function useProgrammeQuery(dataset: Dataset): ProgrammeAddress {
  const [params] = useSearchParams();
  const { query, dropped, change, edit } = useAddress(selectKnownValues(dataset));
  const type = params.get('type') ?? '';
  const setFind = useCallback((words: string) => change({ find: words }, true), [change]);
  return {
    query: { province: query.province, kind: isKind(type) ? type : null, find: query.find },
    dropped: type === '' || isKind(type) ? dropped : [...dropped, { name: 'type', value: type }],
    setProvince: (province) => change({ province }),
    setKind: (kind) => edit((next) => (kind === null ? next.delete('type') : next.set('type', kind))),
    setFind,
    clear: (filter) =>
      edit((next) => {
        for (const name of filter ? [NAMES[filter]] : Object.values(NAMES)) next.delete(name);
      }),
  };
}
