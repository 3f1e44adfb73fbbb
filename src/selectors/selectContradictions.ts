import type { Facts } from '../domain/facts';
import type { Figure } from '../domain/records/figure';
import { indexDataset } from './indexDataset';

const wordsOf = (figure: Figure) =>
  figure.caveats.filter((caveat) => caveat.code === 'contradicted').map((caveat) => caveat.zh);

/**
 * Other printed values of the same thing that contradict a figure: both carry the same words of doubt. In printed
 * order, the figure left out.
 */
export function selectContradicting(dataset: Facts, figure: Figure): readonly Figure[] {
  const own = wordsOf(figure);
  if (own.length === 0) return [];
  return indexDataset(dataset)
    .figuresOfIndicator(figure.indicator)
    .filter(
      (other) =>
        other.id !== figure.id &&
        other.region === figure.region &&
        other.kind === figure.kind &&
        wordsOf(other).some((words) => own.includes(words)),
    );
}
