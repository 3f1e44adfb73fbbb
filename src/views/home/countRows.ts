import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import { groupBy, indexDataset } from '../../selectors/indexDataset';

/**
 * How many places the coverage matrix will have, before it is there: those with a figure of their own, which one of
 * many in a shared list is not. selectCoverage says the same, but the first screen does not carry it.
 */
export function countCoveragePlaces(dataset: Dataset, provinces: readonly string[]): number {
  const { provinceOf } = indexDataset(dataset);
  const lists = groupBy(dataset.figures, ({ article, list }) => list && `${article}/${list}`);
  const isOwn = ({ article, list, region }: Figure) =>
    !list || lists.get(`${article}/${list}`)?.every((other) => other.region === region);
  const own = dataset.figures.filter(
    (figure) =>
      isOwn(figure) && (provinces.length === 0 || provinces.includes(provinceOf(figure.region)?.adcode ?? '')),
  );
  return new Set(own.map(({ region }) => region)).size;
}
