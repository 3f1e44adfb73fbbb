import { type RefObject, useEffect, useEffectEvent } from 'react';
import { closeOnBack } from './closeOnBack';

/**
 * Back closes a list as long as it stands on the page.
 * @param view what is chosen in it, where each choice is a step of the history: Back closes before it undoes one
 */
export function useCloseOnBack(list: RefObject<HTMLElement | null>, close: () => void, view = ''): void {
  const onBack = useEffectEvent(close);
  useEffect(() => {
    let isThere = true;
    closeOnBack({ isOpen: () => isThere && list.current !== null, close: () => onBack() });
    return () => {
      isThere = false;
    };
  }, [list, view]);
}
