import { create } from 'zustand';

interface AttentionState {
  /** Place under the pointer or keyboard, shared by map and list. */
  readonly adcode: string | null;
  attend(adcode: string | null): void;
}

export const useAttentionStore = create<AttentionState>((set) => ({
  adcode: null,
  attend: (adcode) => set((state) => (state.adcode === adcode ? state : { adcode })),
}));
