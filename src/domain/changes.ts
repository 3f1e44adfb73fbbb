import * as v from 'valibot';
import { correctionSchema } from './records/correction';
import { bilingual, type Immutable, isoDate } from './records/parts';

/**
 * What moved between two editions of the dataset: the shape of seeds/dataset/changes.json. It holds values and no
 * sentences; readers' pages and CHANGES.md word it.
 */

/** The value of a field as the dataset has it: text, number, list or record. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

// What JSON holds is such a value.
const fieldValue = v.custom<FieldValue>((value) => value !== undefined);

/** An entry as it was called when it moved: a later edition may have renamed or removed it. */
const entry = v.variant('part', [
  // Of an article, the headline as printed and our English title; of a system, the name of its programme.
  v.object({ part: v.picklist(['article', 'indicator', 'place', 'programme', 'system', 'family']), name: bilingual }),
  v.object({
    part: v.literal('figure'),
    place: bilingual,
    indicator: bilingual,
    kind: v.string(),
    value: v.nullable(v.number()),
    valueMax: v.exactOptional(v.number()),
    unit: v.string(),
    qualifier: v.string(),
  }),
  v.object({ part: v.literal('correction'), correction: correctionSchema }),
  v.object({ part: v.literal('population'), value: v.number() }),
  v.object({ part: v.literal('derived'), name: bilingual, formula: v.string(), value: v.number() }),
  v.object({ part: v.literal('national'), name: bilingual, year: v.number(), value: v.nullable(v.number()) }),
]);

const change = v.object({
  action: v.picklist(['added', 'changed', 'removed']),
  /** Id, code or, of a population, the code of its place. */
  id: v.string(),
  entry,
  /** Only of a changed entry: path of the field (`name.en`), value before and after; absent = there was none. */
  fields: v.array(v.object({ name: v.string(), from: v.exactOptional(fieldValue), to: v.exactOptional(fieldValue) })),
});

const edition = v.object({
  /** First eight hex digits of the SHA-256 of the content, as in dataset.json. */
  version: v.string(),
  /** ISO date on which it was made. */
  date: isoDate,
  /** Only of a first edition: how much there was. */
  first: v.exactOptional(
    v.object({
      articles: v.number(),
      figures: v.number(),
      targets: v.number(),
      indicators: v.number(),
      places: v.number(),
    }),
  ),
  /** Empty in a first edition, and where the same entries came in another order or form. */
  changes: v.array(change),
});

/** seeds/dataset/changes.json: every edition of the data, newest first. */
export const changesSchema = v.array(edition);

/** An entry of the dataset as it was called when it moved. */
export type ChangedEntry = Immutable<v.InferOutput<typeof entry>>;
/** One entry that was added, changed or removed. */
export type Change = Readonly<Omit<v.InferOutput<typeof change>, 'entry'>> & { readonly entry: ChangedEntry };
/** One field of a changed entry. */
export type ChangedField = Change['fields'][number];
/** One edition of the data with what moved since the edition before it. */
export type Edition = Readonly<Omit<v.InferOutput<typeof edition>, 'changes'>> & {
  readonly changes: readonly Change[];
};
