import { type RefObject, type SyntheticEvent, useCallback, useEffect, useRef } from 'react';
import { afterFrame } from './afterFrame';
import { closeOnBack } from './closeOnBack';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Puts the dialog away. */
  readonly close: () => void;
  /** The same for Escape. */
  readonly onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void;
}

/**
 * Opens the native dialog when it is put on the page; that takes the focus in, keeps it, and gives it back. The browser
 * paints the whole page anew when it becomes active again, so a dialog that is put away is first made unseen, and
 * closed after the frame that shows that. Back closes it, too.
 */
export function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCallback(() => {
    const element = dialog.current;
    if (!element) return;
    element.style.opacity = '0';
    afterFrame(() => element.close());
  }, []);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    closeOnBack({ isOpen: () => element.open && element.isConnected, close });
  }, [close]);
  const onCancel = useCallback(
    (event: SyntheticEvent<HTMLDialogElement>) => {
      event.preventDefault();
      close();
    },
    [close],
  );
  return { dialog, close, onCancel };
}
