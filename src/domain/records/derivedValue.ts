import * as v from 'valibot';
import { DERIVED_UNITS } from '../codes';
import { adcode, articleId, derivedId, figureId } from './ids';
import { bilingual, type Immutable, text } from './parts';

/** A value computed by us from printed figures of one article; always shown as derived. */
export const derivedValueSchema = v.object({
  id: derivedId,
  article: articleId,
  region: adcode,
  name: bilingual,
  /** Unrounded, in `unit`; percent 0–100. */
  value: v.number(),
  /** What the qualifiers of the inputs imply; equal to `value` when all inputs are exact. null = unbounded. */
  min: v.nullable(v.number()),
  /** The same for the upper end. */
  max: v.nullable(v.number()),
  unit: v.picklist(DERIVED_UNITS),
  /** Arithmetic over figure ids: `000A-03 - 000A-04`. */
  formula: text,
  inputs: v.array(figureId),
  /** What the base is, and what the value does not say. */
  note: bilingual,
});
export type DerivedValue = Immutable<v.InferOutput<typeof derivedValueSchema>>;
