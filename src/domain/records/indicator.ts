import * as v from 'valibot';
import { DIRECTIONS } from '../codes';
import { indicatorId } from './ids';
import { bilingual, countedThings, familyCode, type Immutable, measure, unit } from './parts';

/** A family of indicators: one row of the picker, one group of the coverage matrix. */
export const familySchema = v.object({ id: familyCode, name: bilingual, short: bilingual });
export type Family = Immutable<v.InferOutput<typeof familySchema>>;

/** What is measured, and what that means. */
export const indicatorSchema = v.object({
  id: indicatorId,
  family: familyCode,
  name: bilingual,
  /** A name short enough for a chip or an axis. */
  short: bilingual,
  definition: bilingual,
  unit,
  counted: v.exactOptional(countedThings),
  direction: v.picklist(DIRECTIONS),
  measure,
  /** Indicators that look alike and must not be compared with this one. */
  distinctFrom: v.array(indicatorId),
});
export type DefinedIndicator = Immutable<v.InferOutput<typeof indicatorSchema>>;

/** An indicator as controls, marks and rows name it; a part of the dataset has few definitions. */
export type Indicator = Omit<DefinedIndicator, 'definition' | 'distinctFrom'> &
  Partial<Pick<DefinedIndicator, 'definition'>>;
