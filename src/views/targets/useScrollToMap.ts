import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { TARGET_MAP } from '../../config/paths';

/**
 * Shows the map to whoever follows a link to it. It stands below the board and is there before its drawing: the link
 * must find it on a page that has just been drawn.
 */
export function useScrollToMap(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== `#${TARGET_MAP}`) return undefined;
    // After the shell, which starts every new page at its top.
    const frame = requestAnimationFrame(() => document.getElementById(TARGET_MAP)?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}
