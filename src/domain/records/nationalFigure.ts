import * as v from 'valibot';
import { bilingual, type Immutable, kind, qualifier, sourceGrade, text, unit } from './parts';

/** A moment as an outside source gives it. */
const nationalMomentSchema = v.object({
  /** ISO date, as precise as the source: `2014`, `2021-11`, `2022-06-30`. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/, 'must be a date like 2023, 2023-12 or 2023-12-31')),
  /** At or in the date, at the end of its year (年底), or counted until it (截至). */
  when: v.picklist(['at', 'yearEnd', 'until']),
  /** The source names the plan that the date ends. */
  plan: v.exactOptional(v.literal('14th-five-year')),
});
export type NationalMoment = Immutable<v.InferOutput<typeof nationalMomentSchema>>;

/** Where an outside figure was read, in the words of the source. */
const nationalSourceSchema = v.object({
  title: text,
  /** Who printed or reposted it, where the title does not say so. */
  publisher: v.exactOptional(text),
  /** The language that title and publisher are in. */
  lang: v.picklist(['zh', 'en']),
});
export type NationalSource = Immutable<v.InferOutput<typeof nationalSourceSchema>>;

/**
 * A national figure from outside the documents: context, never mixed with their counts. Conflicting reports are kept
 * side by side.
 */
export const nationalFigureSchema = v.object({
  id: text,
  /** The series that it belongs to, e.g. `national-certified`. */
  series: text,
  name: bilingual,
  /** When it holds: two moments where the source names two. */
  period: v.array(nationalMomentSchema),
  /** Year by which the series is ordered. */
  year: v.number(),
  /** In `unit`; null where the source prints no number. */
  value: v.nullable(v.number()),
  unit,
  qualifier,
  kind,
  printed: text,
  source: nationalSourceSchema,
  url: v.nullable(v.string()),
  grade: sourceGrade,
  note: v.exactOptional(bilingual),
});
export type NationalFigure = Immutable<v.InferOutput<typeof nationalFigureSchema>>;
