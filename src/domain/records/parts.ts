import * as v from 'valibot';
import { CAVEAT_CODES } from '../codes';

/** What the schemas of several record types are built from. */

/** A record as it is used: nothing in it is ever changed. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };

/** Text that says something: never empty. */
export const text = v.pipe(v.string(), v.minLength(1));

/** A day as ISO date. */
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2023-12-31'));

/** 1-based physical line of a seed document. */
export const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A text in both languages of the site, in our own words. */
export const bilingual = v.object({ zh: text, en: text });
export type Bilingual = Immutable<v.InferOutput<typeof bilingual>>;

/** A known weakness of a figure, in our own words. */
export const caveat = v.object({ code: v.picklist(CAVEAT_CODES), zh: text, en: text });

/** What an indicator counts, where the word of its unit is too general: rooms and not stations, 条 and not 个. */
export const countedThings = v.object({
  /** The Chinese measure word, as the articles print it. */
  zh: text,
  en: text,
  enPlural: text,
});
export type CountedThings = Immutable<v.InferOutput<typeof countedThings>>;
