import * as v from 'valibot';
import { KINDS, QUALIFIERS, SOURCE_GRADES, UNITS } from '../codes';
import { bilingual, type Immutable, text } from './parts';

/**
 * A national figure from outside the documents: context, never mixed with their counts. Conflicting reports are kept
 * side by side.
 */
export const nationalFigureSchema = v.object({
  id: text,
  /** The series that it belongs to, e.g. `national-certified`. */
  series: text,
  name: bilingual,
  /** As the source prints it. */
  period: text,
  /** Year by which the series is ordered. */
  year: v.number(),
  /** In `unit`; null where the source prints no number. */
  value: v.nullable(v.number()),
  unit: v.picklist(UNITS),
  qualifier: v.picklist(QUALIFIERS),
  kind: v.picklist(KINDS),
  printed: text,
  source: text,
  url: v.nullable(v.string()),
  grade: v.picklist(SOURCE_GRADES),
  note: v.exactOptional(text),
});
export type NationalFigure = Immutable<v.InferOutput<typeof nationalFigureSchema>>;
