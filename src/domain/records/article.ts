import * as v from 'valibot';
import { periodSchema } from './period';
import { adcode, articleId } from './ids';
import { bilingual, type Immutable, line, text } from './parts';

/** One news item of a seed document. */
export const articleSchema = v.object({
  id: articleId,
  /** File name of the seed document without `.txt`. */
  document: text,
  /** Headline as printed (Chinese). */
  headline: text,
  /** 1-based physical line of the document where the headline starts. */
  headlineLine: line,
  /** What the article is about, in our own English words. */
  titleEn: text,
  /** Credit as printed, without 据 and brackets. */
  credit: bilingual,
  /** Date of the newspaper issue: a day, or the span it must lie in. */
  publishedOn: periodSchema,
  /** The places the article is about. */
  regions: v.array(adcode),
});
export type Article = Immutable<v.InferOutput<typeof articleSchema>>;

/** An article as far as a figure names it: whose words, in which document, of when. */
export type CreditedArticle = Pick<Article, 'id' | 'document' | 'credit' | 'publishedOn'>;
