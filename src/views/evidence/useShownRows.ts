import { useLocation, useNavigate } from 'react-router-dom';
import { usePrinting } from '../../ui/usePrinting';

export interface ShownRows {
  /** How many rows stand on the page. */
  readonly shown: number;
  readonly left: number;
  /** Rows that the next press adds. */
  readonly next: number;
  showNext(): void;
  showAll(): void;
}

function readAsked(state: unknown): number | null {
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : null;
  return typeof shown === 'number' && shown > 0 ? shown : null;
}

/**
 * Shows a long list a piece at a time. How much was asked for is kept with the step of the history: Back and a reload
 * find it again, another filter or order, which is a new step, begins anew. Paper has no button, so all is printed.
 */
export function useShownRows(total: number, step: number): ShownRows {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const isPrinting = usePrinting();
  const shown = Math.min(total, isPrinting ? total : (readAsked(state) ?? step));
  const show = (count: number) =>
    void navigate({ search, hash }, { replace: true, state: { shown: count }, preventScrollReset: true });
  return {
    shown,
    left: total - shown,
    next: Math.min(step, total - shown),
    showNext: () => show(shown + step),
    showAll: () => show(total),
  };
}
