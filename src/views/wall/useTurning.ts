import { useEffect, useState } from 'react';

/** How far a key turns the pages. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ' ': 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/**
 * The page that is shown of so many. Keys turn it by hand, Escape leaves; by itself it turns only when asked, so many
 * seconds after the last turn.
 */
export function useTurning(count: number, seconds: number | null, onLeave: () => void): number {
  const [position, setPosition] = useState(0);
  const shown = Math.min(position, count - 1);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return onLeave();
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      setPosition((shown + step + count) % count);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [shown, count, onLeave]);
  useEffect(() => {
    if (seconds === null || count < 2) return undefined;
    const turn = setTimeout(() => setPosition((shown + 1) % count), seconds * 1000);
    return () => clearTimeout(turn);
  }, [shown, count, seconds]);
  return shown;
}
