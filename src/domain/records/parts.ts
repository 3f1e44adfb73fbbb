import * as v from 'valibot';
import {
  CAVEAT_CODES,
  FAMILIES,
  KINDS,
  MEASURES,
  PERIOD_BASES,
  PRECISIONS,
  QUALIFIERS,
  SOURCE_GRADES,
  UNITS,
} from '../codes';

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

/** What a figure is. Here and below: the list in `codes` says what each code means. */
export const kind = v.picklist(KINDS);
/** How sure the words are. */
export const qualifier = v.picklist(QUALIFIERS);
/** What a value is counted in. */
export const unit = v.picklist(UNITS);
/** How a value lies in time. */
export const measure = v.picklist(MEASURES);
/** The family of an indicator. */
export const familyCode = v.picklist(FAMILIES);
/** How exactly a date was printed. */
export const precision = v.picklist(PRECISIONS);
/** How a period is known. */
export const periodBasis = v.picklist(PERIOD_BASES);
/** The grade of an outside source. */
export const sourceGrade = v.picklist(SOURCE_GRADES);

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
