import type { Dataset } from '../../domain/dataset';
import type { OwnArticle } from '../../domain/ownArticle';
import { useWhatIfStore } from '../../store/whatIfStore';
import { compareServed } from './servedTarget';

/** Lets targets follow the articles that serve them: an accepted number is theirs until it is taken back. */
export function useServing(dataset: Dataset): (before: OwnArticle | null, after: OwnArticle | null) => void {
  const { keep, remove } = useWhatIfStore();
  return (before, after) => {
    const change = compareServed(dataset, before, after);
    const { inputs } = useWhatIfStore.getState();
    for (const [id, input] of change.remove) if (inputs[id]?.note === input.note) remove(id);
    for (const [id, input] of change.keep) keep(id, input);
  };
}
