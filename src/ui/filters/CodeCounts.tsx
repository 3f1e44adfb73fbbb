import type { ReactNode } from 'react';
import './codeCounts.css';

interface CodeCountsProps<Code extends string> {
  readonly codes: readonly Code[];
  readonly counts: Readonly<Record<Code, number>>;
  readonly chosen: Code | null;
  readonly onChoose: (code: Code | null) => void;
  readonly label: string;
  /** Class of the group, and of each button in it. */
  readonly className: string;
  readonly buttonClass: string;
  /** What stands on the button of a code, before its count. */
  readonly children: (code: Code) => ReactNode;
}

/**
 * All codes of a list with their counts, one of which may be chosen; zero is part of the finding, but comes last and is
 * not a stop for the keyboard.
 */
export function CodeCounts<Code extends string>(props: CodeCountsProps<Code>) {
  const { codes, counts, chosen, onChoose, label, className, buttonClass, children } = props;
  const shown = codes.toSorted((a, b) => Number(counts[a] === 0) - Number(counts[b] === 0));
  return (
    <div className={`code-counts ${className} no-print`} role="group" aria-label={label}>
      {shown.map((code) => (
        <button
          key={code}
          type="button"
          className={`code-count ${buttonClass}`}
          aria-pressed={chosen === code}
          disabled={counts[code] === 0 && chosen !== code}
          onClick={() => onChoose(chosen === code ? null : code)}
        >
          {children(code)}
          <strong>{counts[code]}</strong>
        </button>
      ))}
    </div>
  );
}
