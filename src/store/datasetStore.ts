import { create } from 'zustand';
import type { Dataset } from '../domain/dataset';

interface DatasetState {
  /** The facts: null until loaded, then set once. */
  readonly dataset: Dataset | null;
  setDataset(dataset: Dataset): void;
}

export const useDatasetStore = create<DatasetState>((set, get) => ({
  dataset: null,
  setDataset: (dataset) => {
    if (get().dataset === null) set({ dataset });
  },
}));

/** The dataset, for views that are only shown once it is there. Throws when used before. */
export function useDataset(): Dataset {
  const dataset = useDatasetStore((state) => state.dataset);
  if (dataset === null) throw new Error('useDataset is for views below the dataset gate');
  return dataset;
}
