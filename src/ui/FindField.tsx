import { useEffect, useRef, useState } from 'react';
import { FIND_MAX } from '../address/parameters';

/** Wait after a key before the address follows: some browsers refuse more than a hundred changes in half a minute. */
const SETTLE_MS = 200;

/** The words being typed, and the address that follows them. */
function useDraft(find: string, write: (words: string) => void): [string, (words: string) => void] {
  const [draft, setDraft] = useState(find);
  const written = useRef(find);
  useEffect(() => {
    // Changed from outside: a chip was removed, or Back was pressed.
    if (find === written.current) return;
    written.current = find;
    setDraft(find);
  }, [find]);
  useEffect(() => {
    const words = draft.trim();
    if (words === written.current.trim()) return undefined;
    const timer = setTimeout(() => {
      written.current = words;
      write(words);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft, write]);
  return [draft, setDraft];
}

interface FindFieldProps {
  readonly label: string;
  readonly className: string;
  /** The words of the address. */
  readonly find: string;
  /** Takes the words over once the reader pauses; must be stable. */
  readonly onFind: (words: string) => void;
}

/** A search field for the free words of an address. */
export function FindField({ label, className, find, onFind }: FindFieldProps) {
  const [draft, setDraft] = useDraft(find, onFind);
  return (
    <input
      type="search"
      maxLength={FIND_MAX}
      className={`field ${className}`}
      aria-label={label}
      placeholder={label}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}
