import type { RefObject } from 'react';
import { usePrinting } from './usePrinting';
import { useWidth } from './useWidth';

/** What a sheet of A4 has between the margins of theme.css, in CSS pixels. */
const PAPER_PX = 718;

/**
 * Width to draw a chart at: that of its element, and while the page is printed no more than a sheet has. A chart of a
 * wide screen that is only made smaller has letters of five points on paper.
 */
export function useDrawnWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const [element, width] = useWidth<T>(initial);
  const isPrinting = usePrinting();
  return [element, isPrinting ? Math.min(width, PAPER_PX) : width];
}
