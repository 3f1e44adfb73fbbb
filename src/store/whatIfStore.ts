import { create } from 'zustand';
import type { WhatIfInput } from '../domain/whatIf';

type Inputs = Readonly<Record<string, WhatIfInput>>;

interface WhatIfState {
  /** What the reader typed, by target id; read again (and refused again) whenever it is used. */
  readonly inputs: Inputs;
  /**
   * Whether something was kept that is not understood: another version's, or another hand's. The reader is told once.
   */
  readonly isIgnored: boolean;
  keep(targetId: string, input: WhatIfInput): void;
  remove(targetId: string): void;
}

const KEY = 'atlas-what-if';

const isInput = (value: unknown): value is WhatIfInput =>
  typeof value === 'object' &&
  value !== null &&
  ['value', 'date', 'note'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** Whether the browser keeps it; one that refuses to store holds the value until the page is left. */
function save(inputs: Inputs): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ state: { inputs }, version: 0 }));
    return true;
  } catch {
    return false;
  }
}

/** What is kept, as far as it has the right shape; the rest is forgotten at once. */
function readSaved(): Pick<WhatIfState, 'inputs' | 'isIgnored'> {
  let [text, saved]: [string | null, unknown] = [null, null];
  try {
    text = localStorage.getItem(KEY);
    saved = text === null ? null : (JSON.parse(text) as { state?: { inputs?: unknown } }).state?.inputs;
  } catch {
    // Blocked, or not JSON.
  }
  const isTable = typeof saved === 'object' && saved !== null && !Array.isArray(saved);
  const entries = isTable ? Object.entries(saved as object) : [];
  const known = entries.filter((entry): entry is [string, WhatIfInput] => isInput(entry[1]));
  const inputs = Object.fromEntries(known);
  const isIgnored = text !== null && (!isTable || known.length < entries.length);
  if (isIgnored) save(inputs);
  return { inputs, isIgnored };
}

/**
 * Readers' own values: they live in this browser alone, never in the dataset and never in an address. Only lazily
 * loaded views import this.
 */
export const useWhatIfStore = create<WhatIfState>()((set, get) => {
  // Another tab may have kept or taken back other values since: what is stored now is what is changed.
  let isKept = true;
  const readInputs = (): Inputs => (isKept ? readSaved().inputs : get().inputs);
  const change = (inputs: Inputs) => {
    set({ inputs });
    isKept = save(inputs);
  };
  globalThis.addEventListener?.('storage', ({ key }) => {
    // null: all that the site stores was cleared.
    if (key === KEY || key === null) set({ inputs: readInputs() });
  });
  return {
    ...readSaved(),
    keep: (targetId, input) => change({ ...readInputs(), [targetId]: input }),
    remove: (targetId) => change(Object.fromEntries(Object.entries(readInputs()).filter(([id]) => id !== targetId))),
  };
});
