import * as v from 'valibot';
import { PART_ROLES, RELATION_KINDS, SYSTEM_FORMS, TIER_LEVELS } from '../codes';
import { adcode, figureId, partId, programmeId } from './ids';
import { bilingual, type Immutable, line, text } from './parts';

/** Words of the article: verbatim, at most 40 characters, and the physical line of the document where they start. */
const phraseEntries = { excerpt: text, line };

/** One part of a system, as its words give it. */
const systemPartSchema = v.object({
  id: partId,
  /** zh: as printed, from the excerpt, without quotation marks; en: our own translation. Absent: it has no name. */
  name: v.exactOptional(bilingual),
  role: v.picklist(PART_ROLES),
  /** It is one thing with a name of its own (an office, an app): no count of it is missing. */
  single: v.exactOptional(v.literal(true)),
  /** Of a tier whose words say it: its administrative level; two where one tier is of both (市县). */
  levels: v.exactOptional(v.array(v.picklist(TIER_LEVELS))),
  /** Of a chain: the step at which it stands, from 1; parts of one step stand side by side. */
  step: v.exactOptional(v.number()),
  /** What it is there for, by the article: zh a word or clause of the excerpt (依托, 强基础), en our translation. */
  function: v.exactOptional(bilingual),
  /** The places that its words are about, where they are not the whole place of the programme. */
  regions: v.exactOptional(v.array(adcode)),
  /** The programme that this part is itself. */
  programme: v.exactOptional(programmeId),
  /**
   * What counts it, asks it of somebody or changes in it, in printed order: the kind of each says which. None: the
   * article gives no number, which is not zero.
   */
  figures: v.array(figureId),
  ...phraseEntries,
});

/** What one part does to another. Its direction is that of the sentence: from who acts to whom or what. */
const systemRelationSchema = v.object({
  from: partId,
  to: partId,
  kind: v.picklist(RELATION_KINDS),
  /** The verb of the article, from the excerpt, and its translation. Without it the article has no word for it. */
  verb: v.exactOptional(bilingual),
  ...v.partial(v.object(phraseEntries)).entries,
});

/** How a programme is built: its parts in the order of the article, or of the tiers from the top. */
export const systemSchema = v.object({
  /** Each programme has at most one system, which needs no other name. */
  programme: programmeId,
  form: v.picklist(SYSTEM_FORMS),
  /** Of a chain whose steps have several parts: what each step is, in our own words. */
  steps: v.exactOptional(v.array(bilingual)),
  parts: v.array(systemPartSchema),
  relations: v.array(systemRelationSchema),
  /** What the article leaves open about how it is built, in our own words. */
  note: v.exactOptional(bilingual),
});
export type System = Immutable<v.InferOutput<typeof systemSchema>>;
