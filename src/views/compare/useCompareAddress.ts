import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  type ComparableValues,
  type CompareQuery,
  parseCompareQuery,
  writeCompareQuery,
} from '../../config/compareQuery';
import { type DroppedPart, type Query, writeQuery } from '../../config/query';
import { useAddress } from '../../ui/browser/useAddress';
import type { Dataset } from '../../domain/dataset';
import { selectComparablePlaces } from '../../selectors/selectCompareChoices';
import { selectKnownValues } from '../../selectors/selectKnownValues';

export interface CompareAddress {
  readonly query: CompareQuery & Pick<Query, 'province' | 'indicator' | 'per' | 'rank'>;
  /** Known places beyond the sixth. */
  readonly surplus: readonly string[];
  readonly dropped: readonly DroppedPart[];
  /**
   * Changes parts and leaves the rest. Another indicator is no longer set against the old second one, unless that is
   * said too.
   */
  change(part: Partial<CompareQuery & Pick<Query, 'province' | 'indicator' | 'per' | 'rank'>>): void;
}

/** The address of a comparison: its own parts and those that all pages share. */
export function useCompareAddress(dataset: Dataset): CompareAddress {
  const known = selectKnownValues(dataset);
  const { query, dropped } = useAddress(known);
  const [params, setParams] = useSearchParams();
  const comparable = useMemo(
    (): ComparableValues => ({
      places: new Set(selectComparablePlaces(dataset).map((region) => region.adcode)),
      indicators: known.indicators,
    }),
    [dataset, known],
  );
  const own = useMemo(() => parseCompareQuery(params, comparable), [params, comparable]);
  const change = useCallback(
    ({ places, against, ...shared }: Parameters<CompareAddress['change']>[0]) => {
      const pair = 'indicator' in shared && against === undefined ? null : against;
      const next = writeCompareQuery(writeQuery(params, shared), {
        ...(places ? { places } : {}),
        ...(pair === undefined ? {} : { against: pair }),
      });
      // Each choice is a step that Back takes back, as on every page; one that changes nothing is none.
      if (next.toString() !== params.toString()) setParams(next, { preventScrollReset: true });
    },
    [params, setParams],
  );
  return {
    query: { ...own.query, province: query.province, indicator: query.indicator, per: query.per, rank: query.rank },
    surplus: own.surplus,
    dropped: [...dropped, ...own.dropped],
    change,
  };
}
