import type { CountedThings } from '../domain/records/parts';
import type { Unit } from '../domain/codes';
import type { FirstText } from '../messages/text';

/** What is counted: a figure, an indicator, or a unit alone. */
export interface Counted {
  readonly unit: Unit;
  readonly counted?: CountedThings | undefined;
}

/** The word behind a number: what the indicator counts (2 rooms, 236 条), or else the word of the unit (2 stations). */
export function formatUnit({ unit, counted }: Counted, count: number, text: FirstText): string {
  if (!counted) return text.t(`unit.${unit}`, { count });
  return text.lang === 'zh' ? counted.zh : count === 1 ? counted.en : counted.enPlural;
}
