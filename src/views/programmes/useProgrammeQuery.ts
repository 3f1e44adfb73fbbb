import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DroppedPart } from '../../config/query';
import { useAddress } from '../../config/useAddress';
import type { Dataset, ProgrammeKind } from '../../domain/dataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { PROGRAMME_KINDS, type ProgrammeFilter, type ProgrammeQuery } from '../../selectors/selectProgrammes';

const isKind = (value: string): value is ProgrammeKind => (PROGRAMME_KINDS as readonly string[]).includes(value);

export interface ProgrammeAddress {
  readonly query: ProgrammeQuery;
  readonly dropped: readonly DroppedPart[];
  setProvince(adcodes: readonly string[]): void;
  setKind(kind: ProgrammeKind | null): void;
  setFind(words: string): void;
  /** Takes one filter out of the address, or all of them at once. */
  clear(filter?: ProgrammeFilter): void;
}

/** `type` of the address belongs to this page alone (`kind` is a figure's); the rest is read by config/useAddress. */
const NAMES: Record<ProgrammeFilter, string> = { province: 'province', kind: 'type', find: 'find' };

/** The filters of `/programmes` as the address has them. */
export function useProgrammeQuery(dataset: Dataset): ProgrammeAddress {
  const [params, setParams] = useSearchParams();
  const { query, dropped, change } = useAddress(selectKnownValues(dataset));
  const type = params.get('type') ?? '';
  const write = useCallback((edit: (next: URLSearchParams) => void) => setParams((current) => {
    const next = new URLSearchParams(current);
    edit(next);
    return next;
  }, { replace: true, preventScrollReset: true }), [setParams]);
  const setFind = useCallback((words: string) => change({ find: words }), [change]);
  const setProvince = useCallback((province: readonly string[]) => change({ province }), [change]);
  return {
    query: { province: query.province, kind: isKind(type) ? type : null, find: query.find },
    dropped: type === '' || isKind(type) ? dropped : [...dropped, { name: 'type', value: type }],
    setProvince,
    setKind: (kind) => write((next) => (kind === null ? next.delete('type') : next.set('type', kind))),
    setFind,
    clear: (filter) => write((next) => { for (const name of filter ? [NAMES[filter]] : Object.values(NAMES)) next.delete(name); }),
  };
}
