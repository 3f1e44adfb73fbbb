import { useId, type ReactNode, type ToggleEvent } from 'react';
import type { Figure } from '../domain/records/figure';
import { useFirstText } from '../messages/TextContext';
import './doubtButton.css';

const WIDTH_PX = 320;
const GAP_PX = 8;

/** Places an opening popover at its button, on the page (not the window), so that both scroll together. */
function place(popover: HTMLElement): void {
  const box = popover.previousElementSibling?.getBoundingClientRect();
  if (!box) return;
  const isLow = box.bottom > window.innerHeight * 0.65;
  const page = document.documentElement;
  // The window is measured in its own pixels, the page in those that a large screen enlarges.
  const enlarged = page.getBoundingClientRect().width / page.offsetWidth;
  const left = Math.max(GAP_PX, Math.min(box.left / enlarged, page.clientWidth - WIDTH_PX - GAP_PX));
  const edge = ((isLow ? box.top : box.bottom) + window.scrollY) / enlarged;
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${edge + (isLow ? -GAP_PX : GAP_PX)}px`;
  popover.style.transform = isLow ? 'translateY(-100%)' : 'none';
}

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
      <span
        className="doubt-words"
        id={id}
        popover="auto"
        onBeforeToggle={(event: ToggleEvent<HTMLElement>) => {
          if (event.newState === 'open') place(event.currentTarget);
        }}
      >
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
