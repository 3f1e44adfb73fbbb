import { type RefObject, useLayoutEffect, useState } from 'react';
import { isEmbed } from '../../ui/browser/isEmbed';

/** A chart that is lower cannot be read; then it scrolls in its frame. */
const LEAST_PX = 250;

/**
 * The height of a chart: as wanted, but in a frame on another page no more than its title, sources and table leave, so
 * that the frame shows all of it without a scroll bar.
 */
export function useFrameHeight(chart: RefObject<HTMLElement | null>, wantedPx: number): number {
  const [roomPx, setRoom] = useState(wantedPx);
  useLayoutEffect(() => {
    const [stage, figure] = [
      chart.current?.closest<HTMLElement>('.embed-stage'),
      chart.current?.closest<HTMLElement>('figure'),
    ];
    if (!isEmbed || !stage || !figure) return undefined;
    const { marginTop, marginBottom } = getComputedStyle(figure);
    const gaps = parseFloat(marginTop) + parseFloat(marginBottom);
    const measure = () => {
      const own = chart.current?.offsetHeight ?? 0;
      // What a reader unfolds scrolls; it does not take the chart from him.
      if (own > 0 && !document.querySelector('.embed details[open]'))
        setRoom(stage.clientHeight - (figure.offsetHeight - own) - gaps);
    };
    const observer = new ResizeObserver(measure);
    for (const part of [stage, figure]) observer.observe(part);
    return () => observer.disconnect();
  }, [chart]);
  return isEmbed ? Math.max(LEAST_PX, Math.min(wantedPx, roomPx)) : wantedPx;
}
