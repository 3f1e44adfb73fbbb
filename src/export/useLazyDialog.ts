import { type ComponentType, type RefObject, useRef, useState } from 'react';
import { useFirstText } from '../messages/TextContext';

interface LazyDialog<Props> {
  /** The dialog while it is open. */
  readonly Dialog: ComponentType<Props> | null;
  readonly isOpen: boolean;
  /** Why it could not be loaded, in the reader's words; empty when it could. */
  readonly problem: string;
  /** The button that opens it, to which the focus returns. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** A dialog whose code is loaded when it is first asked for. */
export function useLazyDialog<Props>(load: () => Promise<ComponentType<Props>>): LazyDialog<Props> {
  const { t } = useFirstText();
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const open = async () => {
    try {
      const dialog = await load();
      setLoaded(() => dialog);
      setProblem('');
      setOpen(true);
    } catch {
      // Its code did not come; what the browser says of that is not in the reader's language.
      setProblem(t('export.failed', { reason: t('failure.missing') }));
    }
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return { Dialog: isOpen ? Loaded : null, isOpen, problem, opener, open, close };
}
