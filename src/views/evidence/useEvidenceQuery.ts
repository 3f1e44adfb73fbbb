import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DroppedPart } from '../../config/query';
import { useAddress } from '../../ui/browser/useAddress';
import { CAVEAT_CODES, isCode, QUALIFIERS } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import { selectYear } from '../../domain/period';
import {
  type CaveatFilter,
  EVIDENCE_COLUMNS,
  type EvidenceColumn,
  type EvidenceFilter,
  type EvidenceQuery,
  type QualifierFilter,
} from '../../selectors/selectEvidence';
import { selectKnownValues } from '../../selectors/selectKnownValues';

export interface Sorting {
  readonly column: EvidenceColumn;
  readonly isDescending: boolean;
}

export interface EvidenceAddress {
  readonly query: EvidenceQuery;
  /** null = the order in which the figures were printed. */
  readonly sorting: Sorting | null;
  readonly dropped: readonly DroppedPart[];
  /** Sets one filter; the empty value takes it away. */
  set<Name extends EvidenceFilter>(name: Name, value: EvidenceQuery[Name]): void;
  /** Words being typed: no step of the history. */
  type(words: string): void;
  sort(column: EvidenceColumn): void;
  clear(): void;
}

/**
 * `qualifier`, `year`, `article`, `caveat` and `sort` belong to this page alone; the rest is read by ui/browser/useAddress.
 */
interface OwnPart {
  readonly qualifier: QualifierFilter | null;
  readonly year: number | null;
  readonly article: string | null;
  readonly caveat: CaveatFilter | null;
  readonly sorting: Sorting | null;
  readonly dropped: readonly DroppedPart[];
}

const isQualifier = (value: string): value is QualifierFilter => value === 'inexact' || isCode(QUALIFIERS, value);

const isCaveat = (value: string): value is CaveatFilter =>
  value === 'any' || value === 'none' || isCode(CAVEAT_CODES, value);

function readSorting(value: string): Sorting | null {
  const column = EVIDENCE_COLUMNS.find((known) => known === value.replace(/^-/, ''));
  return column ? { column, isDescending: value.startsWith('-') } : null;
}

/** Years in which figures of any kind are filed, newest first. */
export function listYears(dataset: Dataset): number[] {
  return [...new Set(dataset.figures.map((figure) => selectYear(figure.period)))].sort((a, b) => b - a);
}

function parseOwnPart(params: URLSearchParams, years: readonly number[], articles: readonly string[]): OwnPart {
  const dropped: DroppedPart[] = [];
  const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = params.get(name);
    if (!value) return null;
    const parsed = parse(value);
    if (parsed === null) dropped.push({ name, value });
    return parsed;
  };
  return {
    qualifier: read('qualifier', (value) => (isQualifier(value) ? value : null)),
    year: read('year', (value) => years.find((year) => String(year) === value) ?? null),
    article: read('article', (value) => (articles.includes(value) ? value : null)),
    caveat: read('caveat', (value) => (isCaveat(value) ? value : null)),
    sorting: read('sort', readSorting),
    dropped,
  };
}

const OWN: readonly string[] = ['qualifier', 'year', 'article', 'caveat'];

/** The filters and the order of the evidence table, kept in the address so that a link reproduces them. */
export function useEvidenceQuery(dataset: Dataset): EvidenceAddress {
  const [params] = useSearchParams();
  const { query, dropped, change, edit } = useAddress(selectKnownValues(dataset));
  const own = useMemo(
    () =>
      parseOwnPart(
        params,
        listYears(dataset),
        dataset.articles.map((article) => article.id),
      ),
    [params, dataset],
  );
  const type = useCallback((words: string) => change({ find: words }, true), [change]);
  const write = (name: string, value: string | null) =>
    edit((next) => {
      if (value) next.set(name, value);
      else next.delete(name);
    });
  const { province, kind, indicator, find } = query;
  return {
    query: {
      province,
      kind,
      indicator,
      find,
      qualifier: own.qualifier,
      year: own.year,
      article: own.article,
      caveat: own.caveat,
    },
    sorting: own.sorting,
    dropped: [...dropped, ...own.dropped],
    set: (name, value) => {
      if (OWN.includes(name)) write(name, value === null || value === undefined ? null : String(value));
      else change({ [name]: value });
    },
    type,
    sort: (column) => {
      const isSame = own.sorting?.column === column;
      // Third press: back to the printed order.
      write('sort', !isSame ? column : own.sorting?.isDescending ? null : `-${column}`);
    },
    clear: () =>
      edit((next) => {
        for (const name of ['province', 'kind', 'indicator', 'find', ...OWN]) next.delete(name);
      }),
  };
}
