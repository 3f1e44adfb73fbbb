import { useId, type ReactNode } from 'react';
import type { Figure } from '../domain/records/figure';
import { useFirstText } from '../messages/TextContext';
import './doubtButton.css';

interface DoubtButtonProps {
  /** Figures whose caveats are told, each caveat once. */
  readonly figures: readonly Figure[];
  readonly children?: ReactNode;
}

/**
 * ※ as a button: the words of the caveats open beside it by pointer, touch or key; Escape or a click elsewhere closes
 * them. Nothing when there are none.
 */
export function DoubtButton({ figures, children }: DoubtButtonProps) {
  const { t, both } = useFirstText();
  const id = useId();
  const caveats = [
    ...new Map(figures.flatMap((figure) => figure.caveats).map((caveat) => [caveat.zh, caveat])).values(),
  ];
  if (caveats.length === 0) return null;
  return (
    <>
      <button type="button" className="doubt" popoverTarget={id} aria-label={t('doubt.open')} title={t('doubt.open')}>
        ※
      </button>
      {/* Stands beside the button: browser/watchPopovers. */}
      <span className="doubt-words" id={id} popover="auto">
        {caveats.map((caveat) => (
          <span className="doubt-line" key={caveat.zh}>
            <strong>{t(`caveat.${caveat.code}`)}</strong> {both(caveat)}
          </span>
        ))}
        {children}
      </span>
    </>
  );
}
