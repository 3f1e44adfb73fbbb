import * as v from 'valibot';
import { PROGRAMME_KINDS } from '../codes';
import { adcode, articleId, figureId, programmeId } from './ids';
import { bilingual, type Immutable, line } from './parts';

/** A named programme, platform, mechanism, institution, service tier or policy document in an article. */
export const programmeSchema = v.object({
  id: programmeId,
  article: articleId,
  region: adcode,
  /** zh: as printed, without quotation marks; en: our own translation. */
  name: bilingual,
  kind: v.picklist(PROGRAMME_KINDS),
  /** Year in which it started or applies, as the article says; null when it does not. */
  year: v.nullable(v.number()),
  /** Physical line of the document on which the name first stands. */
  line,
  /** What it is, in one line of our own words. */
  summary: bilingual,
  /** Figures that belong to it. */
  figures: v.array(figureId),
});
export type Programme = Immutable<v.InferOutput<typeof programmeSchema>>;
