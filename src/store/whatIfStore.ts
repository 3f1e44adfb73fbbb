import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { WhatIfInput } from '../domain/whatIf';

interface WhatIfState {
  /** What the reader typed, by target id; read again (and refused again) whenever it is used. */
  readonly inputs: Readonly<Record<string, WhatIfInput>>;
  keep(targetId: string, input: WhatIfInput): void;
  remove(targetId: string): void;
}

const isInput = (value: unknown): value is WhatIfInput =>
  typeof value === 'object' && value !== null && ['value', 'date', 'note'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** What another version or another hand left in the browser's store is taken only where it has the right shape. */
function selectInputs(saved: unknown): Record<string, WhatIfInput> {
  const inputs = typeof saved === 'object' && saved !== null && 'inputs' in saved ? saved.inputs : null;
  if (typeof inputs !== 'object' || inputs === null) return {};
  return Object.fromEntries(Object.entries(inputs).filter((entry): entry is [string, WhatIfInput] => isInput(entry[1])));
}

/** Readers' own values: they live in this browser alone, never in the dataset and never in an address. Only lazily loaded views import this. */
export const useWhatIfStore = create<WhatIfState>()(
  persist(
    (set) => ({
      inputs: {},
      keep: (targetId, input) => set((state) => ({ inputs: { ...state.inputs, [targetId]: input } })),
      remove: (targetId) => set((state) => ({ inputs: Object.fromEntries(Object.entries(state.inputs).filter(([id]) => id !== targetId)) })),
    }),
    {
      name: 'atlas-what-if',
      partialize: ({ inputs }) => ({ inputs }),
      merge: (saved, current) => ({ ...current, inputs: selectInputs(saved) }),
    },
  ),
);
