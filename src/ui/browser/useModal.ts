import { type RefObject, type SyntheticEvent, useCallback, useEffect, useRef } from 'react';
import { afterFrame } from './afterFrame';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Puts the dialog away. */
  readonly close: () => void;
  /** The same for Escape and for Back. */
  readonly onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void;
}

/**
 * Opens the native dialog when it is put on the page; that takes the focus in, keeps it, and gives it back. The browser
 * paints the whole page anew when it becomes active again, so a dialog that is put away is first made unseen, and
 * closed after the frame that shows that.
 */
export function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = useCallback(() => {
    const element = dialog.current;
    if (!element) return;
    element.style.opacity = '0';
    afterFrame(() => element.close());
  }, []);
  const onCancel = useCallback(
    (event: SyntheticEvent<HTMLDialogElement>) => {
      event.preventDefault();
      close();
    },
    [close],
  );
  return { dialog, close, onCancel };
}
