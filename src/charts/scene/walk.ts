import type { AnyFigure } from '../../domain/observation';
import { formatInWords } from '../../format/formatInWords';
import { formatPeriodSpoken } from '../../format/formatPeriod';
import type { HomeText } from '../../messages/text';
import type { Mark } from './scene';

/** A mark of a chart that arrow keys reach, in pixels of the chart. */
export interface WalkStop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Name, qualifier, value and date in words. */
  readonly spoken: string;
}

/**
 * Name, qualifier, value with its unit and date of a mark, as they are read out: `铜仁，89
 * 人，2021年12月（日期为推断）`.
 */
export function describeMark(name: string, figure: AnyFigure, text: HomeText): string {
  const { t, lang } = text;
  const words = t('chart.mark', {
    name,
    value: formatInWords(figure, text),
    date: formatPeriodSpoken(figure.period, lang),
    basis: figure.period.basis,
  });
  return figure.caveats.length > 0 ? t('chart.doubtful', { words }) : words;
}

/** The groups of a scene that stand for one value each, in drawing order. */
export function selectStops(marks: readonly Mark[]): WalkStop[] {
  return marks.flatMap((mark): WalkStop[] => {
    if (mark.kind !== 'group') return [];
    return mark.at && mark.label ? [{ id: mark.id, ...mark.at, spoken: mark.label }] : selectStops(mark.marks);
  });
}

/**
 * Where an arrow key leads: the nearest stop in its direction; Home and End lead to the first and the last in reading
 * order.
 */
export function findStop<Stop extends Pick<WalkStop, 'x' | 'y'>>(
  stops: readonly Stop[],
  from: Stop | undefined,
  key: string,
): Stop | null {
  if (key === 'Home') return stops[0] ?? null;
  if (key === 'End') return stops.at(-1) ?? null;
  const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (!direction) return null;
  if (!from) return stops[0] ?? null;
  const [right = 0, down = 0] = direction;
  let best: { stop: Stop; score: number } | null = null;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const along = dx * right + dy * down;
    // Straight beats sideways; but a chart is no map: what lies ahead at all can be reached.
    if (stop === from || along < 1) continue;
    const score = along + Math.abs(dx * down + dy * right) * 3;
    if (best === null || score < best.score) best = { stop, score };
  }
  return best?.stop ?? null;
}
