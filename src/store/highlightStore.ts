import { useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';

/** What a map, and the list beside it, make stand out at the moment. `Key` names the rows of the map's own legend. */
export interface Highlight<Key extends string> {
  /** Place under the pointer or the keyboard, on the map or in the list. */
  readonly adcode: string | null;
  /** Row of the legend under the pointer or the keyboard: its places stand out on the map. */
  readonly key: Key | null;
  /** Place whose details a tap has asked for. */
  readonly tapped: string | null;
  /** Highlights a place at once, whatever was to come later. */
  point(adcode: string | null): void;
  /** Highlights a place if nothing else is pointed at until then. */
  pointLater(adcode: string | null, delayMs: number): void;
  mark(key: Key | null): void;
  tap(adcode: string | null): void;
}

/** The highlight of one map: its readers subscribe to what they show, so that pointing never draws the map again. */
export type MapHighlight<Key extends string> = Pick<
  StoreApi<Highlight<Key>>,
  'getState' | 'getInitialState' | 'subscribe'
>;

/** A highlight of its own for one map. */
function createHighlight<Key extends string>(): MapHighlight<Key> {
  let later: ReturnType<typeof setTimeout> | undefined;
  return createStore<Highlight<Key>>((set, get) => ({
    adcode: null,
    key: null,
    tapped: null,
    point: (adcode) => {
      clearTimeout(later);
      set((state) => (state.adcode === adcode ? state : { adcode }));
    },
    pointLater: (adcode, delayMs) => {
      clearTimeout(later);
      later = setTimeout(() => get().point(adcode), delayMs);
    },
    mark: (key) => set({ key }),
    tap: (tapped) => set({ tapped }),
  }));
}

/** The highlight of the map that a view shows, kept as long as the view. */
export const useMapHighlight = <Key extends string>(): MapHighlight<Key> => useState(createHighlight<Key>)[0];

/** The highlighted place. */
export const useHighlightedPlace = <Key extends string>(highlight: MapHighlight<Key>): string | null =>
  useStore(highlight, (state) => state.adcode);

/** A part of a highlight. */
export const useHighlight = <Key extends string, Part>(
  highlight: MapHighlight<Key>,
  select: (state: Highlight<Key>) => Part,
): Part => useStore(highlight, select);
