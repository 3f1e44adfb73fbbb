import { create } from 'zustand';
import type { Dataset } from '../domain/dataset';
import type { DatasetScope } from '../domain/datasetScope';

interface DatasetState {
  /** The facts: null until loaded, then set once. */
  readonly dataset: Dataset | null;
  setDataset(dataset: Dataset): void;
}

/** The owner of the facts; set once by the dataset gate, never changed. */
export const useDatasetStore = create<DatasetState>((set, get) => ({
  dataset: null,
  setDataset: (dataset) => {
    if (get().dataset === null) set({ dataset });
  },
}));

/**
 * The facts of a scope, for views that are only shown once they are there: today the whole dataset, whatever the scope.
 * Throws when used before.
 */
export function useDataset(_scope: DatasetScope): Dataset {
  const dataset = useDatasetStore((state) => state.dataset);
  if (dataset === null) throw new Error('useDataset is for views below the dataset gate');
  return dataset;
}
