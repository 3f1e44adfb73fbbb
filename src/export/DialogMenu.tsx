import type { ReactNode, RefObject } from 'react';
import { useFirstText } from '../messages/TextContext';
import { NewRelease } from '../ui/NewRelease';

interface DialogMenuProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly open: () => Promise<void>;
  /** Whether the dialog could not be loaded. */
  readonly isLost: boolean;
  /** What stands on the button. */
  readonly label: ReactNode;
  /** The dialog while it is open. */
  readonly children: ReactNode;
}

/** A button with the dialog that it opens (useLazyDialog), and what went wrong when it did not come. */
export function DialogMenu({ opener, isOpen, open, isLost, label, children }: DialogMenuProps) {
  const { t } = useFirstText();
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
        {isLost ? (
          <>
            {t('export.failed', { reason: '' })}
            <NewRelease otherwise={t('failure.missing')} />
          </>
        ) : null}
      </span>
      {children}
    </div>
  );
}
