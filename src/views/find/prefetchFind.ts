import { prefetchSearchIndex } from '../../data/useSearchIndexQuery';
import { prepareSearch } from '../../search/searchEntries';

/**
 * Brings the search box and its index, folded and ready, so that its first opening waits for nothing. Should it fail,
 * that is said when the box is asked for.
 */
export async function prefetchFind(): Promise<void> {
  const [index] = await Promise.all([prefetchSearchIndex(), import('./FindDialog')]);
  // Folding takes a moment of the processor, which belongs to whatever the reader is doing.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => prepareSearch(index));
}
