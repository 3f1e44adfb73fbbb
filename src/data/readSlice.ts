import { SLICE_ELEMENT, SLICE_SCHEMA_VERSION, type Slice } from '../domain/slice';

/**
 * Takes the facts of its page out of a document; null where it has none, or they are not all there, or of another
 * release: then the page waits for the whole dataset.
 * @param release version of the dataset that this program was built with
 */
export function readSlice(page: Pick<Document, 'getElementById'>, release: string): Slice | null {
  const json = page.getElementById(SLICE_ELEMENT)?.textContent;
  if (!json) return null;
  try {
    const slice = JSON.parse(json) as Partial<Slice> | null;
    const isOurs = slice?.schemaVersion === SLICE_SCHEMA_VERSION && slice.facts?.version === release;
    return isOurs && slice.scope && slice.facts?.totals ? (slice as Slice) : null;
  } catch {
    return null;
  }
}
