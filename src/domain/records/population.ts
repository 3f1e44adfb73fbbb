import * as v from 'valibot';
import { adcode } from './ids';
import { bilingual, type Immutable, isoDate, sourceGrade, text } from './parts';

/**
 * Resident population: the denominator of "per 10,000 residents". An outside figure, never mixed with the documents'
 * counts.
 */
export const populationSchema = v.object({
  region: adcode,
  /** Residents (常住人口), persons. */
  value: v.pipe(v.number(), v.minValue(1)),
  /** The day that the count refers to. */
  asOf: isoDate,
  source: text,
  /** The source in English; absent where `source` itself is English. */
  sourceEn: v.exactOptional(text),
  url: v.nullable(v.string()),
  grade: sourceGrade,
  /** What a rounded or estimated number is. */
  note: v.exactOptional(bilingual),
});
export type Population = Immutable<v.InferOutput<typeof populationSchema>>;
