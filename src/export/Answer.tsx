import { type ReactNode, useEffect, useRef } from 'react';

/** What a part of the dialog is told of the last press, and how it says one. */
export interface Answering {
  /** How the last press went; empty where it was pressed elsewhere. */
  readonly answer: ReactNode;
  readonly onAnswer: (words: ReactNode) => void;
}

/**
 * How a press went, under the buttons that were pressed. It stands there before it says anything: a screen reader
 * speaks only what changes in a place that it knows.
 */
export function Answer({ words }: { readonly words: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The row of buttons may be the last that is seen of a dialog that scrolls.
    if (words) line.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  return (
    <p ref={line} className="export-answer" role="status">
      {words}
    </p>
  );
}
