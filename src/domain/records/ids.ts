import * as v from 'valibot';

/**
 * The keys of records. Each is a branded text that only its schema or its parse function makes; a parse function throws
 * a `ValiError` for what cannot be such a key, and does not ask whether a record of that key exists.
 */

const text = v.pipe(v.string(), v.minLength(1));

/** `000A-02`: document, article letter, running number. Stable: public addresses carry it. */
export const figureId = v.pipe(text, v.brand('FigureId'));
export type FigureId = v.InferOutput<typeof figureId>;
/** The key of a figure from a plain text; throws a `ValiError` where it cannot be one. */
export const parseFigureId = (word: string): FigureId => v.parse(figureId, word);

/** `000A`: document number and article letter. */
export const articleId = v.pipe(text, v.brand('ArticleId'));
export type ArticleId = v.InferOutput<typeof articleId>;
/** The key of an article from a plain text; throws a `ValiError` where it cannot be one. */
export const parseArticleId = (word: string): ArticleId => v.parse(articleId, word);

/** `certified`, `township-stations`: kebab-case, stable. */
export const indicatorId = v.pipe(text, v.brand('IndicatorId'));
export type IndicatorId = v.InferOutput<typeof indicatorId>;

/** Six-digit GB/T 2260 code, always a string; `100000` is the nation. */
export const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be six digits'), v.brand('Adcode'));
export type Adcode = v.InferOutput<typeof adcode>;
/** The key of a place from a plain text; throws a `ValiError` where it cannot be one. */
export const parseAdcode = (word: string): Adcode => v.parse(adcode, word);

/** `000A-P1`: article and running number of a programme. */
export const programmeId = v.pipe(text, v.brand('ProgrammeId'));
export type ProgrammeId = v.InferOutput<typeof programmeId>;

/** `000A-P1-2`: programme and running number of a part of its system. Stable: public addresses may carry it. */
export const partId = v.pipe(text, v.brand('PartId'));

/** `000A-D1`: article and running number of a derived value. */
export const derivedId = v.pipe(text, v.brand('DerivedId'));
export type DerivedId = v.InferOutput<typeof derivedId>;
/** The key of a derived value from a plain text; throws a `ValiError` where it cannot be one. */
export const parseDerivedId = (word: string): DerivedId => v.parse(derivedId, word);
