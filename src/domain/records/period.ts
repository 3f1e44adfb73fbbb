import * as v from 'valibot';
import { PERIOD_TYPES } from '../codes';
import { bilingual, isoDate, periodBasis, precision, text } from './parts';

/** When a value holds: first and last day, inclusive, and how that is known. */
export const periodSchema = v.object({
  type: v.picklist(PERIOD_TYPES),
  start: isoDate,
  end: isoDate,
  /** How exactly the article prints the date. */
  precision,
  basis: periodBasis,
  /** Why, of an inferred period: always given there. */
  reason: v.exactOptional(bilingual),
  /**
   * Of an inferred period: the first and the last day that the words may mean. A deadline lies between them; another
   * period lies somewhere inside.
   */
  plausible: v.exactOptional(v.object({ earliest: isoDate, latest: isoDate })),
  /** Where an external date was seen: always given there; the address only where one is known. */
  source: v.exactOptional(v.object({ publisher: bilingual, url: v.nullable(text) })),
});
