import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DroppedPart } from '../../config/query';
import { useAddress } from '../../ui/browser/useAddress';
import { CAVEAT_CODES, QUALIFIERS } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import { selectYear } from '../../domain/period';
import type { CaveatFilter, EvidenceFilter, EvidenceQuery } from '../../selectors/selectEvidence';
import { selectKnownValues } from '../../selectors/selectKnownValues';

/** Values of the parts that only figures have; years and articles are those of the dataset. */
const QUALIFIER_FILTERS: readonly string[] = ['inexact', ...QUALIFIERS];
const CAVEAT_FILTERS: readonly string[] = ['any', 'none', ...CAVEAT_CODES];

/** Years in which figures of any kind are filed, newest first. */
export function listYears(dataset: Dataset): number[] {
  return [...new Set(dataset.figures.map((figure) => selectYear(figure.period)))].sort((a, b) => b - a);
}

export interface Selection {
  readonly query: EvidenceQuery;
  readonly dropped: readonly DroppedPart[];
  /** Sets one part; the empty value takes it away. */
  set<Name extends EvidenceFilter>(name: Name, value: EvidenceQuery[Name]): void;
  clear(): void;
}

/** What the address chooses that only this page and the evidence page read. */
function parseOwnParts(params: URLSearchParams, dataset: Dataset) {
  const dropped: DroppedPart[] = [];
  const read = (name: string, known: readonly string[]): string | null => {
    const value = params.get(name) ?? '';
    if (value === '' || known.includes(value)) return value || null;
    dropped.push({ name, value });
    return null;
  };
  const year = read('year', listYears(dataset).map(String));
  return {
    known: {
      qualifier: read('qualifier', QUALIFIER_FILTERS) as EvidenceQuery['qualifier'],
      year: year === null ? null : Number(year),
      article: read(
        'article',
        dataset.articles.map((article) => article.id),
      ),
      caveat: read('caveat', CAVEAT_FILTERS) as CaveatFilter | null,
    },
    dropped,
  };
}

/**
 * What the address chooses: the same parts as on the evidence page, so that a link from there means the same figures.
 */
export function useSelection(dataset: Dataset): Selection {
  const [params] = useSearchParams();
  const {
    query: { province, kind, indicator, find },
    dropped,
    edit,
  } = useAddress(selectKnownValues(dataset));
  const own = useMemo(() => parseOwnParts(params, dataset), [params, dataset]);
  const query = useMemo(
    () => ({ province, kind, indicator, find, ...own.known }),
    [province, kind, indicator, find, own],
  );
  return {
    query,
    dropped: [...dropped, ...own.dropped],
    set: (name, value) =>
      edit((next) => {
        const text = Array.isArray(value) ? [...value].sort().join(',') : String(value ?? '');
        if (text) next.set(name, text);
        else next.delete(name);
      }),
    clear: () =>
      edit((next) => {
        for (const name of ['province', 'kind', 'indicator', 'find', 'qualifier', 'year', 'article', 'caveat'])
          next.delete(name);
      }),
  };
}
