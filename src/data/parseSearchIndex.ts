import * as v from 'valibot';
import { SEARCH_KINDS, type SearchIndex } from '../domain/searchIndex';
import { parseVersioned } from './parseVersioned';

const SEARCH_SCHEMA_VERSION = 1;

const field = v.object({
  text: v.string(),
  syllables: v.exactOptional(v.string()),
  weight: v.number(),
  isCode: v.exactOptional(v.boolean()),
  leadsTo: v.exactOptional(v.string()),
});

const former = v.exactOptional(v.array(v.object({ zh: v.string(), code: v.string() })));

const searchSchema = v.object({
  schemaVersion: v.literal(SEARCH_SCHEMA_VERSION),
  dataset: v.string(),
  entries: v.array(
    v.object({
      kind: v.picklist(SEARCH_KINDS),
      id: v.string(),
      title: v.object({ zh: v.string(), en: v.string() }),
      rank: v.number(),
      fields: v.array(field),
      within: v.array(v.string()),
      former,
    }),
  ),
  counties: v.array(
    v.object({ id: v.string(), zh: v.string(), en: v.string(), reading: v.string(), within: v.string(), former }),
  ),
  traditional: v.string(),
});

/** Turns unknown JSON into the index of the search box. Throws a {@link DataError} that names every offending place. */
export const parseSearchIndex = (input: unknown, file: string): SearchIndex =>
  parseVersioned(searchSchema, SEARCH_SCHEMA_VERSION, input, file);
