import { useCallback, useEffect } from 'react';
import { createStore, useStore } from 'zustand';
import type { Dataset } from '../domain/dataset';
import type { DatasetScope, NationScope } from '../domain/datasetScope';
import { type NationFacts, toNationFacts } from '../domain/facts';
import type { PartOf, Slice } from '../domain/slice';

/** The facts come in two parts: what the national page opens with, and all of them. */
type Part = 'nation' | 'whole';

/** Where the parts come from; each rejects with why it cannot be had. */
export interface DatasetSource {
  /** What the document brought of its own page. */
  readonly slice?: () => Slice | null;
  /** What answers the page of a place whose document brought nothing, where nothing is reported of it. */
  readonly silentPlace?: (adcode: string) => Promise<Slice | null>;
  readonly nation: () => Promise<NationFacts>;
  readonly whole: () => Promise<Dataset>;
}

interface DatasetState {
  /** What the document brought of its own page, or what was fetched in its stead; null while there is neither. */
  readonly slice: Slice | null;
  /** What the national page opens with: null until loaded, then set once. */
  readonly opening: NationFacts | null;
  /** All facts: null until loaded, then set once. */
  readonly dataset: Dataset | null;
  /** All facts as the national page reads them. */
  readonly nation: NationFacts | null;
  /** The facts with what the reader has added; null where that is nothing, or hidden (views/frame/OwnSwitch). */
  readonly own: { readonly dataset: PartOf<Dataset>; readonly nation: NationFacts } | null;
  /** Why a part is not there; null while nobody has asked for it, and while it may still come. */
  readonly failures: Readonly<Record<Part, Error | null>>;
}

/** The owner of the facts; filled part by part, and a part is never changed. */
const store = createStore<DatasetState>(() => ({
  slice: null,
  opening: null,
  dataset: null,
  nation: null,
  own: null,
  failures: { nation: null, whole: null },
}));

/** A page that stands already is taken over with the facts that are there, not with those of the beginning. */
const asItIs = { ...store, getInitialState: store.getState };

/** The facts, for components; `setState` and `getState` for the rest. */
export const useDatasetStore = Object.assign(
  <Part>(select: (state: DatasetState) => Part): Part => useStore(asItIs, select),
  store,
);

let source: DatasetSource | null = null;
const loading = new Map<Part, Promise<void>>();

/** Says where the facts come from; once, before any page is drawn. */
export function connectDataset(from: DatasetSource): void {
  source = from;
  loading.clear();
  useDatasetStore.setState({ slice: from.slice?.() ?? null });
}

async function fetchPart(from: DatasetSource, part: Part): Promise<void> {
  const fail = (failure: Error | null) =>
    useDatasetStore.setState(({ failures }) => ({ failures: { ...failures, [part]: failure } }));
  fail(null);
  try {
    if (part === 'nation') useDatasetStore.setState({ opening: await from.nation() });
    else {
      const dataset = await from.whole();
      useDatasetStore.setState({ dataset, nation: toNationFacts(dataset) });
    }
  } catch (error) {
    loading.delete(part);
    // The source's own word: it rejects with nothing else.
    fail(error as Error);
  }
}

/** Asks for a part, once; after a failure anew. Never rejects: the store says what became of it. */
function loadPart(part: Part): Promise<void> {
  if (!source) throw new Error('no source');
  const known = loading.get(part);
  if (known) return known;
  const asked = fetchPart(source, part);
  loading.set(part, asked);
  return asked;
}

/** All facts, for what a reader takes along: waits for them. Rejects with why they cannot be had. */
export async function requireDataset(): Promise<Dataset> {
  await loadPart('whole');
  const { dataset, failures } = useDatasetStore.getState();
  if (failures.whole) throw failures.whole;
  // What was waited for may have been a province.
  return dataset ?? requireDataset();
}

/** The same with what the reader has added, where that is shown: for images of what he sees. */
export async function requireShownDataset(): Promise<Dataset> {
  const dataset = await requireDataset();
  return useDatasetStore.getState().own?.dataset ?? dataset;
}

const partOf = (scope: DatasetScope): Part => (scope.of === 'nation' && scope.key === null ? 'nation' : 'whole');

const placeOf = (scope: DatasetScope): string | null => (scope.of === 'region' ? scope.key : null);

/**
 * Asks for a part. A visit that begins with a place whose document brought nothing asks its province first; meanwhile
 * that stands for all facts, which are asked for where it is not enough. Never rejects.
 */
function requestPart(part: Part, place: string | null): Promise<void> {
  if (!place || loading.size > 0 || useDatasetStore.getState().slice || !source?.silentPlace) return loadPart(part);
  const asked = source
    .silentPlace(place)
    .catch(() => null)
    .then((slice) => {
      loading.delete('whole');
      return slice ? useDatasetStore.setState({ slice }) : loadPart('whole');
    });
  loading.set('whole', asked);
  return asked;
}

/** Asks for the facts of a scope before any page does. Never rejects: the page says what became of it. */
export const requestScope = (scope: DatasetScope): Promise<void> => requestPart(partOf(scope), placeOf(scope));

type Answer = NationFacts | PartOf<Dataset>;

/** What answers a scope; null while nothing does. What stands is kept when more has come. */
export function selectAnswer(state: DatasetState, scope: DatasetScope): Answer | null {
  const { slice, opening, dataset, nation, own } = state;
  if (scope.of === 'nation') return own?.nation ?? (partOf(scope) === 'nation' ? opening : null) ?? nation;
  if (own && scope.of !== 'release') return own.dataset;
  const facts = slice?.scope.of === scope.of && slice.scope.key === scope.key ? slice.facts : null;
  // The address may ask the map of a place for what is reported elsewhere alone.
  const asked = scope.of === 'region' ? scope.indicator : null;
  return facts && (asked === null || facts.indicators.some(({ id }) => id === asked)) ? facts : dataset;
}

/** Where the reader's numbers are shown, the facts of the national page without them, for what counts; else null. */
export const usePublishedNation = (): NationFacts | null => useDatasetStore(({ own, nation }) => own && nation);

/** Whether the facts of a scope are there. */
export interface ScopeState {
  readonly isThere: boolean;
  /** Why they are not; null while they may still come. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for the facts of a scope, as soon as `isWanted`, and tells whether they are there. */
export function useScope(scope: DatasetScope, isWanted = true): ScopeState {
  const part = partOf(scope);
  const place = placeOf(scope);
  const isThere = useDatasetStore((state) => selectAnswer(state, scope) !== null);
  const error = useDatasetStore(({ failures }) => failures[part]);
  // What came instead of all facts may not answer: then these are asked for.
  const slice = useDatasetStore((state) => state.slice);
  const retry = useCallback(() => void requestPart(part, place), [part, place]);
  const isMissing = isWanted && !isThere && error === null;
  useEffect(() => {
    if (isMissing) retry();
  }, [isMissing, retry, slice]);
  return { isThere, error: isThere ? null : error, retry };
}

/** The facts of a scope, for views that are only shown once they are there ({@link useScope}). Throws before. */
export function useDataset(scope: NationScope): NationFacts;
export function useDataset(scope: Exclude<DatasetScope, NationScope>): PartOf<Dataset>;
export function useDataset(scope: DatasetScope): Answer {
  const facts = useDatasetStore((state) => selectAnswer(state, scope));
  if (facts === null) throw new Error('these facts are not there');
  return facts;
}
