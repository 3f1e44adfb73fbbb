import { create } from 'zustand';

interface AttentionState {
  /** Place under the pointer or keyboard, shared by map and list. */
  readonly adcode: string | null;
  /** Class of the legend under the pointer or keyboard: its places stand out on the map. */
  readonly mapKey: string | null;
  attend(adcode: string | null): void;
  /** Place whose details a tap has asked for. */
  readonly tapped: string | null;
  tap(adcode: string | null): void;
  markKey(mapKey: string | null): void;
}

export const useAttentionStore = create<AttentionState>((set) => ({
  adcode: null,
  tapped: null,
  tap: (tapped) => set({ tapped }),
  mapKey: null,
  attend: (adcode) => set((state) => (state.adcode === adcode ? state : { adcode })),
  markKey: (mapKey) => set({ mapKey }),
}));
