import type { ReactNode, RefObject } from 'react';

interface DialogMenuProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly open: () => Promise<void>;
  /** Why the dialog could not be loaded; empty when it could. */
  readonly problem: string;
  /** What stands on the button. */
  readonly label: ReactNode;
  /** The dialog while it is open. */
  readonly children: ReactNode;
}

/** A button with the dialog that it opens (useLazyDialog), and what went wrong when it did not come. */
export function DialogMenu({ opener, isOpen, open, problem, label, children }: DialogMenuProps) {
  return (
    <div className="export-menu no-print">
      <button
        ref={opener}
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => void open()}
      >
        {label}
      </button>
      <span className="export-problem" role="status">
        {problem}
      </span>
      {children}
    </div>
  );
}
