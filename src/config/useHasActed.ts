import { useSyncExternalStore } from 'react';
import { hasActed, onFirstAct } from './onFirstAct';

/** Whether the reader has done anything: the time to load what answers to the pointer and the keys. */
export const useHasActed = (): boolean => useSyncExternalStore(onFirstAct, hasActed, () => false);
