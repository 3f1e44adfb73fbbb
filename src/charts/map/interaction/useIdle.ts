import { useEffect, useState } from 'react';

/** Safari has no idle callback: a moment after the first paint does as well. */
const SOON_MS = 300;
const LATEST_MS = 1500;

/**
 * False while the page is being drawn, true once the browser has nothing else to do: the time to load what the first
 * interaction needs.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const awake = () => setIdle(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(awake, SOON_MS);
      return () => clearTimeout(timer);
    }
    const id = requestIdleCallback(awake, { timeout: LATEST_MS });
    return () => cancelIdleCallback(id);
  }, []);
  return isIdle;
}
