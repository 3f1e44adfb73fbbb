import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { useText } from '../messages/TextContext';

interface ExportHeadProps {
  /** What the dialog is labelled by. */
  readonly titleId: string;
  readonly onDone: (event: SyntheticEvent) => void;
  /** The title. */
  readonly children: ReactNode;
}

/** Title of a dialog that exports, and the button that puts it away. */
export function ExportHead({ titleId, onDone, children }: ExportHeadProps) {
  const { t } = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Words that came after the box was opened: then nothing in it had the focus yet.
    const box = first.current?.closest('dialog');
    if (box?.open && !box.querySelector(':focus')) first.current?.focus();
  }, []);
  return (
    <header className="export-head">
      <h2 id={titleId}>{children}</h2>
      <button ref={first} type="button" className="button" onClick={onDone}>
        {t('export.close')}
      </button>
    </header>
  );
}
