import { type ComponentType, type RefObject, useRef, useState } from 'react';

interface LazyDialog<Props> {
  /** The dialog while it is open. */
  readonly Dialog: ComponentType<Props> | null;
  readonly isOpen: boolean;
  /** Whether its code did not come. */
  readonly isLost: boolean;
  /** The button that opens it, to which the focus returns. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** A dialog whose code is loaded when it is first asked for. */
export function useLazyDialog<Props>(load: () => Promise<ComponentType<Props>>): LazyDialog<Props> {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLost, setLost] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const open = async () => {
    try {
      const dialog = await load();
      setLoaded(() => dialog);
      setLost(false);
      setOpen(true);
    } catch {
      setLost(true);
    }
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return { Dialog: isOpen ? Loaded : null, isOpen, isLost, opener, open, close };
}
