import { SLICE_ELEMENT, SLICE_SCHEMA_VERSION, type Slice } from '../domain/slice';

/** Takes JSON for the facts of a page; null where they are not all there, or of another release. */
export function checkSlice(input: unknown, release: string): Slice | null {
  const slice = input as Partial<Slice> | null;
  const isOurs = slice?.schemaVersion === SLICE_SCHEMA_VERSION && slice.facts?.version === release;
  return isOurs && slice.scope && slice.facts?.totals ? (slice as Slice) : null;
}

/**
 * Takes the facts of its page out of a document; null where it has none that can be used: then the page waits for
 * others.
 * @param release version of the dataset that this program was built with
 */
export function readSlice(page: Pick<Document, 'getElementById'>, release: string): Slice | null {
  const json = page.getElementById(SLICE_ELEMENT)?.textContent;
  if (!json) return null;
  try {
    return checkSlice(JSON.parse(json), release);
  } catch {
    return null;
  }
}
