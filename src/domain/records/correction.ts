import * as v from 'valibot';
import { CORRECTED_FIELDS } from '../codes';
import { figureId } from './ids';
import { bilingual, type Immutable, isoDate, text } from './parts';

/** One field of a figure that an earlier edition had otherwise, and why it changed. */
export const correctionSchema = v.object({
  figure: figureId,
  /** Day of the correction. */
  date: isoDate,
  field: v.picklist(CORRECTED_FIELDS),
  /** Code, number or date as the record has it; null where there was, or is, none. */
  before: v.nullable(text),
  after: v.nullable(text),
  reason: bilingual,
});
export type Correction = Immutable<v.InferOutput<typeof correctionSchema>>;
